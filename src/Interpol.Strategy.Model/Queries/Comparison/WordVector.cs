using System.Runtime.InteropServices;

namespace Interpol.Strategy.Model;

/// <summary>Represents the words of a text and their weights, normalized to a length of 1.</summary>
/// <remarks>
/// Two vectors are compared by looking up the words of the shorter one, so that many short texts can be compared with a
/// long one. In a comparison, equal vectors are one object, so they are recognized by reference.
/// </remarks>
internal sealed class WordVector
{
    public static readonly WordVector None = new([], [], [], null);

    /// <summary>The ids of the words, in ascending order.</summary>
    public readonly int[] Words;

    /// <summary>The weight of each word, greater than 0.</summary>
    public readonly double[] Weights;

    public readonly bool IsEmpty;

    /// <summary>The next vector in a list, or <see langword="null"/>.</summary>
    public readonly WordVector? Next;

    /// <summary>The frequency of each word. Rounded weights of different texts can be equal.</summary>
    private readonly int[] _counts;

    private readonly double[] _idf;

    /// <summary>The length before normalization.</summary>
    private readonly double _length;

    /// <param name="words">The ids of the words, in ascending order, without duplicates.</param>
    /// <param name="counts">The frequency of each word.</param>
    /// <param name="idf">The weight of one occurrence of each word, greater than 0.</param>
    /// <param name="next">The next vector in a list, or <see langword="null"/>.</param>
    public WordVector(int[] words, int[] counts, double[] idf, WordVector? next)
    {
        Words = words;
        IsEmpty = words.Length == 0;
        Next = next;
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

    /// <summary>
    /// Returns the cosine: exactly 1 for the same words with the same frequencies, 0 without a common word.
    /// </summary>
    public double Cosine(WordVector other)
    {
        bool isShorter = Words.Length < other.Words.Length;
        WordVector shorter = isShorter ? this : other;
        WordVector longer = isShorter ? other : this;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < shorter.Words.Length; i++)
        {
            if (longer.TryFind(shorter.Words[i], ref start))
            {
                sum += shorter.Weights[i] * longer.Weights[start];
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
            double count = TryFind(word, ref start) ? _counts[start] : 0;
            if (other._counts[i] > count)
            {
                double added = other._counts[i] - count;
                squares += added * (other._counts[i] + count) * _idf[word] * _idf[word];
                bool isInWhole = whole.TryFind(word, ref wholeStart);
                product += isInWhole ? added * _idf[word] * whole.Weights[wholeStart] : 0;
            }
        }

        return product / Math.Sqrt(squares);
    }

    /// <summary>Determines whether the vector has the specified words with the specified frequencies.</summary>
    public bool HasWords(ReadOnlySpan<int> words, ReadOnlySpan<int> counts)
    {
        bool areEqual = words.Length == Words.Length;
        for (int i = 0; areEqual && i < words.Length; i++)
        {
            areEqual = words[i] == Words[i] && counts[i] == _counts[i];
        }

        return areEqual;
    }

    /// <summary>Returns a hash code of words and their frequencies.</summary>
    public static int ComputeHash(ReadOnlySpan<int> words, ReadOnlySpan<int> counts)
    {
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(words));
        hash.AddBytes(MemoryMarshal.AsBytes(counts));
        return hash.ToHashCode();
    }

    /// <summary>Finds a word at or after an index, which moves on to it.</summary>
    private bool TryFind(int word, ref int index)
    {
        int end = Words.Length;
        while (index < end)
        {
            int middle = (index + end) >>> 1;
            if (Words[middle] < word)
            {
                index = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return index < Words.Length && Words[index] == word;
    }
}
