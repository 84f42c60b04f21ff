namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Moves objectives whose code begins with that of another goal to that goal, and reports them.</summary>
internal static class ObjectiveMover
{
    public static void Move(IReadOnlyList<GoalDraft> goals)
    {
        Dictionary<string, GoalDraft> goalsByCode = [];
        foreach (GoalDraft goal in goals.Where(goal => goal.Code is not null))
        {
            _ = goalsByCode.TryAdd(goal.Code!, goal);
        }

        Dictionary<GoalDraft, List<ElementDraft>> moved = [];
        foreach (GoalDraft goal in goals)
        {
            _ = goal.Objectives.RemoveAll(objective =>
            {
                GoalDraft? other = FindOther(objective, goal, goalsByCode);
                if (other is not null)
                {
                    _ = moved.TryAdd(other, []);
                    moved[other].Add(objective);
                    objective.Source.Code ??= OutlineDiagnosticCodes.Contradiction;
                }

                return other is not null;
            });
        }

        // All at once, because each insertion moves what follows it.
        foreach ((GoalDraft goal, List<ElementDraft> objectives) in moved)
        {
            goal.Objectives.InsertRange(0, objectives);
        }
    }

    private static GoalDraft? FindOther(
        ElementDraft objective, GoalDraft goal, Dictionary<string, GoalDraft> goalsByCode)
    {
        int dot = objective.Code?.LastIndexOf('.') ?? -1;
        return dot > 0 && objective.Code![..dot] is var code && code != goal.Code
            ? goalsByCode.GetValueOrDefault(code)
            : null;
    }
}
