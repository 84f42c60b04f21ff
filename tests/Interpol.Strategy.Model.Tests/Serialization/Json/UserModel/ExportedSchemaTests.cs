using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;
using Json.Schema;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Schemas of custom models that contain types of the library, exported with System.Text.Json.</summary>
[Properties(Arbitrary = [typeof(PortfolioArbitraries)])]
public sealed class ExportedSchemaTests
{
    private static readonly JsonSchemaExporterOptions Exporter =
        new() { TransformSchemaNode = FrameworkJsonSchema.TransformSchemaNode };

    private static readonly JsonSerializerOptions[] AllOptions =
        [JsonSerializerOptions.Default, JsonSerializerOptions.Web, PortfolioContext.Default.Options];

    private static readonly JsonSchema[] PortfolioSchemas =
        [.. AllOptions.Select(options => JsonSchema.FromText(Export<Portfolio>(options).ToJsonString()))];

    [Property]
    public void F3_Exported_schema_accepts_every_serialized_model(AnyPortfolio portfolio)
    {
        foreach ((JsonSerializerOptions options, JsonSchema schema) in AllOptions.Zip(PortfolioSchemas))
        {
            JsonNode json = JsonSerializer.SerializeToNode(
                portfolio.Value, (JsonTypeInfo<Portfolio>)options.GetTypeInfo(typeof(Portfolio)))!;
            Assert.True(IsValid(schema, json), json.ToJsonString());
        }
    }

    [Theory]
    [InlineData("""{"Goal":{}}""")]
    [InlineData("""{"Goal":{"name":"","objectifs":[]}}""")]
    [InlineData("""{"Goals":[{"name":""},{}]}""")]
    [InlineData("""{"GoalsInOrder":[{}]}""")]
    [InlineData("""{"Objectives":[{"code":1}]}""")]
    [InlineData("""{"Objectives":null}""")]
    [InlineData("""{"Visions":1}""")]
    [InlineData("""{"Codes":[" "]}""")]
    [InlineData("""{"Remarks":[1]}""")]
    [InlineData("""{"Code":" "}""")]
    [InlineData("""{"Kind":"StrategicGoal"}""")]
    [InlineData("""{"Kind":null}""")]
    [InlineData("""{"Serves":"4.2"}""")]
    [InlineData("""{"ByCode":{"1":{"name":1}}}""")]
    [InlineData("""{"ById":{"harbour":{}}}""")]
    [InlineData("""{"Payments":{}}""")]
    public void F3_Exported_schema_rejects_invalid_values_of_the_library(string json)
    {
        Assert.False(IsValid(PortfolioSchemas[0], JsonNode.Parse(json)!));
        Assert.False(IsValid(PortfolioSchemas[2], JsonNode.Parse(json)!));
    }

    [Theory]
    [InlineData("""{"Goal":null,"Code":null,"Visions":null,"StakeholderType":null}""")]
    [InlineData("{}")]
    public void F3_Exported_schema_accepts_null_for_nullable_properties(string json) =>
        Assert.True(IsValid(PortfolioSchemas[0], JsonNode.Parse(json)!));

    [Fact]
    public void F3_Exported_schema_contains_the_definitions_once_and_at_its_root()
    {
        JsonNode schema = Export<Shipyard>(JsonSerializerOptions.Default);
        string json = schema.ToJsonString();
        var shipyard = new Shipyard(new() { Name = "Harbour" }, null, [[new() { Name = "Dock" }]], null);
        Assert.True(IsValid(JsonSchema.FromText(json), JsonSerializer.SerializeToNode(shipyard)!));
        Assert.Equal(2, json.Split("\"$defs\"").Length);
        Assert.Equal(
            ["Place", "GoalKind", "ElementCode"], schema["$defs"]!.AsObject().Select(definition => definition.Key));
        Assert.Equal(
            """{"$ref":"#/$defs/Place"}""", schema["properties"]!["Docks"]!["items"]!["items"]!.ToJsonString());
        Assert.Equal(
            """{"$ref":"#/$defs/GoalKind","default":"corporatePriority"}""",
            schema["properties"]!["Kind"]!.ToJsonString());
        Assert.Equal(
            """{"anyOf":[{"$ref":"#/$defs/ElementCode"},{"type":"null"}],"default":null}""",
            schema["properties"]!["Code"]!.ToJsonString());
    }

    [Theory]
    [InlineData(typeof(Place), """{"$ref":"#/$defs/Place"}""")]
    [InlineData(typeof(List<Place>), """{"type":["array","null"],"items":{"$ref":"#/$defs/Place"}}""")]
    [InlineData(
        typeof(Dictionary<string, Place>),
        """{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/Place"}}""")]
    [InlineData(typeof(EquatableList<Place>), """{"type":"array","items":{"$ref":"#/$defs/Place"}}""")]
    public void F3_Exported_schema_of_a_single_type_contains_its_definition(Type type, string expected)
    {
        JsonObject schema = JsonSerializerOptions.Default.GetJsonSchemaAsNode(type, Exporter).AsObject();
        Assert.Equal("object", (string?)schema["$defs"]!["Place"]!["type"]);
        Assert.True(schema.Remove("$defs"));
        Assert.Equal(expected, schema.ToJsonString());
    }

    [Fact]
    public void TransformSchemaNode_returns_nodes_of_other_converters_unchanged()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters = { new JsonStringEnumConverter() },
        };
        JsonNode schema = options.GetJsonSchemaAsNode(typeof(List<GoalKind>), Exporter);
        Assert.Equal("StrategicGoal", (string?)schema["items"]!["enum"]![0]);
        Assert.Null(options.GetJsonSchemaAsNode(typeof(List<int>), Exporter)["$defs"]);
    }

    private static JsonNode Export<T>(JsonSerializerOptions options) =>
        options.GetTypeInfo(typeof(T)).GetJsonSchemaAsNode(Exporter);

    private static bool IsValid(JsonSchema schema, JsonNode json) =>
        schema.Evaluate(JsonSerializer.SerializeToElement(json)).IsValid;

    private sealed record Shipyard(
        Place Home,
        Place? Branch,
        List<Place[]> Docks,
        Shipyard? Parent,
        GoalKind Kind = GoalKind.CorporatePriority,
        ElementCode? Code = null);
}
