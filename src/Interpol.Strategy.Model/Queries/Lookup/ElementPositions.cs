namespace Interpol.Strategy.Model;

/// <summary>Finds the positions of goals and objectives in a framework.</summary>
internal static class ElementPositions
{
    /// <summary>
    /// Returns the index of a goal or an objective, and that of the goal that contains an objective.
    /// </summary>
    /// <remarks>
    /// Of several equal elements, the element itself is preferred, and then the one that its code refers to.
    /// </remarks>
    public static (int GoalIndex, int Index) Get(StrategicFramework framework, StrategyElement element) =>
        Find(framework, candidate => ReferenceEquals(candidate, element))
        ?? (ReferenceLookup.FindEqual(framework, element) is { } found
            ? Find(framework, candidate => ReferenceEquals(candidate, found))
            : Find(framework, element.Equals))
        ?? throw LookupErrors.Element(framework, element);

    private static (int GoalIndex, int Index)? Find(
        StrategicFramework framework, Func<StrategyElement, bool> isMatch)
    {
        var elements = new ElementEnumerator(framework);
        while (elements.MoveNext())
        {
            if (isMatch(elements.Current))
            {
                return (elements.GoalIndex, elements.Index);
            }
        }

        return null;
    }
}
