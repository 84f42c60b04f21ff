namespace Interpol.Strategy.Model;

/// <summary>Represents the words of a text and their weights, normalized to a length of 1.</summary>
internal sealed class WordVector
{
    public static readonly WordVector None = new([], [], []);

    /// <summary>The frequency of each word. Rounded weights of different texts can be equal.</summary>
    private readonly int[] _counts;

    private readonly double[] _idf;

    /// <param name="words">The ids of the words, in ascending order, without duplicates.</param>
    /// <param name="counts">The frequency of each word.</param>
    /// <param name="idf">The weight of one occurrence of each word, greater than 0.</param>
    public WordVector(int[] words, int[] counts, double[] idf)
    {
        Words = words;
        _counts = counts;
        _idf = idf;
        Weights = new double[words.Length];
        double squares = 0;
        for (int i = 0; i < words.Length; i++)
        {
            Weights[i] = counts[i] * idf[words[i]];
            squares += Weights[i] * Weights[i];
        }

        double length = Math.Sqrt(squares);
        for (int i = 0; i < words.Length; i++)
        {
            Weights[i] /= length;
        }
    }

    /// <summary>Gets the ids of the words, in ascending order.</summary>
    public int[] Words { get; }

    /// <summary>Gets the weight of each word, greater than 0.</summary>
    public double[] Weights { get; }

    public bool IsEmpty => Words.Length == 0;

    /// <summary>
    /// Returns the cosine: exactly 1 for the same words with the same frequencies, 0 without a common word.
    /// </summary>
    public double Cosine(WordVector other)
    {
        double sum = 0;
        for (int i = 0, j = 0; i < Words.Length && j < other.Words.Length;)
        {
            int order = Words[i] - other.Words[j];
            sum += order == 0 ? Weights[i] * other.Weights[j] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return ToExactCosine(sum, other);
    }

    /// <summary>Converts a rounded sum of products to the exact cosine.</summary>
    public double ToExactCosine(double sum, WordVector other) =>
        sum < 0.999 ? sum
        : Words.AsSpan().SequenceEqual(other.Words) && _counts.AsSpan().SequenceEqual(other._counts) ? 1
        : Math.Min(sum, Similarity.NearlyOne);

    /// <summary>Returns the union of two vectors, with the greater frequency of each word.</summary>
    public WordVector Union(WordVector other)
    {
        var words = new List<int>();
        var counts = new List<int>();
        for (int i = 0, j = 0; i < Words.Length || j < other.Words.Length;)
        {
            int word = i < Words.Length ? Words[i] : int.MaxValue;
            int otherWord = j < other.Words.Length ? other.Words[j] : int.MaxValue;
            words.Add(Math.Min(word, otherWord));
            counts.Add(Math.Max(word <= otherWord ? _counts[i++] : 0, otherWord <= word ? other._counts[j++] : 0));
        }

        return new([.. words], [.. counts], _idf);
    }
}
