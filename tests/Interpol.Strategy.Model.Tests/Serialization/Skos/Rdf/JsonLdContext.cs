using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents the context of a JSON-LD document. See JSON-LD 1.1 Processing Algorithms, section 5.</summary>
internal sealed class JsonLdContext
{
    private readonly Dictionary<string, JsonLdTerm> _terms = [];
    private readonly string _base;

    public JsonLdContext(JsonElement context, string address)
    {
        _base = address;
        foreach (JsonProperty property in context.EnumerateObject())
        {
            switch (property.Name)
            {
                case "@version": Assert.Equal("1.1", property.Value.GetRawText()); break;
                case "@protected": Assert.True(property.Value.GetBoolean()); break;
                case "@base": _base = IriReference.Resolve(address, property.Value.GetString()!); break;
                default:
                    Assert.DoesNotContain('@', property.Name);
                    _terms.Add(property.Name, CreateTerm(property.Value));
                    break;
            }
        }
    }

    public JsonLdTerm GetTerm(string name) =>
        _terms.TryGetValue(name, out JsonLdTerm? term)
            ? term
            : throw new InvalidDataException($"'{name}' is not a term, so it would be dropped.");

    /// <summary>Expands a value of <c>@type</c>, or the name of a term.</summary>
    public string ExpandName(string name) => GetTerm(name).Iri;

    /// <summary>Expands a value of <c>@id</c>.</summary>
    public string ExpandReference(string value)
    {
        if (value.StartsWith('@') || (_terms.TryGetValue(value, out JsonLdTerm? alias) && alias.Iri.StartsWith('@')))
        {
            throw new InvalidDataException($"'{value}' is a keyword, and not an IRI.");
        }

        return ExpandCompact(value) ?? IriReference.Resolve(_base, value);
    }

    private JsonLdTerm CreateTerm(JsonElement definition)
    {
        if (definition.ValueKind == JsonValueKind.String)
        {
            string value = definition.GetString()!;
            return new(value.StartsWith('@') ? value : ExpandCompact(value)!);
        }

        string? type = Get("@type");
        return new(ExpandCompact(Get("@id")!)!)
        {
            Type = type is null or "@id" ? type : ExpandCompact(type),
            Container = Get("@container"),
        };

        string? Get(string keyword) =>
            definition.TryGetProperty(keyword, out JsonElement value) ? value.GetString() : null;
    }

    /// <summary>Expands a compact or an absolute IRI, and returns <c>null</c> for all other values.</summary>
    private string? ExpandCompact(string value)
    {
        int colon = value.IndexOf(':', 1);
        if (colon < 0)
        {
            return null;
        }

        string suffix = value[(colon + 1)..];
        return suffix.StartsWith("//", StringComparison.Ordinal) || value.StartsWith("_:", StringComparison.Ordinal)
            ? value
            : _terms.TryGetValue(value[..colon], out JsonLdTerm? prefix) ? prefix.Iri + suffix
            : null;
    }
}
