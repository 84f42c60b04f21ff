namespace Interpol.Strategy.Model;

/// <summary>The words of a text with what each weighs, scaled so that the squares of the weights add up to 1.</summary>
internal sealed class WordVector
{
    public static readonly WordVector None = new([], [], []);

    /// <summary>How often each word occurs: rounded weights of different texts may be alike.</summary>
    private readonly int[] _counts;

    private readonly double[] _idf;

    /// <param name="words">The numbers of the words, ascending, each once.</param>
    /// <param name="counts">How often each occurs.</param>
    /// <param name="idf">What an occurrence of each word that there is weighs, above 0.</param>
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

    /// <summary>The numbers of the words, ascending.</summary>
    public int[] Words { get; }

    /// <summary>The weight of each word, above 0.</summary>
    public double[] Weights { get; }

    public bool IsEmpty => Words.Length == 0;

    /// <summary>The sum of the products of the weights of the words in common: 1 exactly for the same words as often each, 0 for no word in common or no word at all.</summary>
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

    /// <summary>A sum of products, rounded as it may be, as the cosine that it stands for.</summary>
    public double ToExactCosine(double sum, WordVector other) =>
        sum < 0.999 ? sum : Words.AsSpan().SequenceEqual(other.Words) && _counts.AsSpan().SequenceEqual(other._counts) ? 1 : Math.Min(sum, Similarity.NearlyOne);

    /// <summary>Both texts as one, with each word as often as the one has it that has it more often.</summary>
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
