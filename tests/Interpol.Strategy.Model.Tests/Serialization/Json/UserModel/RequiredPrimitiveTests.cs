using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests custom models in which the primitives are not nullable.</summary>
[Properties(Arbitrary = [typeof(PortfolioArbitraries)])]
public sealed class RequiredPrimitiveTests
{
    private const string Complete =
        """{"Id":"harbour","Code":"4.2","Period":"2017","Serves":"harbour/4.2","Budget":1}""";

    private static readonly Dictionary<string, Func<JsonSerializerOptions>> Options = new()
    {
        ["Reflection"] = () => new JsonSerializerOptions(JsonSerializerOptions.Default).AddStrategicFrameworks(),
        ["Reflection, resolver set before"] = () =>
            new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.AddStrategicFrameworks(),
        ["Context, set before"] = () =>
            new JsonSerializerOptions { TypeInfoResolver = RequiredPrimitiveContext.Default }.AddStrategicFrameworks(),
        ["Context, added after"] = () =>
        {
            JsonSerializerOptions options = new JsonSerializerOptions().AddStrategicFrameworks();
            options.TypeInfoResolverChain.Add(RequiredPrimitiveContext.Default);
            return options;
        },
        ["Context, added after another"] = () =>
        {
            JsonSerializerOptions options =
                new JsonSerializerOptions { TypeInfoResolver = PortfolioContext.Default }.AddStrategicFrameworks();
            options.TypeInfoResolverChain.Add(RequiredPrimitiveContext.Default);
            return options;
        },
        ["Options of a context"] = () =>
            new JsonSerializerOptions(RequiredPrimitiveContext.Default.Options).AddStrategicFrameworks(),
        ["Called twice"] = () =>
            new JsonSerializerOptions { TypeInfoResolver = RequiredPrimitiveContext.Default }
                .AddStrategicFrameworks().AddStrategicFrameworks(),
        ["Called again after another resolver was inserted"] = () =>
        {
            JsonSerializerOptions options = new JsonSerializerOptions().AddStrategicFrameworks();
            options.TypeInfoResolverChain.Insert(0, RequiredPrimitiveContext.Default);
            return options.AddStrategicFrameworks();
        },
        ["Copied, with a modifier added after"] = () =>
        {
            JsonSerializerOptions options = new(
                new JsonSerializerOptions(JsonSerializerOptions.Default).AddStrategicFrameworks());
            options.TypeInfoResolver = options.TypeInfoResolver!.WithAddedModifier(_ => { });
            return options;
        },
    };

    public static TheoryData<string> OptionNames => [.. Options.Keys];

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void F5_AddStrategicFrameworks_requires_every_primitive_of_a_model(string name)
    {
        JsonSerializerOptions options = Options[name]();
        Assert.Equal(ElementCode.Parse("4.2"), Read<Report>(Complete, options).Code);
        Assert.Equal(ElementCode.Parse("4.2"), Read<ReportRecord>(Complete, options).Code);
        foreach (string property in new[] { "Id", "Code", "Period", "Serves" })
        {
            JsonObject json = JsonNode.Parse(Complete)!.AsObject();
            _ = json.Remove(property);
            JsonException e = Assert.Throws<JsonException>(() => Read<Report>(json.ToJsonString(), options));
            Assert.Contains($"'{property}'", e.Message, StringComparison.Ordinal);
            _ = Assert.Throws<JsonException>(() => Read<ReportRecord>(json.ToJsonString(), options));
        }
    }

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void F5_AddStrategicFrameworks_keeps_other_properties_optional(string name)
    {
        JsonSerializerOptions options = Options[name]();
        string json = Complete.Replace(",\"Budget\":1", "", StringComparison.Ordinal);
        Report report = Read<Report>(json, options);
        Assert.Equal(0, report.Budget);
        Assert.Null(report.Earlier);
        Report copy = Read<Report>(JsonSerializer.Serialize(report, TypeInfo<Report>(options)), options);
        Assert.Equal(FrameworkPeriod.Parse("2017"), copy.Period);
    }

    [Property]
    public void F5_AddStrategicFrameworks_changes_no_model_with_nullable_primitives(AnyPortfolio portfolio)
    {
        JsonSerializerOptions options = Options["Reflection"]();
        string json = JsonSerializer.Serialize(portfolio.Value);
        Assert.Equal(json, JsonSerializer.Serialize(portfolio.Value, options));
        Assert.Equal(json, JsonSerializer.Serialize(Read<Portfolio>(json, options)));
    }

