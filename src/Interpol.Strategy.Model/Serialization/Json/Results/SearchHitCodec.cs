using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class SearchHitCodec : WriteOnlyCodec<SearchHit>
{
    public static readonly SearchHitCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(SearchHit), typeof(Member));

    private enum Member
    {
        FrameworkId,
        Reference,
        Element,
        Score,
        Matches,
    }

    public override void Write(Utf8JsonWriter writer, SearchHit hit)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Primitive(Member.FrameworkId, (FrameworkId?)hit.Framework.Id);
        json.Primitive(Member.Reference, hit.Reference);
        json.Record(Member.Element, hit.Element, StrategyElementCodec.Instance);
        json.Score(Member.Score, hit.Score);
        json.List(Member.Matches, hit.Matches, SearchMatchCodec.Instance);
        json.End();
    }
}
