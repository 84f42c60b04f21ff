using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the result of a search.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record SearchResult
{
    internal SearchResult(EquatableList<SearchHit> hits, bool hasMore, int? totalCount, string? suggestion)
    {
        Hits = hits;
        HasMore = hasMore;
        TotalCount = totalCount;
        Suggestion = suggestion;
    }

    /// <summary>Gets the hits, best match first.</summary>
    public EquatableList<SearchHit> Hits { get; }

    /// <summary>Gets a value that indicates whether there are hits after the last one of <see cref="Hits"/>.</summary>
    /// <remarks>To get them, increase <see cref="SearchOptions.Skip"/>.</remarks>
    public bool HasMore { get; }

    /// <summary>
    /// Gets the number of all hits, including those that are skipped or exceed the maximum, or <see langword="null"/>
    /// if <see cref="SearchOptions.CountTotal"/> is <see langword="false"/>.
    /// </summary>
    public int? TotalCount { get; }

    /// <summary>
    /// Gets the query with corrected words, or <see langword="null"/> if no word was corrected.
    /// </summary>
    /// <remarks>The hits are those of the corrected query.</remarks>
    public string? Suggestion { get; }

    /// <summary>Returns the number of hits, such as <c>10 of 25 hits</c>.</summary>
    /// <returns>A string that represents the result.</returns>
    public override string ToString() =>
        (TotalCount is { } total ? $"{Hits.Count} of {total}" : $"{Hits.Count}")
        + ((TotalCount ?? Hits.Count) == 1 ? " hit" : " hits");
}
