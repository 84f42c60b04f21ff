using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;
using Json.Schema;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The schemas of single types accept what the serializer writes, and nothing else.</summary>
[Properties(Arbitrary = [typeof(JsonArbitraries)])]
public sealed class FrameworkJsonSchemaTests
{
    private static readonly Dictionary<Type, JsonSchema> Schemas = SerializableTypes.All.ToDictionary(
        type => type,
        type => JsonSchema.FromText(FrameworkJsonSchema.GetSchema(type).ToJsonString()));

    public static TheoryData<Type> Types => [.. SerializableTypes.All];

    [Theory]
    [MemberData(nameof(Types))]
    public void F3_GetSchema_returns_a_schema_that_accepts_the_serialized_values_of_the_type(Type type)
    {
        JsonObject schema = FrameworkJsonSchema.GetSchema(type);
        Assert.True(MetaSchemas.Draft202012.Evaluate(JsonSerializer.SerializeToElement(schema)).IsValid);
        Assert.True(FrameworkJsonSchema.TryGetDefinitionName(type, out string? name));
        Assert.Equal($"#/$defs/{name}", (string?)schema["$ref"]);
        JsonNode json = JsonSerializer.SerializeToNode(CreateSample(type), type)!;
        Assert.True(IsValid(type, json), json.ToJsonString());
        Assert.False(IsValid(type, new JsonArray(1)));
        if (json is JsonObject record)
        {
            record["unknown"] = 1;
            Assert.False(IsValid(type, record));
        }
    }

    [Property]
    public void F3_Schemas_accept_elements_of_every_kind(StrategicFramework framework)
    {
        foreach (StrategyElement element in framework.GetElements())
        {
            JsonNode json = JsonSerializer.SerializeToNode(element)!;
            Assert.True(IsValid(typeof(StrategyElement), json), json.ToJsonString());
            Assert.False(IsValid(element.GetType(), json));
            json["elementKind"] = "aim";
            Assert.False(IsValid(typeof(StrategyElement), json));
        }
    }

    [Property]
    public void F3_Schemas_accept_results_with_and_without_content(StrategicFramework earlier, StrategicFramework later)
    {
        var comparison = FrameworkComparison.Compare(earlier, later);
        AssertValid(comparison);
        AssertValid(FrameworkComparison.Compare(earlier, earlier));
        AssertValid(earlier.Search(earlier.Name));
        AssertValid(earlier.Search("zebra"));
        AssertValid(new ReadResult<StrategicFramework>(earlier, []));
        AssertValid(FrameworkJson.ReadCatalog("{"));
        foreach (StrategyElement element in earlier.GetElements())
        {
            AssertValid(earlier.GetLocation(element));
            if (earlier.TryGetReference(element, out ElementReference reference))
            {
                AssertValid(reference);
                AssertValid(comparison.Translate(reference));
            }
        }
    }

    [Fact]
    public void F3_GetSchema_contains_exactly_the_definitions_that_are_needed()
    {
        JsonObject schema = FrameworkJsonSchema.GetSchema(typeof(StakeholderRole));
        Assert.Equal(["$schema", "$ref", "$defs"], schema.Select(keyword => keyword.Key));
        Assert.Equal(["StakeholderRole", "RoleType"], schema["$defs"]!.AsObject().Select(definition => definition.Key));
    }

    [Theory]
    [InlineData(typeof(EquatableList<RoleType>), """{"type":"array","items":{"$ref":"#/$defs/RoleType"}}""")]
    [InlineData(typeof(EquatableList<string>), """{"type":"array","items":{"type":"string"}}""")]
    [InlineData(typeof(RoleType?), """{"anyOf":[{"$ref":"#/$defs/RoleType"},{"type":"null"}]}""")]
    public void F3_GetSchema_supports_lists_and_nullable_values(Type type, string expected)
    {
        JsonObject schema = FrameworkJsonSchema.GetSchema(type);
        Assert.Equal(expected.Contains('$', StringComparison.Ordinal), schema.Remove("$defs"));
        Assert.True(schema.Remove("$schema"));
        Assert.Equal(expected, schema.ToJsonString());
    }

    [Fact]
    public void GetDefinitions_returns_the_definitions_of_the_published_schema_as_a_copy()
    {
        JsonObject definitions = FrameworkJsonSchema.GetDefinitions();
        Assert.True(JsonNode.DeepEquals(
            JsonObject.Create(PublishedSchema.Root.GetProperty("$defs")), definitions));
        definitions.Clear();
        Assert.NotEmpty(FrameworkJsonSchema.GetDefinitions());
    }

    [Fact]
    public void Definitions_have_the_names_of_the_types()
    {
        string[] names =
        [
            .. SerializableTypes.All.Select(
                type => FrameworkJsonSchema.TryGetDefinitionName(type, out string? name) ? name : $"none for {type}"),
        ];
        Assert.Contains("ReadResultOfStrategicFramework", names);
        Assert.Equal(
            names.Append("Date").Order(StringComparer.Ordinal),
            FrameworkJsonSchema.GetDefinitions().Select(definition => definition.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(typeof(int))]
    [InlineData(typeof(string))]
    [InlineData(typeof(DateOnly))]
    [InlineData(typeof(List<Goal>))]
    [InlineData(typeof(SearchOptions))]
    [InlineData(typeof(ReadResult<>))]
    [InlineData(typeof(ReadResult<Goal>))]
    [InlineData(typeof(EquatableListJsonConverter<StrategicFramework>))]
    public void GetSchema_throws_for_types_without_a_schema(Type type)
    {
        Assert.False(FrameworkJsonSchema.TryGetSchema(type, out JsonObject? schema));
        Assert.Null(schema);
        Assert.False(FrameworkJsonSchema.TryGetDefinitionName(type, out _));
        ArgumentException e = Assert.Throws<ArgumentException>(nameof(type), () => FrameworkJsonSchema.GetSchema(type));
        Assert.StartsWith($"{type} does not have a schema. Expected a type", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FrameworkJsonSchema_throws_for_null_arguments()
    {
        Assert.Throws<ArgumentNullException>("type", () => FrameworkJsonSchema.GetSchema(null!));
        Assert.Throws<ArgumentNullException>("type", () => FrameworkJsonSchema.TryGetSchema(null!, out _));
        Assert.Throws<ArgumentNullException>("type", () => FrameworkJsonSchema.TryGetDefinitionName(null!, out _));
        Assert.Throws<ArgumentNullException>(
            "schema", () => FrameworkJsonSchema.TransformSchemaNode(default, null!));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void F1_Every_type_is_supported_by_its_converter(Type type) => Assert.Equal(
        type.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false)
            .Cast<JsonConverterAttribute>().Single().ConverterType == typeof(FrameworkJsonConverter),
        new FrameworkJsonConverter().CanConvert(type));

    private static object CreateSample(Type type) =>
        SerializableTypes.Results.Contains(type) ? ResultSamples.Get(type)
        : type == typeof(StrategyElement) ? FullFramework.Instance.Goals[0]
        : type == typeof(FrameworkCatalog) ? FullFramework.Catalog
        : type == typeof(ElementReference) ? ElementReference.Parse("interpol-2017-2020/4.2")
        : FullFramework.CreateValue(type);

    private static void AssertValid<T>(T value)
    {
        JsonNode json = JsonSerializer.SerializeToNode(value)!;
        Assert.True(IsValid(typeof(T), json), json.ToJsonString());
    }

    private static bool IsValid(Type type, JsonNode json) =>
        Schemas[type].Evaluate(JsonSerializer.SerializeToElement(json)).IsValid;
}
