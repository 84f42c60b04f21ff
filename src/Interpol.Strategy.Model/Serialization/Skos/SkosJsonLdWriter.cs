using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes JSON-LD 1.1 with one context in the document, so that readers do not fetch anything.</summary>
internal sealed class SkosJsonLdWriter(PooledByteBufferWriter destination, bool isIndented) : SkosWriter
{
    private const decimal Version = 1.1m;

    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");

    private readonly Utf8JsonWriter _writer = new(destination, FrameworkJson.GetWriterOptions(isIndented));

    public override void BeginDocument(string? baseIri)
    {
        _writer.WriteStartObject();
        WriteContext(baseIri);
        _writer.WriteStartArray("@graph"u8);
    }

    public override void BeginNode(string iri, SkosTerm? type)
    {
        _writer.WriteStartObject();
        StringCodec.WriteProperty(_writer, Id, iri);
        if (type is not null)
        {
            _writer.WriteString(Type, type.Name);
        }
    }

    public override void EndNode() => _writer.WriteEndObject();

    public override void EndDocument()
    {
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    public override void Flush() => _writer.Flush();

    public override void WriteText(SkosTerm property, string text, string? language)
    {
        if (language is null)
        {
            WriteValue(property, text);
            return;
        }

        _writer.WriteStartObject(property.Name);
        _writer.WritePropertyName(language);
        StringCodec.WriteLong(_writer, text);
        _writer.WriteEndObject();
    }

    public override void WriteValue(SkosTerm property, string value) =>
        StringCodec.WriteProperty(_writer, property.Name, value);

    public override void WriteIri(SkosTerm property, string iri)
    {
        _writer.WriteStartObject(property.Name);
        StringCodec.WriteProperty(_writer, Id, iri);
        _writer.WriteEndObject();
    }

    public override void WriteReference(SkosTerm property, SkosNode node) => WriteValue(property, node.Iri);

    public override void WriteReferences(SkosTerm property, IEnumerable<SkosNode> nodes)
    {
        _writer.WriteStartArray(property.Name);
        foreach (SkosNode node in nodes)
        {
            StringCodec.WriteLong(_writer, node.Iri);
        }

        _writer.WriteEndArray();
    }

    public override void WriteList(SkosTerm property, IEnumerable<SkosNode> nodes) => WriteReferences(property, nodes);

    public override void Dispose() => _writer.Dispose();

    private void WriteContext(string? baseIri)
    {
        _writer.WriteStartObject("@context"u8);
        _writer.WriteNumber("@version"u8, Version);
        _writer.WriteBoolean("@protected"u8, true);
        if (baseIri is not null)
        {
            _writer.WriteString("@base"u8, baseIri);
        }

        _writer.WriteString(Id, "@id"u8);
        _writer.WriteString(Type, "@type"u8);
        foreach ((string prefix, string name) in SkosTerms.Prefixes)
        {
            _writer.WriteString(prefix, name);
        }

        foreach (SkosTerm term in SkosTerms.All)
        {
            WriteDefinition(term);
        }

        _writer.WriteEndObject();
    }

    private void WriteDefinition(SkosTerm term)
    {
        if (term.Type is null && term.Container is null)
        {
            _writer.WriteString(term.Name, term.PrefixedName);
            return;
        }

        _writer.WriteStartObject(term.Name);
        _writer.WriteString("@id"u8, term.PrefixedName);
        if (term.Type is { } type)
        {
            _writer.WriteString("@type"u8, type);
        }

        if (term.Container is { } container)
        {
            _writer.WriteString("@container"u8, container);
        }

        _writer.WriteEndObject();
    }
}
