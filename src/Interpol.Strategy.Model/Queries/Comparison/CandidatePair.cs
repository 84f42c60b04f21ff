namespace Interpol.Strategy.Model;

/// <summary>Represents an earlier and a later element and the similarity of their wording.</summary>
internal sealed class CandidatePair(ComparedElement earlier, ComparedElement later, double score)
{
    public readonly ComparedElement Earlier = earlier;
    public readonly ComparedElement Later = later;
    public readonly double Score = score;

    /// <summary>The weight in the optimal matching, greater than 0.</summary>
    public long Weight;

    /// <summary>The index of the row in the optimal matching.</summary>
    public int Row;

    /// <summary>The index of the column in the optimal matching.</summary>
    public int Column;
}
