namespace Interpol.Strategy.Model;

/// <summary>An element of another framework that is near to a given one in wording.</summary>
public sealed record RelatedElement
{
    internal RelatedElement(StrategicFramework framework, StrategyElement element, double score)
    {
        Framework = framework;
        Element = element;
        Score = score;
    }

    /// <summary>The framework in which the element stands.</summary>
    public StrategicFramework Framework { get; }

    /// <summary>The element: the very object of the framework.</summary>
    public StrategyElement Element { get; }

    /// <summary>How near the two are in wording, more than 0 and at most 1, which is for the same words; see <see cref="FrameworkCatalog.FindRelated(StrategyElement, int)"/>.</summary>
    public double Score { get; }

    /// <summary>The score, the framework and the element in one line: <c>0.41 interpol-2014-2016: 3 Innovation, capacity building and research</c>.</summary>
    public override string ToString() => $"{Similarity.FormatScore(Score)} {Framework.Id}: {Element}";
}
