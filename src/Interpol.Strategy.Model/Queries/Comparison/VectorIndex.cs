namespace Interpol.Strategy.Model;

/// <summary>
/// Represents an inverted index of the later elements. It sums the products with one earlier element at a time.
/// </summary>
internal sealed class VectorIndex
{
    /// <summary>
    /// The maximum number of products of word occurrences. It bounds the time and the number of pairs.
    /// </summary>
    private const long MaxSteps = 1 << 22;

    private readonly WordVector[] _vectors;
    private readonly List<(int Element, double Weight)>?[] _postings;
    private readonly double[] _sums;

    /// <remarks>
    /// If there are more than <see cref="MaxSteps"/> products, the most common words are ignored, and sums are lower.
    /// </remarks>
    public VectorIndex(
        ComparedElement[] earlier,
        ComparedElement[] later,
        Func<ComparedElement, WordVector> getVector,
        int vocabulary)
    {
        _vectors = [.. later.Select(getVector)];
        _postings = new List<(int Element, double Weight)>?[vocabulary];
        _sums = new double[later.Length];
        for (int element = 0; element < _vectors.Length; element++)
        {
            WordVector vector = _vectors[element];
            for (int i = 0; i < vector.Words.Length; i++)
            {
                (_postings[vector.Words[i]] ??= []).Add((element, vector.Weights[i]));
            }
        }

        DropMostCommon(earlier, getVector);
    }

    /// <summary>Gets the indexes of the later elements whose sum is greater than 0.</summary>
    public List<int> Touched { get; } = [];

    public void Sum(WordVector vector)
    {
        foreach (int element in Touched)
        {
            _sums[element] = 0;
        }

        Touched.Clear();
        for (int i = 0; i < vector.Words.Length; i++)
        {
            foreach ((int element, double weight) in _postings[vector.Words[i]] ?? [])
            {
                if (_sums[element] == 0)
                {
                    Touched.Add(element);
                }

                _sums[element] += vector.Weights[i] * weight;
            }
        }
    }

    /// <summary>Returns the cosine of the summed vector and the vector of a later element.</summary>
    public double Cosine(WordVector vector, int element) => vector.ToExactCosine(_sums[element], _vectors[element]);

    private void DropMostCommon(ComparedElement[] earlier, Func<ComparedElement, WordVector> getVector)
    {
        long[] steps = new long[_postings.Length];
        foreach (ComparedElement element in earlier)
        {
            foreach (int word in getVector(element).Words)
            {
                steps[word] += _postings[word]?.Count ?? 0;
            }
        }

        long sum = 0;
        IEnumerable<int> words = Enumerable.Range(0, steps.Length).Where(word => steps[word] > 0);
        foreach (int word in words.OrderBy(word => steps[word]))
        {
            sum += steps[word];
            if (sum > MaxSteps)
            {
                _postings[word] = null;
            }
        }
    }
}
