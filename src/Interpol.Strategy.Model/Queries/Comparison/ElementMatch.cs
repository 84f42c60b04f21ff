using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents an element of the earlier framework and the matching element of the later one.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record ElementMatch
{
    internal ElementMatch(
        StrategyElement earlier,
        StrategyElement later,
        double score,
        MatchReason reason,
        EquatableList<TextChange> textChanges,
        ElementDifferences differences)
    {
        Earlier = earlier;
        Later = later;
        Score = score;
        Reason = reason;
        TextChanges = textChanges;
        Differences = differences;
    }

    /// <summary>Gets the element of the earlier framework, the instance that the framework contains.</summary>
    public StrategyElement Earlier { get; }

    /// <summary>Gets the element of the later framework, the instance that the framework contains.</summary>
    public StrategyElement Later { get; }

    /// <summary>Gets the similarity of the wording, from 0 (no common word) to 1 (exactly the same words).</summary>
    /// <remarks>The similarity is symmetric. See <see cref="FrameworkComparison"/>.</remarks>
    public double Score { get; }

    /// <summary>Gets the reason for the match.</summary>
    public MatchReason Reason { get; }

    /// <summary>Gets the changes of the name and the description, in this order.</summary>
    /// <remarks>A name or a description that did not change is not listed.</remarks>
    public EquatableList<TextChange> TextChanges { get; }

    /// <summary>Gets the differences of the name and the description that make no change, and were ignored.</summary>
    public ElementDifferences Differences { get; }

    /// <summary>Returns the score, the reason and both elements on one line.</summary>
    /// <returns>A string that represents the match.</returns>
    public override string ToString() => $"{Because}: {Earlier} → {Later}";

    internal string Because
    {
        get
        {
            string reason = Reason switch
            {
                MatchReason.Identifier => "identifier",
                MatchReason.Code => "code",
                _ => "wording",
            };
            return $"{Similarity.Format(Score)}, by {reason}";
        }
    }
}
