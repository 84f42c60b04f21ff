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

    /// <summary>The start of the postings of each word, followed by the end of the last.</summary>
    private readonly int[] _starts;

    private readonly int[] _elements;
    private readonly double[] _weights;
    private readonly bool[] _isIgnored;
    private readonly double[] _sums;

    /// <remarks>
    /// If there are more than <see cref="MaxSteps"/> products, the most common words are ignored, and sums are lower.
    /// </remarks>
    public VectorIndex(IEnumerable<WordVector> earlier, IEnumerable<WordVector> later, int vocabulary)
    {
        _vectors = [.. later];
        _sums = new double[_vectors.Length];
        _starts = CountPostings(_vectors, vocabulary);
        _elements = new int[_starts[^1]];
        _weights = new double[_starts[^1]];
        int[] next = _starts[..^1];
        for (int element = 0; element < _vectors.Length; element++)
        {
            WordVector vector = _vectors[element];
            for (int i = 0; i < vector.Words.Length; i++)
            {
                int posting = next[vector.Words[i]]++;
                _elements[posting] = element;
                _weights[posting] = vector.Weights[i];
            }
        }

        _isIgnored = FindMostCommon(earlier);
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
            int word = vector.Words[i];
            int end = _isIgnored[word] ? 0 : _starts[word + 1];
            for (int posting = _starts[word]; posting < end; posting++)
            {
                int element = _elements[posting];
                if (_sums[element] == 0)
                {
                    Touched.Add(element);
                }

                _sums[element] += vector.Weights[i] * _weights[posting];
            }
        }
    }

    /// <summary>Returns the cosine of the summed vector and the vector of a later element.</summary>
    public double Cosine(WordVector vector, int element) => vector.ToExactCosine(_sums[element], _vectors[element]);

    private static int[] CountPostings(WordVector[] vectors, int vocabulary)
    {
        int[] starts = new int[vocabulary + 1];
        foreach (WordVector vector in vectors)
        {
            foreach (int word in vector.Words)
            {
                starts[word + 1]++;
            }
        }

        for (int word = 0; word < vocabulary; word++)
        {
            starts[word + 1] += starts[word];
        }

        return starts;
    }

    /// <summary>Returns the words to ignore: the most common ones, beyond the maximum number of products.</summary>
    private bool[] FindMostCommon(IEnumerable<WordVector> earlier)
    {
        long[] steps = new long[_starts.Length - 1];
        foreach (WordVector vector in earlier)
        {
            foreach (int word in vector.Words)
            {
                steps[word] += _starts[word + 1] - _starts[word];
            }
        }

        bool[] isIgnored = new bool[steps.Length];
        long sum = 0;
        if (steps.Sum() > MaxSteps)
        {
            foreach (int word in Enumerable.Range(0, steps.Length).OrderBy(word => steps[word]))
            {
                sum += steps[word];
                isIgnored[word] = sum > MaxSteps;
            }
        }

        return isIgnored;
    }
}
