using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Interpol.Strategy.Model.Serialization;
using Json.Schema;

namespace Interpol.Strategy.Model.Tests;

public sealed class SchemaTests
{
    private static readonly string[] Keywords =
    [
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "const", "enum", "pattern", "minimum",
        "maximum", "required", "properties", "additionalProperties", "items", "oneOf", "if", "then", "else",
    ];

    [Fact]
    public void Schema_equals_the_schema_that_is_generated_from_the_types() =>
        Repository.AssertApproved(SchemaGenerator.Generate(), PublishedSchema.PathInRepository);

    [Fact]
    public void Schema_equals_the_file_in_the_repository() => Assert.Equal(
        Repository.Read(PublishedSchema.PathInRepository),
        Encoding.UTF8.GetString(FrameworkJson.Schema.Span));

    [Fact]
    public void Schema_is_valid_by_the_meta_schema_of_draft_2020_12()
    {
        Assert.Equal(
            "https://json-schema.org/draft/2020-12/schema",
            PublishedSchema.Root.GetProperty("$schema").GetString());
        Assert.True(MetaSchemas.Draft202012.Evaluate(PublishedSchema.Root).IsValid);
    }

    [Fact]
    public void Schema_contains_only_known_keywords() =>
        // Validators ignore unknown keywords, so they would not report a misspelled one.
        Assert.All(GetSubschemas(PublishedSchema.Root), schema => Assert.All(
            schema.EnumerateObject(),
            keyword => Assert.Contains(keyword.Name, Keywords)));

    [Fact]
    public void Write_starts_documents_with_the_address_of_the_schema()
    {
        string address = PublishedSchema.Root.GetProperty("$id").GetString()!;
        string start = $"{{\"$schema\":\"{address}\",\"formatVersion\":1,";
        Assert.Equal(PublishedSchema.Address, address);
        Assert.StartsWith(start, FrameworkJson.Write(FullFramework.Instance), StringComparison.Ordinal);
        Assert.StartsWith(start, FrameworkJson.Write(FullFramework.Catalog), StringComparison.Ordinal);
    }

    [Property]
    public void Write_returns_valid_frameworks(StrategicFramework framework, bool indented) =>
        Assert.Empty(
            PublishedSchema.Validate(FrameworkJson.Write(framework, new JsonWriteOptions { Indented = indented })));

    [Property]
    public void Write_returns_valid_catalogs(FrameworkCatalog catalog, bool indented) =>
        Assert.Empty(
            PublishedSchema.Validate(FrameworkJson.Write(catalog, new JsonWriteOptions { Indented = indented })));

    [Property]
    public async Task WriteLinesAsync_writes_valid_lines(EquatableList<StrategicFramework> frameworks)
    {
        using var stream = new MemoryStream();
        await FrameworkJson.WriteLinesAsync(frameworks, stream);
        string[] lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(frameworks.Count, lines.Length - 1);
        Assert.All(lines[..^1], line => Assert.Empty(PublishedSchema.Validate(line)));
    }

    [Theory]
    [InlineData("interpol-2014-2016")]
    [InlineData("interpol-2017-2020")]
    public void Canonical_documents_are_valid(string id) => Assert.Empty(PublishedSchema.Validate(
        Encoding.UTF8.GetString(InterpolFrameworks.GetDocument(id, FrameworkFormat.Json).Span)));

    [Fact]
    public void Schema_contains_exactly_the_properties_that_are_written()
    {
        using var document = JsonDocument.Parse(FrameworkJson.Write(FullFramework.Catalog));
        var written = new SortedSet<string>(StringComparer.Ordinal)
        {
            "StrategicFramework.$schema",
            "StrategicFramework.formatVersion",
        };
        AddProperties("FrameworkCatalog", document.RootElement, written);

        JsonObject documents = FrameworkJsonSchema.GetSchema(typeof(FrameworkCatalog));
        IEnumerable<string> known =
            from definition in documents["$defs"]!.AsObject()
            from property in definition.Value!["properties"]?.AsObject() ?? []
            select $"{definition.Key}.{property.Key}";
        Assert.Equal(known.Order(StringComparer.Ordinal), written);
    }

    [Fact]
    public void Schema_describes_every_definition_and_property()
    {
        Assert.All(PublishedSchema.Root.GetProperty("$defs").EnumerateObject(), definition =>
        {
            Assert.True(IsDescribed(definition.Value), definition.Name);
            if (definition.Value.TryGetProperty("properties", out JsonElement properties))
            {
                Assert.All(
                    properties.EnumerateObject(),
                    property => Assert.True(IsDescribed(property.Value), $"{definition.Name}.{property.Name}"));
            }
        });

        static bool IsDescribed(JsonElement schema) =>
            schema.GetProperty("description").GetString()!.EndsWith('.');
    }

    private static IEnumerable<JsonElement> GetSubschemas(JsonElement schema) => schema.EnumerateObject()
        .SelectMany(keyword => keyword.Name switch
        {
            "$defs" or "properties" => keyword.Value.EnumerateObject().Select(property => property.Value),
            "oneOf" => keyword.Value.EnumerateArray(),
            "items" or "if" or "then" or "else" => [keyword.Value],
            _ => [],
        })
        .SelectMany(GetSubschemas)
        .Prepend(schema);

    /// <summary>Adds the properties of a document, with the names of their definitions in the schema.</summary>
    private static void AddProperties(string definition, JsonElement record, SortedSet<string> names)
    {
        foreach (JsonProperty property in record.EnumerateObject())
        {
            _ = names.Add($"{definition}.{property.Name}");
            JsonElement schema = PublishedSchema.Root
                .GetProperty("$defs").GetProperty(definition).GetProperty("properties").GetProperty(property.Name);
            JsonElement value = property.Value;
            if (value.ValueKind == JsonValueKind.Array)
            {
                schema = schema.GetProperty("items");
                value = value[0];
            }

            if (value.ValueKind == JsonValueKind.Object)
            {
                AddProperties(schema.GetProperty("$ref").GetString()!.Split('/')[^1], value, names);
            }
        }
    }
}
