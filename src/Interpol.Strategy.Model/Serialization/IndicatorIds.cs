namespace Interpol.Strategy.Model.Serialization;

/// <summary>Creates the ids of the indicators of a framework, which are unique in the framework.</summary>
/// <remarks>
/// The id of an indicator is its identifier if no other indicator has the same one. Otherwise, it is the id of its
/// objective, <c>#</c> and the path within the objective. An identifier that could be the id of an element or of
/// another indicator is not used.
/// </remarks>
internal sealed class IndicatorIds(StrategicFramework framework)
{
    private readonly string _frameworkId = framework.Id.ToString();
    private HashSet<string>? _repeated;

    /// <summary>Returns the id of an indicator.</summary>
    /// <param name="elementId">The id of the objective.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="index">The index of the indicator among those of the objective.</param>
    public string GetId(string elementId, PerformanceIndicator indicator, int index)
    {
        _repeated ??= RepeatedIdentifiers.Find(GetIdentifiers(framework));
        return indicator.Identifier is { } identifier && !string.IsNullOrWhiteSpace(identifier)
            && !IsReserved(identifier) && !_repeated.Contains(identifier)
            ? identifier
            : $"{elementId}{ElementIds.PathSeparator}indicators[{index}]";
    }

    /// <summary>All ids of elements, and those of indicators with a path, start with the id of the framework.</summary>
    private bool IsReserved(string identifier) =>
        identifier.StartsWith(_frameworkId, StringComparison.Ordinal) && identifier.Length > _frameworkId.Length
        && identifier[_frameworkId.Length] is ElementReference.Separator or ElementIds.PathSeparator;

    private static IEnumerable<string?> GetIdentifiers(StrategicFramework framework)
    {
        foreach (Goal goal in framework.Goals)
        {
            foreach (Objective objective in goal.Objectives)
            {
                foreach (PerformanceIndicator indicator in objective.Indicators)
                {
                    yield return indicator.Identifier;
                }
            }
        }
    }
}
