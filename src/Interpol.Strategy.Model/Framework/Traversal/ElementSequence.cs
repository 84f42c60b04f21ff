namespace Interpol.Strategy.Model;

/// <summary>Provides the elements of a framework in document order.</summary>
internal static class ElementSequence
{
    public static IEnumerable<StrategyElement> GetElements(StrategicFramework framework)
    {
        if (framework.Vision is { } vision)
        {
            yield return vision;
        }

        if (framework.Mission is { } mission)
        {
            yield return mission;
        }

        foreach (CoreValue value in framework.Values)
        {
            yield return value;
        }

        foreach (Goal goal in framework.Goals)
        {
            yield return goal;
            foreach (Objective objective in goal.Objectives)
            {
                yield return objective;
            }
        }
    }

    public static IEnumerable<Objective> GetObjectives(StrategicFramework framework)
    {
        foreach (Goal goal in framework.Goals)
        {
            foreach (Objective objective in goal.Objectives)
            {
                yield return objective;
            }
        }
    }
}
