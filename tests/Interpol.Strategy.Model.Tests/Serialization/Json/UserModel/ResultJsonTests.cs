using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Results and elements as an application returns them, with and without a source-generated context.</summary>
[Properties(Arbitrary = [typeof(JsonArbitraries)])]
public sealed class ResultJsonTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    private static readonly JsonSerializerOptions[] AllOptions =
        [JsonSerializerOptions.Default, JsonSerializerOptions.Web, ResultContext.Default.Options];

    [Fact]
    public void F1_Serializer_writes_search_results()
    {
        SearchResult result = Framework.Search("innovation", new SearchOptions { MaxResults = 4 });
        JsonNode json = Write(result);
        Assert.Equal(["hits", "hasMore"], json.AsObject().Select(property => property.Key));
        Assert.Equal(result.Hits.Count, json["hits"]!.AsArray().Count);
        Assert.Equal(
            result.Hits.Select(each => each.Reference?.ToString()),
            json["hits"]!.AsArray().Select(each => (string?)each!["reference"]));
        JsonNode hit = json["hits"]![0]!;
        Assert.Equal(
            ["frameworkId", "element", "score", "matches"],
            hit.AsObject().Select(property => property.Key));
        Assert.Equal("coreValue", (string?)hit["element"]!["elementKind"]);
        Assert.Equal(result.Hits[0].Element.GetName(), (string?)hit["element"]!["name"]);
        Assert.Equal(result.Hits[0].Score, (double?)hit["score"]);
        Assert.Equal(
            """[{"field":"name","text":"Innovation","ranges":[{"start":0,"length":10}]}]""",
            hit["matches"]!.ToJsonString());
        Assert.Empty(Write(Framework.Search("zebra"))["hits"]!.AsArray());
    }

    [Fact]
    public void F1_Serializer_writes_comparisons()
    {
        StrategicFramework later = Framework with
        {
            Goals = [Framework.Goals[0] with { Name = "Serve as the hub" }, .. Framework.Goals.Skip(1)],
        };
        JsonNode json = Write(FrameworkComparison.Compare(Framework, later));
        Assert.Equal("interpol-2017-2020", (string?)json["earlierId"]);
        Assert.Equal("interpol-2017-2020", (string?)json["laterId"]);
        Assert.True((bool?)json["isRevision"]);
        JsonNode change = json["changes"]!.AsArray().Single(each => (string?)each!["kind"] == "reworded")!;
        Assert.Equal("goal", (string?)change["earlierElements"]![0]!["elementKind"]);
        Assert.Equal("Serve as the hub", (string?)change["laterElements"]![0]!["name"]);
        JsonNode match = change["matches"]![0]!;
        Assert.Equal("code", (string?)match["reason"]);
        JsonNode text = match["textChanges"]![0]!;
        Assert.Equal("name", (string?)text["field"]);
        Assert.Contains(
            text["segments"]!.AsArray(), segment => (string?)segment!["kind"] == "removed");
    }

    [Fact]
    public void F1_Serializer_writes_property_changes_ignored_differences_and_translations()
    {
        Goal goal = Framework.Goals[0];
        StrategicFramework later = Framework with
        {
            Name = "Framework",
            Goals =
            [
                goal with { Code = ElementCode.Parse("7"), Name = $" {goal.Name}" },
                .. Framework.Goals.Skip(1),
            ],
        };
        var comparison = FrameworkComparison.Compare(Framework, later);
        JsonNode json = Write(comparison);
        Assert.Equal("Framework", (string?)json["propertyChanges"]![0]!["later"]);
        JsonNode change = json["changes"]!.AsArray().Single(each => (string?)each!["kind"] == "renumbered")!;
        Assert.True((bool?)change["isRenumbered"]);
        Assert.Equal("""["whiteSpace"]""", change["matches"]![0]!["differences"]!.ToJsonString());
        JsonNode translation = Write(comparison.Translate(Framework.GetReference(goal)));
        Assert.Equal(
            """{"kind":"renumbered","reason":"wording","laterReferences":["interpol-2017-2020/7"]}""",
            translation.ToJsonString());
    }

    [Fact]
    public void F1_Serializer_writes_related_elements_locations_sources_and_statistics()
    {
        Objective objective = Framework.GetObjective("4.2");
        JsonNode related = Write(InterpolFrameworks.Catalog.FindRelated(objective))[0]!;
        Assert.Equal("interpol-2014-2016", (string?)related["frameworkId"]);
        Assert.NotNull((string?)related["element"]!["elementKind"]);
        Assert.Equal("goals[3].objectives[1]", (string?)Write(Framework.GetLocation(objective))["path"]);
        Assert.Equal("4", (string?)Write(Framework.GetLocation(objective))["goal"]!["code"]);
        Assert.Equal("interpol-2014-2016", (string?)Write(InterpolFrameworks.Sources)[0]!["frameworkId"]);
        InterpolFrameworks.Catalog.BuildSearchIndex();
        Assert.True((int?)Write(InterpolFrameworks.Catalog.SearchIndexStatistics!)["words"] > 100);
    }

    [Property]
    public void F1_Serializer_reads_the_diagnostics_and_results_that_it_wrote(
        StrategicFramework framework, string? path, string? message)
    {
        var finding = new RuleFinding(Utf8(path), Utf8(message));
        var diagnostic = new Diagnostic
        {
            Code = "X1",
            Severity = DiagnosticSeverity.Warning,
            Effect = DiagnosticEffect.Repaired,
            Path = finding.Path,
            Message = finding.Message,
            Line = 3,
        };
        foreach (JsonSerializerOptions options in AllOptions)
        {
            Assert.Equal(diagnostic, Copy(diagnostic, options));
            Assert.Equal(finding, Copy(finding, options));
            Assert.Equal([diagnostic], Copy<EquatableList<Diagnostic>>([diagnostic], options));
            var result = new ReadResult<StrategicFramework>(framework, [diagnostic]);
            Assert.Equal(result, Copy(result, options));
            ReadResult<FrameworkCatalog> failed = FrameworkJson.ReadCatalog("{");
            Assert.Equal(failed, Copy(failed, options));
        }
    }

    [Fact]
    public void F1_Serializer_throws_for_a_read_result_without_value_and_error()
    {
        JsonException e = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<ReadResult<StrategicFramework>>("""{"diagnostics":[]}"""));
        Assert.StartsWith("value must be null if a diagnostic is an error", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void F1_Serializer_says_that_results_cannot_be_read()
    {
        NotSupportedException e = Assert.Throws<NotSupportedException>(
            () => JsonSerializer.Deserialize<SearchResult>("""{"hits":[]}"""));
        Assert.StartsWith(
            "SearchResult can be written as JSON but not read. Read its elements and references into your own type.",
            e.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ElementKinds.None, "[]")]
    [InlineData(ElementKinds.Goal | ElementKinds.CoreValue, "[\"coreValue\",\"goal\"]")]
    [InlineData(ElementKinds.All, "[\"vision\",\"mission\",\"coreValue\",\"goal\",\"objective\"]")]
    public void F6_Serializer_writes_flags_as_a_list_of_names_and_reads_them(ElementKinds kinds, string json)
    {
        foreach (JsonSerializerOptions options in AllOptions)
        {
            JsonNode node = JsonSerializer.SerializeToNode(
                new SearchOptions { Kinds = kinds }, TypeInfo<SearchOptions>(options))!;
            Assert.Contains(json, node.ToJsonString(), StringComparison.Ordinal);
            Assert.Equal(kinds, node.Deserialize(TypeInfo<SearchOptions>(options))!.Kinds);
        }

        Assert.Equal("[\"whiteSpace\",\"spelling\"]", JsonSerializer.Serialize(
            ElementDifferences.WhiteSpace | ElementDifferences.Spelling));
    }

    [Fact]
    public void F6_Serializer_throws_for_unknown_flags() => Assert.StartsWith(
        "'goals' is not a valid ElementKinds. Expected one of 'vision', 'mission', 'coreValue', 'goal', 'objective'.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ElementKinds>("[\"goals\"]")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void F6_Serializer_throws_for_undefined_flags() => Assert.StartsWith(
        "1025 cannot be written, because it is not a valid ElementKinds.",
        Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize((ElementKinds)1025)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Serializer_throws_for_undefined_enum_values()
    {
        foreach (GoalKind kind in new[] { (GoalKind)7, (GoalKind)(-1) })
        {
            Assert.StartsWith(
                $"{(int)kind} cannot be written, because it is not a valid GoalKind.",
                Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(kind)).Message,
                StringComparison.Ordinal);
        }
    }

    [Property]
    public void F2_Serializer_reads_the_elements_that_it_wrote(StrategicFramework framework)
    {
        List<StrategyElement> elements = [.. framework.GetElements()];
        var byIndex = elements
            .Select((element, index) => (Index: index, Element: element))
            .ToDictionary(each => $"{each.Index}", each => each.Element);
        foreach (JsonSerializerOptions options in AllOptions)
        {
            Assert.Equal(elements, Copy(elements, options));
            Assert.Equal(byIndex, Copy(byIndex, options));
            Assert.Equal<StrategyElement>(elements, Copy<EquatableList<StrategyElement>>([.. elements], options));
        }
    }

    [Fact]
    public void F2_Kind_is_written_first_and_only_for_the_base_type()
    {
        Goal goal = new() { Name = "Clean power" };
        Assert.Equal(
            """[{"elementKind":"goal","name":"Clean power","kind":"strategicGoal"}]""",
            Write<IEnumerable<StrategyElement>>([goal]).ToJsonString());
        Assert.Equal("""{"name":"Clean power","kind":"strategicGoal"}""", Write(goal).ToJsonString());
    }

    [Theory]
    [InlineData("""{"name":"Clean power","elementKind":"goal"}""")]
    [InlineData("""{"objectives":[{"name":"x"}],"name":"Clean power","elementK\u0069nd":"goal","description":"d"}""")]
    public void F2_Kind_is_read_at_any_position(string json)
    {
        foreach (JsonSerializerOptions options in AllOptions)
        {
            Assert.Equal("Clean power", Assert.IsType<Goal>(Read<StrategyElement>(json, options)).Name);
        }
    }

    [Theory]
    [InlineData("""{"name":""}""", "The required property 'elementKind' of StrategyElement is missing.")]
    [InlineData("""{"objectives":[{"elementKind":"goal"}],"name":""}""", "The required property 'elementKind' of")]
    [InlineData("""{"elementKind":"aim","name":""}""", "'aim' is not a valid ElementKind. Expected one of 'vision', ")]
    [InlineData("""{"elementKind":3}""", "Expected a string but found a number.")]
    [InlineData("""{"elementKind":"vision","name":""}""", "'name' is not a property of Vision.")]
    [InlineData("[]", "Expected an object but found a list.")]
    public void F2_Serializer_throws_for_elements_without_a_valid_kind(string json, string message)
    {
        foreach (JsonSerializerOptions options in AllOptions)
        {
            JsonException e = Assert.Throws<JsonException>(() => Read<StrategyElement>(json, options));
            Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void F2_Kind_is_not_a_property_of_a_goal() => Assert.StartsWith(
        "'elementKind' is not a property of Goal.",
        Assert.Throws<JsonException>(() => Read<Goal>("""{"elementKind":"goal","name":""}""", AllOptions[0])).Message,
        StringComparison.Ordinal);

    private static string Utf8(string? text) => new([.. (text ?? "").Where(c => !char.IsSurrogate(c))]);

    private static JsonNode Write<T>(T value)
    {
        string[] all = [.. AllOptions.Select(options => JsonSerializer.Serialize(value, TypeInfo<T>(options)))];
        Assert.Single(all.Distinct());
        return JsonNode.Parse(all[0])!;
    }

    private static T Copy<T>(T value, JsonSerializerOptions options) =>
        Read<T>(JsonSerializer.Serialize(value, TypeInfo<T>(options)), options);

    private static T Read<T>(string json, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(json, TypeInfo<T>(options))!;

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}

[JsonSerializable(typeof(SearchResult))]
[JsonSerializable(typeof(FrameworkComparison))]
[JsonSerializable(typeof(ReferenceTranslation))]
[JsonSerializable(typeof(EquatableList<RelatedElement>))]
[JsonSerializable(typeof(ElementLocation))]
[JsonSerializable(typeof(EquatableList<SourceDocument>))]
[JsonSerializable(typeof(SearchIndexStatistics))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(EquatableList<Diagnostic>))]
[JsonSerializable(typeof(RuleFinding))]
[JsonSerializable(typeof(ReadResult<StrategicFramework>))]
[JsonSerializable(typeof(ReadResult<FrameworkCatalog>))]
[JsonSerializable(typeof(StrategicFramework))]
[JsonSerializable(typeof(SearchOptions))]
[JsonSerializable(typeof(Goal))]
[JsonSerializable(typeof(StrategyElement))]
[JsonSerializable(typeof(IEnumerable<StrategyElement>))]
[JsonSerializable(typeof(List<StrategyElement>))]
[JsonSerializable(typeof(Dictionary<string, StrategyElement>))]
[JsonSerializable(typeof(EquatableList<StrategyElement>))]
internal sealed partial class ResultContext : JsonSerializerContext;
