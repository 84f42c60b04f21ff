namespace Interpol.Strategy.Model;

/// <summary>Finds the elements of a framework by identifier.</summary>
internal static class IdentifierLookup
{
    public static StrategyElement? Find(StrategicFramework framework, string? identifier)
    {
        if (identifier is null)
        {
            return null;
        }

        foreach (StrategyElement element in new ElementEnumerator(framework))
        {
            if (element.Identifier == identifier)
            {
                return element;
            }
        }

        return null;
    }
}
