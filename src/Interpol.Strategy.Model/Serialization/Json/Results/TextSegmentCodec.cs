using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class TextSegmentCodec : WriteOnlyCodec<TextSegment>
{
    public static readonly TextSegmentCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(TextSegment), typeof(Member));

    private enum Member
    {
        Kind,
        Text,
    }

    public override void Write(Utf8JsonWriter writer, TextSegment segment)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Name<Member, TextSegmentKind>(Member.Kind, segment.Kind);
        json.Text(Member.Text, segment.Text);
        json.End();
    }
}
