using System.Globalization;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Repairs codes after all elements are known.</summary>
internal static class CodeRepair
{
    public static void Repair(PlanDraft plan)
    {
        Renumber(plan.Goals);
        foreach (GoalDraft goal in plan.Goals)
        {
            Renumber(goal.Objectives);
        }

        Move(plan);
    }

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

    /// <summary>Moves objectives whose code begins with that of a later goal to that goal, and reports them.</summary>
    private static void Move(PlanDraft plan)
    {
        Dictionary<string, GoalDraft> goals = [];
        foreach (GoalDraft goal in plan.Goals.Where(goal => goal.Code is not null))
        {
            _ = goals.TryAdd(goal.Code!, goal);
        }

        foreach (GoalDraft goal in plan.Goals)
        {
            ElementDraft[] strangers =
                [.. goal.Objectives.Where(objective => FindOther(objective, goal, goals) is not null)];
            foreach (ElementDraft objective in Enumerable.Reverse(strangers))
            {
                _ = goal.Objectives.Remove(objective);
                FindOther(objective, goal, goals)!.Objectives.Insert(0, objective);
                objective.Source.Code ??= OutlineDiagnosticCodes.Contradiction;
            }
        }
    }

    private static GoalDraft? FindOther(ElementDraft objective, GoalDraft goal, Dictionary<string, GoalDraft> goals)
    {
        int dot = objective.Code?.LastIndexOf('.') ?? -1;
        return dot > 0 && goals.TryGetValue(objective.Code![..dot], out GoalDraft? other) && other != goal ? other
            : null;
    }
}
