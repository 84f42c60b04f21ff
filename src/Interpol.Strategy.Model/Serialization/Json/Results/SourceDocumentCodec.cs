using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class SourceDocumentCodec : WriteOnlyCodec<SourceDocument>
{
    public static readonly SourceDocumentCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(SourceDocument), typeof(Member));

    private enum Member
    {
        FrameworkId,
        Title,
        Publisher,
        Sha256,
    }

    public override void Write(Utf8JsonWriter writer, SourceDocument source)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Primitive(Member.FrameworkId, (FrameworkId?)source.FrameworkId);
        json.Text(Member.Title, source.Title);
        json.Text(Member.Publisher, source.Publisher);
        json.Text(Member.Sha256, source.Sha256);
        json.End();
    }
}
