namespace Interpol.Strategy.Model.Serialization;

/// <summary>Provides the notations of concepts, which are unique in their scheme.</summary>
/// <remarks>
/// The notation is the code, with collapsed white space. A code that two elements have, or that could be a path, is not
/// used. Neither is the code of an indicator that an element or another indicator has.
/// </remarks>
internal sealed class SkosNotations
{
    private readonly Dictionary<string, int> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _indicators = new(StringComparer.Ordinal);

    public SkosNotations(StrategicFramework framework)
    {
        foreach (StrategyElement element in new ElementEnumerator(framework))
        {
            Count(_elements, element.GetCode());
            if (element is Objective objective)
            {
                foreach (PerformanceIndicator indicator in objective.Indicators)
                {
                    Count(_indicators, indicator.Code);
                }
            }
        }
    }

    /// <summary>Returns the notation of an element, or <see langword="null"/> if the path must be used.</summary>
    public string? GetNotation(StrategyElement element) =>
        GetNotation(element.GetCode()) is { } notation && _elements[notation] == 1 ? notation : null;

    /// <summary>Returns the notation of an indicator, or <see langword="null"/> if the path must be used.</summary>
    public string? GetNotation(PerformanceIndicator indicator) =>
        GetNotation(indicator.Code) is { } notation
            && _indicators[notation] == 1 && !_elements.ContainsKey(notation)
            ? notation
            : null;

    private static string? GetNotation(ElementCode? code) =>
        code is { } used && Collapse(used.ToString()) is { Length: > 0 } notation && !IsPathLike(notation)
            ? notation
            : null;

    private static void Count(Dictionary<string, int> codes, ElementCode? code)
    {
        if (GetNotation(code) is { } notation)
        {
            codes[notation] = codes.GetValueOrDefault(notation) + 1;
        }
    }

    private static string Collapse(string code)
    {
        foreach (char c in code)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return SingleLine.CollapseWhiteSpace(code);
            }
        }

        return code;
    }

    private static bool IsPathLike(string code) =>
        code is "vision" or "mission"
        || code.StartsWith("values[", StringComparison.Ordinal)
        || code.StartsWith("goals[", StringComparison.Ordinal);
}
