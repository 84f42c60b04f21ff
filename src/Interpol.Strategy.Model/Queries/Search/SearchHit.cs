using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents an element that matches a search.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record SearchHit
{
    internal SearchHit(
        StrategicFramework framework, StrategyElement element, double score, EquatableList<SearchMatch> matches)
    {
        Framework = framework;
        Element = element;
        Score = score;
        Matches = matches;
    }

    /// <summary>Gets the framework that contains the element.</summary>
    public StrategicFramework Framework { get; }

    /// <summary>Gets the element, the instance that the framework contains.</summary>
    public StrategyElement Element { get; }

    /// <summary>
    /// Gets the reference to the element, or <see langword="null"/> if the element has no code, or its code leads to
    /// another element.
    /// </summary>
    /// <remarks>See <see cref="StrategicFramework.TryGetReference"/> for the complexity.</remarks>
    public ElementReference? Reference =>
        Framework.TryGetReference(Element, out ElementReference reference) ? reference : null;

    /// <summary>Gets the score, greater than 0.</summary>
    /// <remarks>Scores are comparable only within one search.</remarks>
    public double Score { get; }

    /// <summary>Gets the matching texts, with the name before the description.</summary>
    /// <remarks>The list is empty if only the kind of the element matches, such as <c>vision</c>.</remarks>
    public EquatableList<SearchMatch> Matches { get; }

    /// <summary>Returns the id of the framework and the element on one line.</summary>
    /// <returns>A string that represents the hit.</returns>
    public override string ToString() => $"{Framework.Id}: {Element}";
}
