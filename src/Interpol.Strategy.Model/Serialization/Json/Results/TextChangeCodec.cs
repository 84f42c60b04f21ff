using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class TextChangeCodec : WriteOnlyCodec<TextChange>
{
    public static readonly TextChangeCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(TextChange), typeof(Member));

    private enum Member
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
        RecordJsonWriter json = new(writer, Shape);
        json.Name<Member, ElementField>(Member.Field, change.Field);
        json.Text(Member.Earlier, change.Earlier);
        json.Text(Member.Later, change.Later);
        json.List(Member.Removed, change.Removed, TextRangeCodec.Instance);
        json.List(Member.Added, change.Added, TextRangeCodec.Instance);
        json.List(Member.Segments, change.Segments, TextSegmentCodec.Instance);
        json.End();
    }
}
