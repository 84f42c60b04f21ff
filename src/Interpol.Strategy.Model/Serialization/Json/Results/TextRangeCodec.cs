using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class TextRangeCodec : WriteOnlyCodec<TextRange>
{
    public static readonly TextRangeCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(TextRange), typeof(Property));

    private enum Property
    {
        Start,
        Length,
    }

    public override void Write(Utf8JsonWriter writer, TextRange range)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Number(Property.Start, range.Start);
        json.Number(Property.Length, range.Length);
        json.End();
    }
}
