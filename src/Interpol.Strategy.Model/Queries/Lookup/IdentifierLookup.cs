using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <summary>Finds the elements of a framework by identifier.</summary>
internal static class IdentifierLookup
{
    public static StrategyElement GetElement(StrategicFramework framework, string identifier)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        return Find(framework, identifier) ?? throw LookupErrors.Identifier(framework, identifier);
    }

    public static bool TryGetElement(
        StrategicFramework framework, string? identifier, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = identifier is null ? null : Find(framework, identifier)) is not null;

    // Not over ElementSequence, whose enumerator would be allocated.
    private static StrategyElement? Find(StrategicFramework framework, string identifier)
    {
        if (framework.Vision is { } vision && vision.Identifier == identifier)
        {
            return vision;
        }

        if (framework.Mission is { } mission && mission.Identifier == identifier)
        {
            return mission;
        }

        foreach (CoreValue value in framework.Values)
        {
            if (value.Identifier == identifier)
            {
                return value;
            }
        }

        foreach (Goal goal in framework.Goals)
        {
            if (goal.Identifier == identifier)
            {
                return goal;
            }

            foreach (Objective objective in goal.Objectives)
            {
                if (objective.Identifier == identifier)
                {
                    return objective;
                }
            }
        }

        return null;
    }
}
