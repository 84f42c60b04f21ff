namespace Interpol.Strategy.Model;

/// <summary>Finds goals and objectives by code: at the position that the code states, or else by a scan.</summary>
/// <remarks>
/// One method serves all lookups and reads fields instead of properties, because the first lookup in a process waits
/// for the compilation of every method on its path.
/// </remarks>
internal static class CodeLookup
{
    public const ElementKinds Coded = ElementKinds.Goal | ElementKinds.Objective;

    /// <summary>
    /// Finds an objective at the position that the code states, otherwise a goal at its position, otherwise the first
    /// goal with the code, otherwise the first objective.
    /// </summary>
    /// <param name="framework">The framework to search.</param>
    /// <param name="code">The code as a string.</param>
    /// <param name="packed">The code as a <see cref="PackedOutline"/>.</param>
    /// <param name="kinds">The kinds of elements to find.</param>
    public static StrategyElement? Find(
        StrategicFramework framework, ReadOnlySpan<char> code, ulong packed, ElementKinds kinds)
    {
        Goal[]? goals = framework._goals._items;
        int goalIndex = (int)(packed >> PackedOutline.FirstLevelShift) - 1;
        if (goals is not null && (uint)goalIndex < (uint)goals.Length)
        {
            Goal goal = goals[goalIndex];
            Objective[]? objectives = goal._objectives._items;
            int index = (ushort)(packed >> PackedOutline.SecondLevelShift) - 1;
            if (objectives is not null && (uint)index < (uint)objectives.Length
                && objectives[index]._code._packed == packed && (kinds & ElementKinds.Objective) != 0)
            {
                return objectives[index];
            }

            if (goal._code._packed == packed && (kinds & ElementKinds.Goal) != 0)
            {
                return goal;
            }
        }

        return FindByScan(framework, code, packed, kinds);
    }

    private static StrategyElement? FindByScan(
        StrategicFramework framework, ReadOnlySpan<char> code, ulong packed, ElementKinds kinds)
    {
        bool findsGoals = (kinds & ElementKinds.Goal) != 0;
        bool findsObjectives = (kinds & ElementKinds.Objective) != 0;
        Objective? firstObjective = null;
        foreach (Goal goal in framework.Goals)
        {
            if (findsGoals && HasCode(goal._code, code, packed))
            {
                return goal;
            }

            if (findsObjectives && firstObjective is null)
            {
                firstObjective = FindObjective(goal, code, packed);
            }

            if (firstObjective is not null && !findsGoals)
            {
                break;
            }
        }

        return firstObjective;
    }

    private static Objective? FindObjective(Goal goal, ReadOnlySpan<char> code, ulong packed)
    {
        foreach (Objective objective in goal.Objectives)
        {
            if (HasCode(objective._code, code, packed))
            {
                return objective;
            }
        }

        return null;
    }

    /// <summary>
    /// Only strings that can be restored from their number are packed, so equal numbers are equal strings.
    /// </summary>
    private static bool HasCode(ElementCode candidate, ReadOnlySpan<char> code, ulong packed) =>
        packed != 0
            ? candidate._packed == packed
            : candidate._packed == 0 && !candidate.IsDefault && code.SequenceEqual(candidate.ToString());
}
