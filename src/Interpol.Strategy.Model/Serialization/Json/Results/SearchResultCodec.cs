using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class SearchResultCodec : WriteOnlyCodec<SearchResult>
{
    public static readonly SearchResultCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(SearchResult), typeof(Member));

    private enum Member
    {
        Hits,
        HasMore,
        TotalCount,
        Suggestion,
    }

    public override void Write(Utf8JsonWriter writer, SearchResult result)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.List(Member.Hits, result.Hits, SearchHitCodec.Instance, isWrittenEmpty: true);
        json.Flag(Member.HasMore, result.HasMore);
        json.Number(Member.TotalCount, result.TotalCount);
        json.Text(Member.Suggestion, result.Suggestion);
        json.End();
    }
}
