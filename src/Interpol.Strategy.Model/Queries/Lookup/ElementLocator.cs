using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <summary>Finds elements of a framework by reference, and otherwise by value.</summary>
internal static class ElementLocator
{
    public static ElementLocation GetLocation(StrategicFramework framework, StrategyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return Find(framework, element) ?? throw LookupErrors.Element(framework, element);
    }

    public static bool TryGetLocation(
        StrategicFramework framework, StrategyElement? element, [NotNullWhen(true)] out ElementLocation? location) =>
        (location = element is null ? null : Find(framework, element)) is not null;

    public static Goal GetGoalOf(StrategicFramework framework, Objective objective)
    {
        ArgumentNullException.ThrowIfNull(objective);
        return GetLocation(framework, objective).Goal!;
    }

    public static bool TryGetGoalOf(
        StrategicFramework framework, Objective? objective, [NotNullWhen(true)] out Goal? goal) =>
        (goal = objective is null ? null : Find(framework, objective)?.Goal) is not null;

    private static ElementLocation? Find(StrategicFramework framework, StrategyElement element) =>
        Find(framework, candidate => ReferenceEquals(candidate, element)) ?? Find(framework, element.Equals);

    private static ElementLocation? Find(StrategicFramework framework, Func<StrategyElement, bool> isMatch)
    {
        if (framework.Vision is { } vision && isMatch(vision))
        {
            return new("vision", 0);
        }

        if (framework.Mission is { } mission && isMatch(mission))
        {
            return new("mission", 0);
        }

        for (int v = 0; v < framework.Values.Count; v++)
        {
            if (isMatch(framework.Values[v]))
            {
                return new($"values[{v}]", v);
            }
        }

        for (int g = 0; g < framework.Goals.Count; g++)
        {
            Goal goal = framework.Goals[g];
            if (isMatch(goal))
            {
                return new($"goals[{g}]", g);
            }

            for (int o = 0; o < goal.Objectives.Count; o++)
            {
                if (isMatch(goal.Objectives[o]))
                {
                    return new($"goals[{g}].objectives[{o}]", o, goal);
                }
            }
        }

        return null;
    }
}
