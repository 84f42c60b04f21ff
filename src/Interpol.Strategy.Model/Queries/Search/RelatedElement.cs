using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents an element of another framework with similar wording.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record RelatedElement
{
    internal RelatedElement(StrategicFramework framework, StrategyElement element, double score)
    {
        Framework = framework;
        Element = element;
        Score = score;
    }

    /// <summary>Gets the framework that contains the element.</summary>
    public StrategicFramework Framework { get; }

    /// <summary>Gets the element, the instance that the framework contains.</summary>
    public StrategyElement Element { get; }

    /// <summary>Gets the similarity of the wording, from more than 0 to 1 (exactly the same words).</summary>
    public double Score { get; }

    /// <summary>Returns the score, the id of the framework and the element on one line.</summary>
    /// <returns>A string that represents the related element.</returns>
    public override string ToString() => $"{Similarity.Format(Score)} {Framework.Id}: {Element}";
}
