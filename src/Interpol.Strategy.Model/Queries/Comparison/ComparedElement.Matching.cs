namespace Interpol.Strategy.Model;

/// <content>The state of the matching.</content>
internal sealed partial class ComparedElement
{
    /// <summary>The ranks of the objectives of a goal, in ascending order, or <see langword="null"/>.</summary>
    public List<int>? ObjectiveRanks;

    /// <summary>
    /// The rank among the elements of the same kind in both frameworks. Elements with the same content have the same
    /// rank.
    /// </summary>
    public int Rank;

    /// <summary>The group that the element belongs to, or <see langword="null"/> if it is not matched.</summary>
    public ElementGroup? Group;

    /// <summary>The best matched element that an unmatched one can join the group of.</summary>
    public ComparedElement? Whole;

    /// <summary>The similarity to <see cref="Whole"/>.</summary>
    public double WholeScore;

    /// <summary>The next element towards the root of a cluster of pairs. See <see cref="OptimalMatching"/>.</summary>
    public ComparedElement? Parent;

    /// <summary>The number of the cluster of pairs, then of the row or column in it, or -1.</summary>
    public int Index = -1;
}
