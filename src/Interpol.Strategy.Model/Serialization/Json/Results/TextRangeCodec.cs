using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class TextRangeCodec : WriteOnlyCodec<TextRange>
{
    public static readonly TextRangeCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(TextRange), typeof(Member));

    private enum Member
    {
        Start,
        Length,
    }

    public override void Write(Utf8JsonWriter writer, TextRange range)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Number(Member.Start, range.Start);
        json.Number(Member.Length, range.Length);
        json.End();
    }
}
