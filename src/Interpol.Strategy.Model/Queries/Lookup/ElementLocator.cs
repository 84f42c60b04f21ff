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

    /// <summary>Returns the path of an element, such as <c>goals[3].objectives[1]</c>.</summary>
    public static string GetPath(ElementKind kind, int index, int goalIndex) => kind switch
    {
        ElementKind.Vision => "vision",
        ElementKind.Mission => "mission",
        ElementKind.CoreValue => $"values[{index}]",
        ElementKind.Goal => $"goals[{index}]",
        _ => $"goals[{goalIndex}].objectives[{index}]",
    };

    private static ElementLocation? Find(StrategicFramework framework, StrategyElement element) =>
        Find(framework, candidate => ReferenceEquals(candidate, element)) ?? Find(framework, element.Equals);

    private static ElementLocation? Find(StrategicFramework framework, Func<StrategyElement, bool> isMatch)
    {
        var elements = new ElementEnumerator(framework);
        while (elements.MoveNext())
        {
            if (isMatch(elements.Current))
            {
                return CreateLocation(framework, elements.Current.ElementKind, elements.Index, elements.GoalIndex);
            }
        }

        return null;
    }

    private static ElementLocation CreateLocation(
        StrategicFramework framework, ElementKind kind, int index, int goalIndex) =>
        new(
            GetPath(kind, index, goalIndex),
            index,
            kind == ElementKind.Objective ? framework.Goals[goalIndex] : null);
}
