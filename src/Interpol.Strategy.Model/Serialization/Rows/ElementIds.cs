namespace Interpol.Strategy.Model.Serialization;

/// <summary>Creates the ids of the elements and indicators of a framework, which are unique in the framework.</summary>
/// <remarks>
/// <para>The id of an element is its reference if no other element has the same code. Otherwise, it is the id of the
/// framework, <c>#</c> and the path of the element. Framework ids contain neither <c>/</c> nor <c>#</c>, so the ids of
/// elements are also unique among frameworks with different ids.</para>
/// <para>The id of an indicator is its identifier if no other indicator has the same one. Otherwise, it is the id of
/// its objective, <c>#</c> and the path within the objective. An identifier that could be the id of an element or of
/// another indicator is not used.</para>
/// </remarks>
internal sealed class ElementIds
{
    private const char PathSeparator = '#';

    private readonly StrategicFramework _framework;
    private readonly string _frameworkId;
    private readonly HashSet<ElementCode> _repeatedCodes = [];
    private HashSet<string>? _repeatedIdentifiers;

    public ElementIds(StrategicFramework framework)
    {
        _framework = framework;
        _frameworkId = framework.Id.ToString();
        HashSet<ElementCode> codes = [];
        foreach (StrategyElement element in new ElementEnumerator(framework))
        {
            if (element.GetCode() is { } code && !codes.Add(code))
            {
                _ = _repeatedCodes.Add(code);
            }
        }
    }

    /// <summary>Returns the id of the current element, such as <c>interpol-2017-2020/4.2</c>.</summary>
    public string GetId(in ElementEnumerator elements) =>
        GetId(elements.Current, elements.Index, elements.GoalIndex);

    /// <summary>Returns the id of an element, such as <c>harbour-2026#goals[3].objectives[1]</c>.</summary>
    /// <param name="element">The element.</param>
    /// <param name="index">The index of the element among the values, the goals, or the objectives of its goal.</param>
    /// <param name="goalIndex">The index of the goal that the element is or belongs to, or -1.</param>
    public string GetId(StrategyElement element, int index, int goalIndex) =>
        element.GetCode() is { } code && !_repeatedCodes.Contains(code)
            ? new ElementReference(_framework.Id, code).ToString()
            : $"{_frameworkId}{PathSeparator}{ElementLocator.GetPath(element.ElementKind, index, goalIndex)}";

    /// <summary>Returns the id of an indicator.</summary>
    /// <param name="elementId">The id of the objective.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="index">The index of the indicator among those of the objective.</param>
    public string GetIndicatorId(string elementId, PerformanceIndicator indicator, int index)
    {
        _repeatedIdentifiers ??= FindRepeated(GetIndicatorIdentifiers(_framework));
        return indicator.Identifier is { } identifier && !string.IsNullOrWhiteSpace(identifier)
            && !IsReserved(identifier) && !_repeatedIdentifiers.Contains(identifier)
            ? identifier
            : $"{elementId}{PathSeparator}indicators[{index}]";
    }

    /// <summary>Returns the identifiers that occur several times.</summary>
    public static HashSet<string> FindRepeated(IEnumerable<string?> identifiers)
    {
        HashSet<string> found = [];
        HashSet<string> repeated = [];
        foreach (string? identifier in identifiers)
        {
            if (identifier is not null && !found.Add(identifier))
            {
                _ = repeated.Add(identifier);
            }
        }

        return repeated;
    }

    /// <summary>All ids of elements, and those of indicators with a path, start with the id of the framework.</summary>
    private bool IsReserved(string identifier) =>
        identifier.StartsWith(_frameworkId, StringComparison.Ordinal) && identifier.Length > _frameworkId.Length
        && identifier[_frameworkId.Length] is ElementReference.Separator or PathSeparator;

    private static IEnumerable<string?> GetIndicatorIdentifiers(StrategicFramework framework)
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
