namespace Interpol.Strategy.Model;

/// <summary>How large the search index of a catalog is.</summary>
public sealed record SearchIndexStatistics
{
    internal SearchIndexStatistics(int elements, int words, long bytes)
    {
        Elements = elements;
        Words = words;
        Bytes = bytes;
    }

    /// <summary>How many elements can be found, those without any text included.</summary>
    public int Elements { get; }

    /// <summary>How many different words there are, a word and its plural counted as one.</summary>
    public int Words { get; }

    /// <summary>How much memory the index takes, in bytes; what each search borrows and gives back is not in it.</summary>
    public long Bytes { get; }

    /// <summary>The figures on one line, for a log.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Elements} elements, {Words} words, {Bytes} bytes");
}
