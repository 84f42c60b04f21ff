using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class RelatedElementCodec : WriteOnlyCodec<RelatedElement>
{
    public static readonly RelatedElementCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(RelatedElement), typeof(Member));

    private enum Member
    {
        FrameworkId,
        Element,
        Score,
    }

    public override void Write(Utf8JsonWriter writer, RelatedElement related)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Primitive(Member.FrameworkId, (FrameworkId?)related.Framework.Id);
        json.Record(Member.Element, related.Element, StrategyElementCodec.Instance);
        json.Score(Member.Score, related.Score);
        json.End();
    }
}
