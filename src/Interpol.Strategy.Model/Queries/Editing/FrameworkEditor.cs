namespace Interpol.Strategy.Model;

/// <summary>Returns changed copies of a framework. Elements that do not change are shared.</summary>
internal static class FrameworkEditor
{
    public static StrategicFramework ReplaceGoal(StrategicFramework framework, Goal oldGoal, Goal newGoal)
    {
        ArgumentNullException.ThrowIfNull(oldGoal);
        ArgumentNullException.ThrowIfNull(newGoal);
        (_, int index) = ElementPositions.Get(framework, oldGoal);
        return framework with { Goals = ReplaceAt(framework.Goals, index, [newGoal]) };
    }

    public static StrategicFramework ReplaceObjective(
        StrategicFramework framework, Objective oldObjective, Objective newObjective)
    {
        ArgumentNullException.ThrowIfNull(oldObjective);
        ArgumentNullException.ThrowIfNull(newObjective);
        return ReplaceObjective(framework, oldObjective, [newObjective]);
    }

    public static StrategicFramework AddGoal(StrategicFramework framework, Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return framework with { Goals = [.. framework.Goals, goal] };
    }

    public static StrategicFramework AddObjective(StrategicFramework framework, Goal goal, Objective objective)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(objective);
        (_, int index) = ElementPositions.Get(framework, goal);
        return WithObjectives(framework, index, [.. framework.Goals[index].Objectives, objective]);
    }

    public static StrategicFramework RemoveGoal(StrategicFramework framework, Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        (_, int index) = ElementPositions.Get(framework, goal);
        return framework with { Goals = ReplaceAt(framework.Goals, index, []) };
    }

    public static StrategicFramework RemoveObjective(StrategicFramework framework, Objective objective)
    {
        ArgumentNullException.ThrowIfNull(objective);
        return ReplaceObjective(framework, objective, []);
    }

    private static StrategicFramework ReplaceObjective(
        StrategicFramework framework, Objective objective, ReadOnlySpan<Objective> replacement)
    {
        (int goalIndex, int index) = ElementPositions.Get(framework, objective);
        return WithObjectives(
            framework, goalIndex, ReplaceAt(framework.Goals[goalIndex].Objectives, index, replacement));
    }

    private static StrategicFramework WithObjectives(
        StrategicFramework framework, int goalIndex, EquatableList<Objective> objectives)
    {
        Goal changed = framework.Goals[goalIndex] with { Objectives = objectives };
        return framework with { Goals = ReplaceAt(framework.Goals, goalIndex, [changed]) };
    }

    private static EquatableList<T> ReplaceAt<T>(EquatableList<T> list, int index, ReadOnlySpan<T> replacement)
        where T : class
    {
        ReadOnlySpan<T> items = list.AsSpan();
        return [.. items[..index], .. replacement, .. items[(index + 1)..]];
    }
}
