namespace Interpol.Strategy.Model.Serialization;

/// <summary>Creates the ids of the elements of a framework, which are unique in the framework.</summary>
/// <remarks>
/// The id of an element is its reference if no other element has the same code. Otherwise, it is the id of the
/// framework, <c>#</c> and the path of the element. Framework ids contain neither <c>/</c> nor <c>#</c>, so the ids of
/// elements are also unique among frameworks with different ids.
/// </remarks>
internal sealed class ElementIds
{
    public const char PathSeparator = '#';

    private readonly StrategicFramework _framework;
    private readonly string _frameworkId;
    private readonly HashSet<ElementCode> _repeatedCodes = [];

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
}
