using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class SearchIndexStatisticsCodec : WriteOnlyCodec<SearchIndexStatistics>
{
    public static readonly SearchIndexStatisticsCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(SearchIndexStatistics), typeof(Property));

    private enum Property
    {
        Elements,
        Words,
        Bytes,
    }

    public override void Write(Utf8JsonWriter writer, SearchIndexStatistics statistics)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Number(Property.Elements, statistics.Elements);
        json.Number(Property.Words, statistics.Words);
        json.Number(Property.Bytes, (decimal?)statistics.Bytes);
        json.End();
    }
}
