using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class TextSegmentCodec : WriteOnlyCodec<TextSegment>
{
    public static readonly TextSegmentCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(TextSegment), typeof(Property));

    private enum Property
    {
        Kind,
        Text,
    }

    public override void Write(Utf8JsonWriter writer, TextSegment segment)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Name<Property, TextSegmentKind>(Property.Kind, segment.Kind);
        json.Text(Property.Text, segment.Text);
        json.End();
    }
}
