using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class SearchHitCodec : WriteOnlyCodec<SearchHit>
{
    public static readonly SearchHitCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(SearchHit), typeof(Property));

    private enum Property
    {
        FrameworkId,
        Reference,
        Element,
        Score,
        Matches,
    }

    public override void Write(Utf8JsonWriter writer, SearchHit hit)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Primitive(Property.FrameworkId, (FrameworkId?)hit.Framework.Id);
        json.Primitive(Property.Reference, hit.Reference);
        json.Record(Property.Element, hit.Element, StrategyElementCodec.Instance);
        json.Score(Property.Score, hit.Score);
        json.List(Property.Matches, hit.Matches, SearchMatchCodec.Instance);
        json.End();
    }
}
