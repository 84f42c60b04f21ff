using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class SourceDocumentCodec : WriteOnlyCodec<SourceDocument>
{
    public static readonly SourceDocumentCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(SourceDocument), typeof(Property));

    private enum Property
    {
        FrameworkId,
        Title,
        Publisher,
        Sha256,
    }

    public override void Write(Utf8JsonWriter writer, SourceDocument source)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Primitive(Property.FrameworkId, (FrameworkId?)source.FrameworkId);
        json.Text(Property.Title, source.Title);
        json.Text(Property.Publisher, source.Publisher);
        json.Text(Property.Sha256, source.Sha256);
        json.End();
    }
}
