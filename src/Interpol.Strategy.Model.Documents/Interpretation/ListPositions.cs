using System.Text.RegularExpressions;
using static Interpol.Strategy.Model.Documents.Reporter;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>
/// Replaces numbers that begin again in each list. Such a number is a position, and not a code of the plan: it gets
/// the code of the goal or group above it as a prefix, or is removed if that does not have a code.
/// </summary>
internal static partial class ListPositions
{
    /// <summary>Replaces the numbers of goals that begin again in each group.</summary>
    public static void ReplaceInGroups(PlanDraft plan)
    {
        string?[] numbers = [.. plan.Goals.Select(goal => goal.Code)];
        IGrouping<GroupDraft?, GoalDraft>[] groups =
            [.. plan.Goals.GroupBy(goal => goal.Groups is [.., var innermost] ? innermost : null)];
        if (groups.All(group => HaveDistinctCodes([.. group])))
        {
            Replace(
                plan, [.. groups.Select(group => (group.Key?.Code, (ElementDraft[])[.. group]))], isBelowCodes: false);
        }

        for (int i = 0; i < numbers.Length; i++)
        {
            GoalDraft goal = plan.Goals[i];
            if (numbers[i] is { } number && number != goal.Code)
            {
                // The codes of objectives continue that of the goal.
                foreach (ElementDraft objective in goal.Objectives.Where(objective =>
                    objective.Code?.StartsWith(number + ".", StringComparison.Ordinal) == true))
                {
                    SetCode(plan, objective, goal.Code + objective.Code![number.Length..], goal.Code is not null);
                }
            }
        }
    }

    /// <summary>Replaces the numbers of objectives that begin again below each goal.</summary>
    public static void ReplaceInGoals(PlanDraft plan) =>
        Replace(
            plan,
            [.. plan.Goals.Select(goal => (goal.Code, (ElementDraft[])[.. goal.Objectives]))],
            isBelowCodes: true);

    /// <summary>Reports the numbers that were replaced or removed, each kind once.</summary>
    public static void Report(PlanDraft plan, Reporter reporter)
    {
        foreach (bool isKept in new[] { true, false })
        {
            (ElementDraft element, string number) = plan.Positions.Find(position =>
                position.Element.Code is not null == isKept);
            if (element is not null)
            {
                string begin = $"The number {BlockMessages.Quote(number)} and others begin again in each list. ";
                reporter.Report(
                    OutlineDiagnosticCodes.ListPosition,
                    Weight.Notice,
                    isKept ? DiagnosticEffect.Repaired : DiagnosticEffect.Dropped,
                    begin + (isKept
                        ? $"They were read with the code above them, as in {BlockMessages.Quote(element.Code!)}."
                        : "They are positions, and were not kept as codes."),
                    element.Source.Line,
                    element.Source.Column);
            }
        }
    }

    private static void Replace(
        PlanDraft plan, IReadOnlyList<(string? Code, ElementDraft[] Elements)> lists, bool isBelowCodes)
    {
        Dictionary<string, int> uses = Count(lists.Select(list => list.Code));
        Dictionary<string, int> positions = Count(lists.SelectMany(list => GetPositions(list.Elements)).Select(
            element => element.Code));
        if (!positions.Any(position => position.Value > 1 || (isBelowCodes && uses.ContainsKey(position.Key))))
        {
            return;
        }

        HashSet<string> used = [.. uses.Keys, .. lists.SelectMany(list => list.Elements)
            .Where(element => element.Code is not null && !IsPosition(element)).Select(element => element.Code!)];
        foreach ((string? code, ElementDraft[] elements) in lists)
        {
            ElementDraft[] numbered = [.. GetPositions(elements)];
            bool hasCode = code is { Length: > 0 } && uses[code] == 1 && HaveDistinctCodes(numbered)
                && !Array.Exists(numbered, element => used.Contains($"{code}.{element.Code}"));
            foreach (ElementDraft element in numbered)
            {
                SetCode(plan, element, $"{code}.{element.Code}", hasCode);
            }
        }
    }

    private static void SetCode(PlanDraft plan, ElementDraft element, string code, bool isKept)
    {
        plan.Positions.Add((element, element.Code!));
        element.Code = isKept ? code : null;
    }

    private static Dictionary<string, int> Count(IEnumerable<string?> codes) =>
        codes.Where(code => !string.IsNullOrEmpty(code)).GroupBy(code => code!)
            .ToDictionary(group => group.Key, group => group.Count());

    private static IEnumerable<ElementDraft> GetPositions(IEnumerable<ElementDraft> elements) =>
        elements.Where(IsPosition);

    /// <summary>
    /// Determines whether a code can be the number of an item. A number such as 4.2 contains that of the goal.
    /// </summary>
    private static bool IsPosition(ElementDraft element) => element.Code is { } code && Number().IsMatch(code);

    private static bool HaveDistinctCodes(IReadOnlyCollection<ElementDraft> elements)
    {
        HashSet<string> codes = [];
        return elements.All(element => element.Code is null || codes.Add(element.Code));
    }

    [GeneratedRegex(@"^(?:\p{Nd}{1,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5}|(?:O|KR|kr)\d{1,2})$")]
    private static partial Regex Number();
}
