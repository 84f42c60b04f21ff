using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class RelatedElementCodec : WriteOnlyCodec<RelatedElement>
{
    public static readonly RelatedElementCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(RelatedElement), typeof(Property));

    private enum Property
    {
        FrameworkId,
        Element,
        Score,
    }

    public override void Write(Utf8JsonWriter writer, RelatedElement related)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Primitive(Property.FrameworkId, (FrameworkId?)related.Framework.Id);
        json.Record(Property.Element, related.Element, StrategyElementCodec.Instance);
        json.Score(Property.Score, related.Score);
        json.End();
    }
}
