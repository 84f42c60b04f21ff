using System.Buffers;
using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes Turtle. See the W3C Recommendation "RDF 1.1 Turtle" of 2014.</summary>
internal sealed class SkosTurtleWriter(PooledByteBufferWriter destination) : SkosWriter
{
    /// <summary>
    /// The characters that cannot be part of a quoted string, and all other control characters of ASCII.
    /// </summary>
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\', '\x7f']);

    private bool _isFirstStatement;

    public override void BeginDocument(string? baseIri)
    {
        if (baseIri is not null)
        {
            destination.Write("@base <"u8);
            destination.WriteUtf8(baseIri);
            destination.Write("> .\n"u8);
        }

        foreach ((string prefix, string name) in SkosTerms.Prefixes)
        {
            destination.Write("@prefix "u8);
            destination.WriteUtf8(prefix);
            destination.Write(": <"u8);
            destination.WriteUtf8(name);
            destination.Write("> .\n"u8);
        }
    }

    public override void BeginNode(string iri, SkosTerm? type)
    {
        destination.Write("\n"u8);
        WriteReference(iri);
        _isFirstStatement = true;
        if (type is not null)
        {
            destination.Write(" a "u8);
            destination.Write(type.PrefixedName);
            _isFirstStatement = false;
        }
    }

    public override void EndNode() => destination.Write(" .\n"u8);

    public override void EndDocument()
    {
    }

    public override void Flush()
    {
    }

    public override void WriteText(SkosTerm property, string text, string? language)
    {
        BeginStatement(property);
        WriteQuoted(text);
        if (language is not null)
        {
            destination.Write("@"u8);
            destination.WriteUtf8(language);
        }
    }

    public override void WriteValue(SkosTerm property, string value)
    {
        BeginStatement(property);
        WriteQuoted(value);
        if (property.Type is { } type)
        {
            destination.Write("^^"u8);
            destination.WriteUtf8(type);
        }
    }

    public override void WriteIri(SkosTerm property, string iri)
    {
        BeginStatement(property);
        WriteReference(iri);
    }

    public override void WriteReference(SkosTerm property, SkosNode node) => WriteIri(property, node.Iri);

    public override void WriteReferences(SkosTerm property, IEnumerable<SkosNode> nodes)
    {
        BeginStatement(property);
        bool isFirst = true;
        foreach (SkosNode node in nodes)
        {
            destination.Write(isFirst ? [] : ",\n        "u8);
            WriteReference(node.Iri);
            isFirst = false;
        }
    }

    public override void WriteList(SkosTerm property, IEnumerable<SkosNode> nodes)
    {
        BeginStatement(property);
        destination.Write("("u8);
        bool isEmpty = true;
        foreach (SkosNode node in nodes)
        {
            destination.Write("\n        "u8);
            WriteReference(node.Iri);
            isEmpty = false;
        }

        destination.Write(isEmpty ? ")"u8 : "\n    )"u8);
    }

    public override void Dispose()
    {
    }

    private void BeginStatement(SkosTerm property)
    {
        destination.Write(_isFirstStatement ? " "u8 : " ;\n    "u8);
        destination.Write(property.PrefixedName);
        destination.Write(" "u8);
        _isFirstStatement = false;
    }

    private void WriteReference(string iri)
    {
        destination.Write("<"u8);
        destination.WriteUtf8(iri);
        destination.Write(">"u8);
    }

    private void WriteQuoted(ReadOnlySpan<char> text)
    {
        destination.Write("\""u8);
        for (int plain = text.IndexOfAny(Escaped); plain >= 0; plain = text.IndexOfAny(Escaped))
        {
            destination.WriteUtf8(text[..plain]);
            WriteEscaped(text[plain]);
            text = text[(plain + 1)..];
        }

        destination.WriteUtf8(text);
        destination.Write("\""u8);
    }

    private void WriteEscaped(char c)
    {
        ReadOnlySpan<byte> escape = c switch
        {
            '\t' => "\\t"u8,
            '\b' => "\\b"u8,
            '\n' => "\\n"u8,
            '\r' => "\\r"u8,
            '\f' => "\\f"u8,
            '"' => "\\\""u8,
            '\\' => "\\\\"u8,
            _ => [],
        };
        if (escape.IsEmpty)
        {
            destination.WriteUtf8(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
        }

        destination.Write(escape);
    }
}
