namespace Interpol.Strategy.Model;

/// <summary>Provides the elements of a framework in document order as lazy sequences.</summary>
internal static class ElementSequence
{
    public static IEnumerable<StrategyElement> GetElements(StrategicFramework framework)
    {
        foreach (StrategyElement element in new ElementEnumerator(framework))
        {
            yield return element;
        }
    }

    public static IEnumerable<Objective> GetObjectives(StrategicFramework framework)
    {
        foreach (StrategyElement element in new ElementEnumerator(framework))
        {
            if (element is Objective objective)
            {
                yield return objective;
            }
        }
    }
}
