using System.Globalization;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the size of the search index of a catalog.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record SearchIndexStatistics
{
    internal SearchIndexStatistics(int elements, int words, long bytes)
    {
        Elements = elements;
        Words = words;
        Bytes = bytes;
    }

    /// <summary>Gets the number of elements, including those without text.</summary>
    public int Elements { get; }

    /// <summary>Gets the number of distinct words. A word and its plural count as one.</summary>
    public int Words { get; }

    /// <summary>Gets the memory that the index uses, in bytes, without the memory of running searches.</summary>
    public long Bytes { get; }

    /// <summary>Returns the numbers on one line.</summary>
    /// <returns>A string that represents the statistics.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Elements} elements, {Words} words, {Bytes} bytes");
}
