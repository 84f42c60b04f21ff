using System.Globalization;
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Repairs codes after all elements are known.</summary>
internal static partial class CodeRepair
{
    public static void Repair(PlanDraft plan)
    {
        Split([.. plan.Goals]);
        Split([.. plan.Goals.SelectMany(goal => goal.Objectives)]);
        Renumber(plan.Goals);
        foreach (GoalDraft goal in plan.Goals)
        {
            Renumber(goal.Objectives);
        }

        ListPositions.ReplaceInGroups(plan);
        ObjectiveMover.Move(plan.Goals);
        ListPositions.ReplaceInGoals(plan);
    }

    /// <summary>
    /// Splits codes such as F1 from texts, as in scorecards. Only if all texts of a level begin with different codes,
    /// because "A4 paper" and "Q1 results" are not codes.
    /// </summary>
    private static void Split(ElementDraft[] elements)
    {
        Match[] codes = [.. elements.Select(element => LetterCode().Match(element.Name ?? element.Description.First))];
        if (codes.Length < 2 || Array.Exists(elements, element => element.Code is not null)
            || Array.Exists(codes, code => !code.Success)
            || codes.DistinctBy(code => code.Groups[1].Value).Count() < codes.Length)
        {
            return;
        }

        for (int i = 0; i < codes.Length; i++)
        {
            elements[i].Code = codes[i].Groups[1].Value;
            if (elements[i].Name is { } name)
            {
                elements[i].Name = name[codes[i].Length..];
            }
            else
            {
                elements[i].Description.First = elements[i].Description.First[codes[i].Length..];
            }
        }
    }

    [GeneratedRegex(@"^([A-Z]{1,2}\d{1,2})(?:\s*[.):–—-])?\s+(?=\S)")]
    private static partial Regex LetterCode();

    /// <summary>A list that is numbered 1, 1, 1 means 1, 2, 3, as Markdown shows it.</summary>
    private static void Renumber(IReadOnlyList<ElementDraft> elements)
    {
        if (elements.Count > 1
            && elements.All(element => element.Code == "1"
                && element.Source.Family.EndsWith("1.", StringComparison.Ordinal)))
        {
            for (int i = 0; i < elements.Count; i++)
            {
                elements[i].Code = (i + 1).ToString(CultureInfo.InvariantCulture);
            }
        }
    }
}
