namespace Interpol.Strategy.Model;

/// <summary>The formula of <see cref="StrategicFramework.Search"/>, for an index of so many elements with so many words.</summary>
internal readonly struct Bm25(int elements, long words)
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>What a term weighs of which more than half of the elements have one: next to nothing, but something.</summary>
    private const double MinWeight = 1e-6;

    private readonly double _lengthFactor = K1 * B * elements / words;

    /// <summary>What a term weighs (its IDF) that so many elements have.</summary>
    public double Weight(int elementsWithTerm)
    {
        double weight = Math.Log((elements - elementsWithTerm + 0.5) / (elementsWithTerm + 0.5));
        return weight > 0 ? weight : MinWeight;
    }

    /// <summary>What a term adds to the score of an element of so many words, which has it so often, those in the name counted by their weight.</summary>
    public double Score(double weight, int frequency, int length) =>
        weight * (frequency * (K1 + 1)) / (frequency + (K1 * (1 - B)) + (_lengthFactor * length));
}
