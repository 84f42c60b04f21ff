using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class SearchResultCodec : WriteOnlyCodec<SearchResult>
{
    public static readonly SearchResultCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(SearchResult), typeof(Property));

    private enum Property
    {
        Hits,
        HasMore,
        TotalCount,
        Suggestion,
    }

    public override void Write(Utf8JsonWriter writer, SearchResult result)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.List(Property.Hits, result.Hits, SearchHitCodec.Instance, isWrittenEmpty: true);
        json.Flag(Property.HasMore, result.HasMore);
        json.Number(Property.TotalCount, result.TotalCount);
        json.Text(Property.Suggestion, result.Suggestion);
        json.End();
    }
}
