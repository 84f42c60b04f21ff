using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Expands the JSON-LD that the library writes, and converts it to a graph. Everything else in JSON-LD is an error.
/// </summary>
internal sealed class JsonLdReader
{
    private readonly JsonLdContext _context;
    private readonly RdfGraph _graph = new();

    private JsonLdReader(JsonLdContext context) => _context = context;

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="address">The address of the document, the base of its IRIs if it does not state another.</param>
    public static RdfGraph Read(string document, string address)
    {
        using var json = JsonDocument.Parse(document, new() { MaxDepth = 10 });
        Assert.Equal(["@context", "@graph"], json.RootElement.EnumerateObject().Select(property => property.Name));
        var reader = new JsonLdReader(new(json.RootElement.GetProperty("@context"), address));
        foreach (JsonElement node in json.RootElement.GetProperty("@graph").EnumerateArray())
        {
            reader.ReadNode(node);
        }

        return reader._graph;
    }

    private void ReadNode(JsonElement node)
    {
        JsonProperty[] properties = [.. node.EnumerateObject()];
        Assert.Equal(properties.Length, properties.DistinctBy(property => property.Name).Count());
        JsonProperty id = properties.Single(property => _context.ExpandName(property.Name) == "@id");
        string subject = ReadReference(id.Value);
        foreach (JsonProperty property in properties)
        {
            JsonLdTerm term = _context.GetTerm(property.Name);
            switch (term.Iri)
            {
                case "@id": break;
                case "@type":
                    string type = _context.ExpandName(property.Value.GetString()!);
                    _graph.Add(subject, RdfTerms.Type, RdfTerms.Iri(type));
                    break;
                default: ReadProperty(subject, term, property.Value); break;
            }
        }
    }

    private void ReadProperty(string subject, JsonLdTerm term, JsonElement value)
    {
        string property = RdfTerms.Iri(term.Iri);
        if (term.Container == "@list")
        {
            string[] values = [.. value.EnumerateArray().Select(item => ReadValue(term, item))];
            _graph.Add(subject, property, _graph.AddList(values));
        }
        else if (term.Container == "@language" && value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty text in value.EnumerateObject())
            {
                _graph.Add(subject, property, RdfTerms.Literal(text.Value.GetString()!, text.Name));
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            Assert.Equal("@set", term.Container);
            foreach (JsonElement item in value.EnumerateArray())
            {
                _graph.Add(subject, property, ReadValue(term, item));
            }
        }
        else
        {
            _graph.Add(subject, property, ReadValue(term, value));
        }
    }

    private string ReadValue(JsonLdTerm term, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            JsonProperty only = Assert.Single(value.EnumerateObject());
            Assert.Equal("@id", _context.ExpandName(only.Name));
            return ReadReference(only.Value);
        }

        return term.Type == "@id" ? ReadReference(value) : RdfTerms.Literal(value.GetString()!, type: term.Type);
    }

    private string ReadReference(JsonElement value) => RdfTerms.Iri(_context.ExpandReference(value.GetString()!));
}
