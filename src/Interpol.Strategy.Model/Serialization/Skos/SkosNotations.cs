namespace Interpol.Strategy.Model.Serialization;

/// <summary>Provides the notations of concepts, which are unique in their scheme.</summary>
/// <remarks>
/// The notation is the code, with collapsed white space. A code that occurs twice or could be a path is not used.
/// </remarks>
internal sealed class SkosNotations
{
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);

    public SkosNotations(StrategicFramework framework)
    {
        HashSet<string> notations = new(StringComparer.Ordinal);
        foreach (StrategyElement element in new ElementEnumerator(framework))
        {
            Add(notations, element.GetCode());
            if (element is Objective objective)
            {
                foreach (PerformanceIndicator indicator in objective.Indicators)
                {
                    Add(notations, indicator.Code);
                }
            }
        }
    }

    /// <summary>Returns the notation for a code, or <see langword="null"/> if the path must be used.</summary>
    public string? GetNotation(ElementCode? code) =>
        code is { } used && Collapse(used.ToString()) is { Length: > 0 } notation
            && !_repeated.Contains(notation) && !IsPathLike(notation)
            ? notation
            : null;

    private void Add(HashSet<string> notations, ElementCode? code)
    {
        if (code is { } used && Collapse(used.ToString()) is var notation && !notations.Add(notation))
        {
            _ = _repeated.Add(notation);
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
