namespace Interpol.Strategy.Model;

/// <summary>An element of the earlier framework and one of the later that belong together.</summary>
public sealed record ElementMatch
{
    internal ElementMatch(StrategyElement earlier, StrategyElement later, double score, MatchGround ground, EquatableList<TextChange> textChanges)
    {
        Earlier = earlier;
        Later = later;
        Score = score;
        Ground = ground;
        TextChanges = textChanges;
    }

    /// <summary>The element of the earlier framework: the object that the framework holds.</summary>
    public StrategyElement Earlier { get; }

    /// <summary>The element of the later framework: the object that the framework holds.</summary>
    public StrategyElement Later { get; }

    /// <summary>How near the two are in wording, from 0, no word in common, to 1, exactly the same words; see <see cref="FrameworkComparison"/>. The same whichever of the two is the earlier one.</summary>
    public double Score { get; }

    /// <summary>Why the two belong together.</summary>
    public MatchGround Ground { get; }

    /// <summary>What changed in the name and in the description, those two in this order; empty when both are the same character by character.</summary>
    public EquatableList<TextChange> TextChanges { get; }

    /// <summary>The score, the ground and both elements in one line: <c>0.83, by wording: 4.2 Build → 4.3 Build on</c>.</summary>
    public override string ToString() => $"{Because}: {Earlier} → {Later}";

    internal string Because => $"{Similarity.FormatScore(Score)}, by {Ground switch { MatchGround.Identifier => "identifier", MatchGround.Code => "code", _ => "wording" }}";
}
