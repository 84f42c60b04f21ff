namespace Interpol.Strategy.Model;

/// <summary>An element that a search found.</summary>
public sealed record SearchHit
{
    internal SearchHit(StrategicFramework framework, StrategyElement element, double score, EquatableList<SearchMatch> matches)
    {
        Framework = framework;
        Element = element;
        Score = score;
        Matches = matches;
    }

    /// <summary>The framework in which the element stands.</summary>
    public StrategicFramework Framework { get; }

    /// <summary>The element: the very object of the framework.</summary>
    public StrategyElement Element { get; }

    /// <summary>How well the element matches, by the formula that <see cref="StrategicFramework.Search"/> tells; more than 0, and comparable within one search only.</summary>
    public double Score { get; }

    /// <summary>The texts that match, the name before the description; at least one.</summary>
    public EquatableList<SearchMatch> Matches { get; }

    /// <summary>The framework and the element on one line: <c>interpol-2017-2020: 4.2 Build interaction within…</c>.</summary>
    public override string ToString() => $"{Framework.Id}: {Element}";
}
