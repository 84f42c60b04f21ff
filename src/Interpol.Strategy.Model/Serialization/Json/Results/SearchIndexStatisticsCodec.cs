using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class SearchIndexStatisticsCodec : WriteOnlyCodec<SearchIndexStatistics>
{
    public static readonly SearchIndexStatisticsCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(SearchIndexStatistics), typeof(Member));

    private enum Member
    {
        Elements,
        Words,
        Bytes,
    }

    public override void Write(Utf8JsonWriter writer, SearchIndexStatistics statistics)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Number(Member.Elements, statistics.Elements);
        json.Number(Member.Words, statistics.Words);
        json.Number(Member.Bytes, (decimal?)statistics.Bytes);
        json.End();
    }
}
