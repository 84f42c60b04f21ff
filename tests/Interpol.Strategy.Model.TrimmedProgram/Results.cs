using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks results, elements, required primitives and schemas with a custom serializer context.</summary>
internal static class Results
{
    private static readonly JsonSchemaExporterOptions Exporter =
        new() { TransformSchemaNode = FrameworkJsonSchema.TransformSchemaNode };

    public static void Check(Checks checks)
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        StrategicFramework earlier = InterpolFrameworks.Framework2014To2016;
        Objective objective = framework.GetObjective("4.2");
        DateOnly day = new(2018, 12, 31);
        checks.That("JsonSerializer writes search results", () => Writes(framework.Search("innovation"), "hits"));
        checks.That(
            "JsonSerializer writes comparisons",
            () => Writes(FrameworkComparison.Compare(earlier, framework), "changes"));
        checks.That(
            "JsonSerializer writes related elements",
            () => Serialize(InterpolFrameworks.Catalog.FindRelated(objective)).StartsWith(
                "[{\"frameworkId\":\"interpol-2014-2016\"", StringComparison.Ordinal));
        checks.That("JsonSerializer writes locations", () => Writes(framework.GetLocation(objective), "path"));
        checks.That("JsonSerializer writes sources", () => Writes(InterpolFrameworks.Sources[0], "sha256"));
        checks.That("JsonSerializer writes index statistics", () =>
        {
            InterpolFrameworks.Catalog.BuildSearchIndex();
            return Writes(InterpolFrameworks.Catalog.SearchIndexStatistics!, "bytes");
        });
        checks.That("JsonSerializer writes progress", () => Writes(FrameworkProgress.Assess(framework, day), "root"));
        checks.That(
            "JsonSerializer reads diagnostics and read results that it wrote",
            () => FrameworkJson.Read("{}") is var failed
                && Copy(failed) == failed && Copy(failed.Diagnostics[0]) == failed.Diagnostics[0]);
        checks.That(
            "JsonSerializer reads elements that it wrote",
            () => Copy(framework.GetElements().ToList()) is var copy && copy.SequenceEqual(framework.GetElements()));
        checks.That("JsonSerializer reads flags that it wrote", () => Copy(ElementKinds.Goal) == ElementKinds.Goal);
        checks.That("JsonSerializer reports the path in a document", () => GetError<StrategicFramework>(
            """{"id":"harbour","name":"","goals":[{"name":""},{"name":"","code":" "}]}""",
            ResultContext.Default.Options)?.Path == "$.goals[1].code");
        checks.That("AddStrategicFrameworks requires primitives", () =>
        {
            JsonSerializerOptions options = ResultContext.Default.Options;
            JsonSerializerOptions required = new(options);
            JsonSerializerOptions empty = new JsonSerializerOptions().AddStrategicFrameworks();
            empty.TypeInfoResolverChain.Add(ResultContext.Default);
            return GetError<Expense>("{}", options) is null
                && GetError<Expense>("{}", required.AddStrategicFrameworks()) is not null
                && GetError<Expense>("{}", empty) is not null;
        });
        checks.That(
            "FrameworkJsonSchema returns the schema of a type",
            () => FrameworkJsonSchema.GetSchema(typeof(SearchResult))["$defs"]!["SearchHit"] is not null);
        checks.That("JsonSchemaExporter exports the schema of a custom model", () =>
        {
            JsonNode schema = TypeInfo<Expense>(ResultContext.Default.Options).GetJsonSchemaAsNode(Exporter);
            return (string?)schema["properties"]!["Goals"]!["items"]!["$ref"] == "#/$defs/Goal"
                && schema["$defs"]!["Objective"] is not null;
        });
    }

    private static bool Writes<T>(T value, string property) =>
        JsonNode.Parse(Serialize(value))!.AsObject().ContainsKey(property);

    private static T Copy<T>(T value) =>
        JsonSerializer.Deserialize(Serialize(value), TypeInfo<T>(ResultContext.Default.Options))!;

    private static string Serialize<T>(T value) =>
        JsonSerializer.Serialize(value, TypeInfo<T>(ResultContext.Default.Options));

    private static JsonException? GetError<T>(string json, JsonSerializerOptions options)
    {
        try
        {
            _ = JsonSerializer.Deserialize(json, TypeInfo<T>(options));
            return null;
        }
        catch (JsonException e)
        {
            return e;
        }
    }

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}

internal sealed class Expense
{
    public ElementReference Serves { get; set; }

    public List<Goal> Goals { get; set; } = [];
}

[JsonSerializable(typeof(SearchResult))]
[JsonSerializable(typeof(FrameworkComparison))]
[JsonSerializable(typeof(EquatableList<RelatedElement>))]
[JsonSerializable(typeof(FrameworkProgress))]
[JsonSerializable(typeof(ElementLocation))]
[JsonSerializable(typeof(SourceDocument))]
[JsonSerializable(typeof(SearchIndexStatistics))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(ReadResult<StrategicFramework>))]
[JsonSerializable(typeof(List<StrategyElement>))]
[JsonSerializable(typeof(ElementKinds))]
[JsonSerializable(typeof(StrategicFramework))]
[JsonSerializable(typeof(Expense))]
internal sealed partial class ResultContext : JsonSerializerContext;
