namespace Interpol.Strategy.Model;

/// <summary>Computes BM25 scores for an index with a number of elements and words.</summary>
internal readonly struct Bm25(int elements, long words)
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>The weight of a term that more than half of the elements have.</summary>
    private const double MinWeight = 1e-6;

    private readonly double _lengthFactor = K1 * B * elements / words;

    /// <summary>Returns the weight (IDF) of a term that the specified number of elements have.</summary>
    public double Weight(int elementsWithTerm)
    {
        double weight = Math.Log((elements - elementsWithTerm + 0.5) / (elementsWithTerm + 0.5));
        return weight > 0 ? weight : MinWeight;
    }

    /// <summary>
    /// Returns the contribution of a term to the score of an element. Occurrences in a name are weighted.
    /// </summary>
    public double Score(double weight, double frequency, int length) =>
        weight * (frequency * (K1 + 1)) / (frequency + (K1 * (1 - B)) + (_lengthFactor * length));
}
