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

    /// <summary>The indexes of the later elements whose sum is greater than 0.</summary>
    public readonly List<int> Touched = [];

    private readonly WordVector[] _vectors;

    /// <summary>The start of the postings of each word, followed by the end of the last.</summary>
    private readonly int[] _starts;

    private readonly int[] _elements;
    private readonly double[] _weights;

    /// <summary>Indicates for each word whether it is ignored, or <see langword="null"/> if none is.</summary>
    private readonly bool[]? _isIgnored;
    private readonly double[] _sums;

    /// <remarks>
    /// If there are more than <see cref="MaxSteps"/> products, the most common words are ignored, and sums are lower.
    /// </remarks>
    /// <param name="earlier">The earlier elements.</param>
    /// <param name="later">The later elements.</param>
    /// <param name="areProfiles">Indicates whether the vectors are the profiles, not the words.</param>
    /// <param name="vocabulary">The number of distinct words.</param>
    public VectorIndex(
        List<ComparedElement> earlier, List<ComparedElement> later, bool areProfiles, int vocabulary)
    {
        _vectors = new WordVector[later.Count];
        _sums = new double[later.Count];
        _starts = new int[vocabulary + 1];
        for (int element = 0; element < _vectors.Length; element++)
        {
            _vectors[element] = areProfiles ? later[element].Profile : later[element].Words;
            foreach (int word in _vectors[element].Words)
            {
                _starts[word + 1]++;
            }
        }

        for (int word = 0; word < vocabulary; word++)
        {
            _starts[word + 1] += _starts[word];
        }

        _elements = new int[_starts[vocabulary]];
        _weights = new double[_starts[vocabulary]];
        AddPostings();
        long steps = 0;
        foreach (ComparedElement element in earlier)
        {
            foreach (int word in (areProfiles ? element.Profile : element.Words).Words)
            {
                steps += _starts[word + 1] - _starts[word];
            }
        }

        _isIgnored = steps > MaxSteps ? FindMostCommon(earlier, areProfiles) : null;
    }

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
            int end = _isIgnored is not null && _isIgnored[word] ? 0 : _starts[word + 1];
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

    /// <summary>Adds the elements of each word in ascending order.</summary>
    private void AddPostings()
    {
        // Each start moves to the next one, and back at the end.
        for (int element = 0; element < _vectors.Length; element++)
        {
            WordVector vector = _vectors[element];
            for (int i = 0; i < vector.Words.Length; i++)
            {
                int posting = _starts[vector.Words[i]]++;
                _elements[posting] = element;
                _weights[posting] = vector.Weights[i];
            }
        }

        Array.Copy(_starts, 0, _starts, 1, _starts.Length - 1);
        _starts[0] = 0;
    }

    /// <summary>Returns the words to ignore: the most common ones, beyond the maximum number of products.</summary>
    private bool[] FindMostCommon(List<ComparedElement> earlier, bool areProfiles)
    {
        long[] steps = new long[_starts.Length - 1];
        foreach (ComparedElement element in earlier)
        {
            foreach (int word in (areProfiles ? element.Profile : element.Words).Words)
            {
                steps[word] += _starts[word + 1] - _starts[word];
            }
        }

        int[] words = new int[steps.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = i;
        }

        Array.Sort(words, (left, right) =>
            steps[left] != steps[right] ? steps[left].CompareTo(steps[right]) : left.CompareTo(right));
        bool[] isIgnored = new bool[steps.Length];
        long sum = 0;
        foreach (int word in words)
        {
            sum += steps[word];
            isIgnored[word] = sum > MaxSteps;
        }

        return isIgnored;
    }
}
