using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void It_is_the_one_that_the_types_make() => Repository.AssertApproved(SchemaGenerator.Generate(), SchemaFile.PathInRepository);

    [Fact]
    public void It_is_served_as_it_is_in_the_repository() => Assert.Equal(Repository.Read(SchemaFile.PathInRepository), Encoding.UTF8.GetString(FrameworkJson.Schema.Span));

    [Fact]
    public void Documents_name_it()
    {
        string address = SchemaFile.Check.Schema.GetProperty("$id").GetString()!;
        Assert.Equal(SchemaFile.Address, address);
        Assert.StartsWith($"{{\"$schema\":\"{address}\",\"formatVersion\":1,", FrameworkJson.Write(Filled.Framework), StringComparison.Ordinal);
        Assert.StartsWith($"{{\"$schema\":\"{address}\",\"formatVersion\":1,", FrameworkJson.Write(Filled.Catalog), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_framework_that_is_written_is_valid() => Law.Holds(Records.Frameworks, Gen.Elements(true, false), (framework, indented) =>
        Assert.Empty(SchemaFile.Check.Problems(FrameworkJson.Write(framework, indented))));

    [Fact]
    public void Every_catalog_that_is_written_is_valid() => Law.Holds(Records.List(Records.Frameworks), Gen.Elements(true, false), (frameworks, indented) =>
        Assert.Empty(SchemaFile.Check.Problems(FrameworkJson.Write(new FrameworkCatalog(frameworks.DistinctBy(framework => framework.Id)), indented))));

    [Fact]
    public void Every_line_that_is_written_is_valid() => Law.Holds(Records.List(Records.Frameworks), frameworks =>
    {
        string[] lines = WriteLinesAsync(frameworks).GetAwaiter().GetResult().Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(frameworks.Count, lines.Length - 1);
        Assert.All(lines[..^1], line => Assert.Empty(SchemaFile.Check.Problems(line)));
    });

    [Fact]
    public void The_canonical_documents_are_valid()
    {
        Assert.Empty(SchemaFile.Check.Problems(Encoding.UTF8.GetString(InterpolFrameworks.Json2014To2016.Span)));
        Assert.Empty(SchemaFile.Check.Problems(Encoding.UTF8.GetString(InterpolFrameworks.Json2017To2020.Span)));
    }

    [Fact]
    public void Every_member_that_it_knows_is_written_and_no_other()
    {
        using var document = JsonDocument.Parse(FrameworkJson.Write(Filled.Catalog));
        var written = new SortedSet<string>(StringComparer.Ordinal) { "StrategicFramework.$schema", "StrategicFramework.formatVersion" };
        Collect("FrameworkCatalog", document.RootElement, written);

        IEnumerable<string> known =
            from definition in SchemaFile.Check.Schema.GetProperty("$defs").EnumerateObject()
            where definition.Value.TryGetProperty("properties", out _)
            from member in definition.Value.GetProperty("properties").EnumerateObject()
            select $"{definition.Name}.{member.Name}";
        Assert.Equal(known.Order(StringComparer.Ordinal), written);
    }

    [Fact]
    public void Everything_in_it_is_described()
    {
        Assert.All(SchemaFile.Check.Schema.GetProperty("$defs").EnumerateObject(), definition =>
        {
            Assert.True(IsDescribed(definition.Value), definition.Name);
            if (definition.Value.TryGetProperty("properties", out JsonElement members))
            {
                Assert.All(members.EnumerateObject(), member => Assert.True(IsDescribed(member.Value), $"{definition.Name}.{member.Name}"));
            }
        });

        static bool IsDescribed(JsonElement schema) => schema.GetProperty("description").GetString()!.EndsWith('.');
    }

    private static async Task<string> WriteLinesAsync(EquatableList<StrategicFramework> frameworks)
    {
        using var stream = new MemoryStream();
        await FrameworkJson.WriteLinesAsync(frameworks, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Walks through a document beside the schema, and keeps the members met.</summary>
    private static void Collect(string definition, JsonElement record, SortedSet<string> met)
    {
        foreach (JsonProperty member in record.EnumerateObject())
        {
            _ = met.Add($"{definition}.{member.Name}");
            JsonElement schema = SchemaFile.Check.Schema.GetProperty("$defs").GetProperty(definition).GetProperty("properties").GetProperty(member.Name);
            JsonElement value = member.Value;
            if (value.ValueKind == JsonValueKind.Array)
            {
                schema = schema.GetProperty("items");
                value = value[0];
            }

            if (value.ValueKind == JsonValueKind.Object)
            {
                Collect(schema.GetProperty("$ref").GetString()!.Split('/')[^1], value, met);
            }
        }
    }
}
