using System.Runtime.InteropServices;

namespace Interpol.Strategy.Model;

/// <summary>Represents the words of a text and their weights, normalized to a length of 1.</summary>
/// <remarks>
/// Two vectors are compared by looking up the words of the shorter one, so that many short texts can be compared with a
/// long one. In a comparison, equal vectors are one object, so equality does not take time either.
/// </remarks>
internal sealed class WordVector : IEquatable<WordVector>
{
    public static readonly WordVector None = new([], [], []);

    /// <summary>The frequency of each word. Rounded weights of different texts can be equal.</summary>
    private readonly int[] _counts;

    private readonly double[] _idf;

    /// <summary>The length before normalization.</summary>
    private readonly double _length;

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

        _length = Math.Sqrt(squares);
        for (int i = 0; i < words.Length; i++)
        {
            Weights[i] /= _length;
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
        (WordVector shorter, WordVector longer) = Words.Length < other.Words.Length ? (this, other) : (other, this);
        double sum = 0;
        int start = 0;
        for (int i = 0; i < shorter.Words.Length; i++)
        {
            if (longer.TryFind(shorter.Words[i], ref start, out int index))
            {
                sum += shorter.Weights[i] * longer.Weights[index];
            }
        }

        return ToExactCosine(sum, other);
    }

    /// <summary>Converts a rounded sum of products to the exact cosine.</summary>
    public double ToExactCosine(double sum, WordVector other) =>
        sum < 0.999 ? sum
        : ReferenceEquals(this, other) ? 1
        : Math.Min(sum, Similarity.NearlyOne);

    /// <summary>
    /// Returns the cosine of a third vector and the union of this vector and another, with the greater frequency of
    /// each word. Only the words of the other vector are looked up.
    /// </summary>
    /// <param name="other">The vector to add.</param>
    /// <param name="whole">The third vector.</param>
    /// <param name="cosine">The cosine of this vector and the third one.</param>
    public double CosineOfUnion(WordVector other, WordVector whole, double cosine)
    {
        double product = cosine * _length;
        double squares = _length * _length;
        int start = 0;
        int wholeStart = 0;
        for (int i = 0; i < other.Words.Length; i++)
        {
            int word = other.Words[i];
            double count = TryFind(word, ref start, out int index) ? _counts[index] : 0;
            if (other._counts[i] > count)
            {
                double added = other._counts[i] - count;
                squares += added * (other._counts[i] + count) * _idf[word] * _idf[word];
                bool isInWhole = whole.TryFind(word, ref wholeStart, out index);
                product += isInWhole ? added * _idf[word] * whole.Weights[index] : 0;
            }
        }

        return product / Math.Sqrt(squares);
    }

    public bool Equals(WordVector? other) =>
        other is not null
        && Words.AsSpan().SequenceEqual(other.Words)
        && _counts.AsSpan().SequenceEqual(other._counts);

    public override bool Equals(object? obj) => Equals(obj as WordVector);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(Words.AsSpan()));
        hash.AddBytes(MemoryMarshal.AsBytes(_counts.AsSpan()));
        return hash.ToHashCode();
    }

    /// <summary>Finds a word at or after a position, which moves on to it.</summary>
    private bool TryFind(int word, ref int start, out int index)
    {
        int found = Words.AsSpan(start).BinarySearch(word);
        index = start + (found < 0 ? ~found : found);
        start = index;
        return found >= 0;
    }
}