    [Fact]
    public void F5_AddStrategicFrameworks_returns_the_options_and_adds_one_resolver()
    {
        var options = new JsonSerializerOptions();
        Assert.Same(options, options.AddStrategicFrameworks());
        IJsonTypeInfoResolver resolver = Assert.Single(options.TypeInfoResolverChain);
        Assert.Same(resolver, Assert.Single(options.AddStrategicFrameworks().TypeInfoResolverChain));
    }

    [Fact]
    public void F5_AddStrategicFrameworks_accepts_properties_that_only_a_constructor_sets()
    {
        JsonSerializerOptions options = Options["Reflection"]();
        string json = JsonSerializer.Serialize(new ReadOnlyReport(ElementCode.Parse("4")), options);
        Assert.Equal("""{"Code":"4","Calculated":"4"}""", json);
        Assert.Equal(ElementCode.Parse("4"), Read<ReadOnlyReport>(json, options).Code);
        _ = Assert.Throws<JsonException>(() => Read<ReadOnlyReport>("{}", options));
    }

    [Fact]
    public void F5_AddStrategicFrameworks_keeps_ignored_properties_of_a_record_optional()
    {
        IgnoringReport report = Read<IgnoringReport>("""{"Name":"Power"}""", Options["Reflection"]());
        Assert.Equal(new("Power", default), report);
    }

    [Fact]
    public void F5_Exported_schema_lists_the_required_primitives()
    {
        JsonSerializerOptions options = Options["Reflection"]();
        JsonNode schema = options.GetJsonSchemaAsNode(
            typeof(Report), new() { TransformSchemaNode = FrameworkJsonSchema.TransformSchemaNode });
        Assert.Equal("""["Id","Code","Period","Serves"]""", schema["required"]!.ToJsonString());
    }

    [Fact]
    public void F5_Missing_primitives_are_read_as_default_values_without_AddStrategicFrameworks()
    {
        Report report = Read<Report>("{}", JsonSerializerOptions.Default);
        Assert.Equal(default, report.Code);
        Assert.Equal("../..", report.Period.ToString());
    }

    [Fact]
    public void F5_Serializer_throws_for_default_values()
    {
        JsonSerializerOptions[] allOptions = [JsonSerializerOptions.Default, Options["Reflection"]()];
        foreach (JsonSerializerOptions options in allOptions)
        {
            AssertRefused<ElementCode>(options);
            AssertRefused<FrameworkId>(options);
            AssertRefused<ElementReference>(options);
        }

        static void AssertRefused<T>(JsonSerializerOptions options)
            where T : struct
        {
            JsonException e = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new T[1], options));
            Assert.StartsWith(
                $"The default value of {typeof(T).Name} cannot be written.", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AddStrategicFrameworks_throws_for_null_and_read_only_options()
    {
        Assert.Throws<ArgumentNullException>("options", () => ((JsonSerializerOptions)null!).AddStrategicFrameworks());
        _ = Assert.Throws<InvalidOperationException>(() => JsonSerializerOptions.Default.AddStrategicFrameworks());
    }

    [Fact]
    public void AddStrategicFrameworks_does_not_support_options_that_never_get_a_resolver()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().AddStrategicFrameworks();
        Assert.Equal(
            "The options do not have a resolver. Set TypeInfoResolver, or create the options from "
            + "JsonSerializerOptions.Web.",
            Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(1, options)).Message);
    }

    private static T Read<T>(string json, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(json, TypeInfo<T>(options))!;

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private sealed record IgnoringReport(string Name, [property: JsonIgnore] ElementCode Code);

    private sealed class ReadOnlyReport(ElementCode code)
    {
        public ElementCode Code { get; } = code;

        public FrameworkId Calculated => FrameworkId.FromName(Code.ToString());
    }
}

internal sealed class Report
{
    public FrameworkId Id { get; set; }

    public ElementCode Code { get; set; }

    public FrameworkPeriod Period { get; set; }

    public ElementReference Serves { get; set; }

    public ElementReference? Earlier { get; set; }

    public int Budget { get; set; }

    [JsonIgnore]
    public ElementCode Ignored { get; set; }
}

internal sealed record ReportRecord(FrameworkId Id, ElementCode Code, FrameworkPeriod Period, ElementReference Serves);

[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(ReportRecord))]
internal sealed partial class RequiredPrimitiveContext : JsonSerializerContext;
