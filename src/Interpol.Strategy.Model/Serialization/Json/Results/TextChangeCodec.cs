using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class TextChangeCodec : WriteOnlyCodec<TextChange>
{
    public static readonly TextChangeCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(TextChange), typeof(Property));

    private enum Property
    {
        Field,
        Earlier,
        Later,
        Removed,
        Added,
        Segments,
    }

    public override void Write(Utf8JsonWriter writer, TextChange change)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Name<Property, ElementField>(Property.Field, change.Field);
        json.Text(Property.Earlier, change.Earlier);
        json.Text(Property.Later, change.Later);
        json.List(Property.Removed, change.Removed, TextRangeCodec.Instance);
        json.List(Property.Added, change.Added, TextRangeCodec.Instance);
        json.List(Property.Segments, change.Segments, TextSegmentCodec.Instance);
        json.End();
    }
}
