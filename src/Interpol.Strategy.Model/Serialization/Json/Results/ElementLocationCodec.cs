using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ElementLocationCodec : WriteOnlyCodec<ElementLocation>
{
    public static readonly ElementLocationCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(ElementLocation), typeof(Property));

    private enum Property
    {
        Path,
        Index,
        Goal,
    }

    public override void Write(Utf8JsonWriter writer, ElementLocation location)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Path, location.Path);
        json.Number(Property.Index, location.Index);
        json.Record(Property.Goal, location.Goal, GoalCodec.Instance);
        json.End();
    }
}
