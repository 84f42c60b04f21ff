using System.Buffers;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The types of the library in models of users, who have their own contexts and options.</summary>
[Properties(Arbitrary = [typeof(PortfolioArbitraries)])]
public sealed class UserModelTests
{
    private static readonly JsonSerializerOptions UnusualOptions = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions LenientOptions =
        new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly Dictionary<string, JsonSerializerOptions> Options = new()
    {
        ["Context"] = PortfolioContext.Default.Options,
        ["Context with unusual options"] = UnusualOptionsContext.Default.Options,
        ["Reflection"] = JsonSerializerOptions.Default,
        ["Reflection with unusual options"] = UnusualOptions,
        ["Web"] = JsonSerializerOptions.Web,
    };

    /// <summary>Results, which <see cref="ResultJsonTests"/> tests.</summary>
    private static readonly Type[] Results =
    [
        typeof(SearchResult), typeof(SearchHit), typeof(SearchMatch), typeof(SearchIndexStatistics),
        typeof(RelatedElement), typeof(ElementLocation), typeof(SourceDocument), typeof(FrameworkComparison),
        typeof(ElementChange), typeof(ElementMatch), typeof(TextChange), typeof(TextSegment), typeof(Diagnostic),
        typeof(RuleFinding), typeof(ReadResult<>), typeof(FrameworkPropertyChange), typeof(ReferenceTranslation),
        typeof(FrameworkProgress), typeof(ProgressNode), typeof(IndicatorValues),
    ];

    public static TheoryData<string> OptionNames => [.. Options.Keys];

    [Fact]
    public void Portfolio_has_a_property_of_each_serializable_type()
    {
        Type[] serializable =
        [
            .. typeof(StrategicFramework).Assembly.GetExportedTypes()
                .Where(type => type.IsClass && type != typeof(StrategyElement) && !Results.Contains(type))
                .Where(type => type.IsDefined(typeof(JsonConverterAttribute), inherit: false)),
        ];
        Assert.Empty(serializable.Except(typeof(Portfolio).GetProperties().Select(property => property.PropertyType)));
        Assert.True(serializable.Length > 15);
    }

    [Property]
    public void Deserialize_returns_the_portfolio_that_was_serialized(AnyPortfolio portfolio)
    {
        PropertyInfo[] properties = [.. typeof(Portfolio).GetProperties().Where(property => property.CanWrite)];
        foreach (string options in Options.Keys)
        {
            string json = Serialize(portfolio.Value, options);
            Portfolio read = Deserialize<Portfolio>(json, options);
            Assert.Equal(json, Serialize(read, options));
            Assert.All(
                properties,
                property => Assert.Equal(property.GetValue(portfolio.Value), property.GetValue(read)));
        }
    }

    [Property]
    public void F8_Serializer_writes_a_document_that_FrameworkJson_reads_without_diagnostics(
        StrategicFramework framework)
    {
        var strict = new ReadOptions { Mode = ReadMode.Strict };
        FrameworkCatalog catalog = new([framework]);
        foreach (string options in Options.Keys)
        {
            ReadResult<StrategicFramework> read = FrameworkJson.Read(Serialize(framework, options), strict);
            Assert.Empty(read.Diagnostics);
            Assert.Equal(framework, read.Value);
            Assert.Empty(FrameworkJson.ReadCatalog(Serialize(catalog, options), strict).Diagnostics);
        }
    }

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void User_options_do_not_change_the_format_of_the_model(string options)
    {
        StrategicFramework framework = FullFramework.Instance;
        var portfolio = new Portfolio
        {
            Framework = framework,
            Goals = [framework.Goals[0]],
            Objectives = framework.Goals[0].Objectives,
        };
        JsonObject written = JsonNode.Parse(Serialize(portfolio, options))!.AsObject();
        JsonObject expected = JsonNode.Parse(FrameworkJson.Write(framework))!.AsObject();
        _ = expected.Remove("$schema");
        _ = expected.Remove("formatVersion");

        Assert.Equal(expected.ToJsonString(), GetProperty(written, "framework").ToJsonString());
        Assert.Equal(expected["goals"]!.ToJsonString(), GetProperty(written, "goals").ToJsonString());
        Assert.Equal(
            expected["goals"]![0]!["objectives"]!.ToJsonString(),
            GetProperty(written, "objectives").ToJsonString());
    }

    [Theory]
    [MemberData(nameof(OptionNames))]
    public async Task DeserializeAsync_reads_streams_with_a_small_buffer(string optionsName)
    {
        var portfolio = new Portfolio
        {
            Framework = InterpolFrameworks.Framework2017To2020,
            Goals = [.. InterpolFrameworks.Framework2014To2016.Goals],
        };
        var options = new JsonSerializerOptions(Options[optionsName]) { DefaultBufferSize = 16 };
        JsonTypeInfo<Portfolio> typeInfo = GetTypeInfo<Portfolio>(options);
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, portfolio, typeInfo);
        stream.Position = 0;
        Portfolio read = (await JsonSerializer.DeserializeAsync(stream, typeInfo))!;
        Assert.Equal(portfolio.Framework, read.Framework);
        Assert.Equal(portfolio.Goals, read.Goals);
    }

    [Property]
    public void Deserialize_reads_sequences_of_single_bytes(StrategicFramework framework)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(framework);
        var reader = new Utf8JsonReader(SplitIntoBytes(json));
        Assert.Equal(framework, JsonSerializer.Deserialize(ref reader, PortfolioContext.Default.StrategicFramework));
    }

    [Theory]
    [InlineData(
        "{\n\"Goal\": 1 }",
        "$.Goal", 1, 9,
        "Expected an object but found a number.")]
    [InlineData(
        "{\n\"Goal\": {} }",
        "$.Goal", 1, 10,
        "The required property 'name' of Goal is missing.")]
    [InlineData(
        "{\n\"Goal\": { \"name\": null } }",
        "$.Goal", 1, 22,
        "name: The required property 'name' of Goal must not be null.")]
    [InlineData(
        "{\n\"Goal\": { \"name\": \"\",\n \"objectifs\": [] } }",
        "$.Goal", 2, 13,
        "objectifs: 'objectifs' is not a property of Goal. Did you mean 'objectives'?")]
    [InlineData(
        "{\n\"Goal\": { \"name\": \"\",\n \"name\": \"\" } }",
        "$.Goal", 2, 8,
        "name: Only one 'name' is allowed here.")]
    [InlineData(
        "{\n\"Goals\": [{ \"name\": \"\" },\n { \"name\": \"\", \"kind\": \"StrategicGoal\" }] }",
        "$.Goals[1]", 2, 38,
        "kind: 'StrategicGoal' is not a valid GoalKind. "
        + "Expected one of 'strategicGoal', 'strategicPriority', 'corporatePriority'.")]
    [InlineData(
        "{\n\"Objectives\": [{ \"code\": \" \" }] }",
        "$.Objectives", 1, 28,
        "[0].code: ' ' is not a valid element code. A code must contain a non-white-space character, for example "
        + "'4.2'.")]
    [InlineData(
        "{\n\"Objectives\": null }",
        "$.Objectives", 1, 18,
        "Expected a list but found null.")]
    [InlineData(
        "{\n\"ByCode\": { \"1\": { \"name\": {} } } }",
        "$.ByCode.1", 1, 28,
        "name: Expected a string but found an object.")]
    [InlineData(
        "{\n\"Payments\": [{ \"For\": \"\", \"Serves\": \"interpol\" }] }",
        "$.Payments", 1, 46,
        "'interpol' is not a valid element reference. It does not contain a slash. A reference must consist of "
        + "a framework id, a slash and an element code, for example 'interpol-2017-2020/4.2'.")]
    [InlineData(
        "{\n\"Payments\": [null] }",
        "$.Payments", 1, 17,
        "A list must not contain null.")]
    [InlineData(
        "{\n\"Adoption\": { \"body\": \"\", \"month\": 13 } }",
        "$.Adoption", 1, 37,
        "month: The number 13 is out of range. It must be between 1 and 12.")]
    [InlineData(
        "{\n\"MeasuredResult\": { \"startDate\": \"2017-02-30\" } }",
        "$.MeasuredResult", 1, 45,
        "startDate: '2017-02-30' is not a valid date. The day does not exist.")]
    [InlineData(
        "{\n\"Vision\": { \"description\": \"\\ud800\" } }",
        "$.Vision", 1, 35,
        "description: '\\ud800' is an unpaired surrogate.")]
    public void F4_Deserialize_throws_with_path_and_position_for_invalid_json(
        string json, string path, long line, long byteInLine, string message)
    {
        JsonSerializerOptions[] allOptions = [PortfolioContext.Default.Options, JsonSerializerOptions.Default];
        foreach (JsonSerializerOptions options in allOptions)
        {
            JsonException e = Assert.Throws<JsonException>(
                () => JsonSerializer.Deserialize(json, GetTypeInfo<Portfolio>(options)));
            Assert.Equal((path, line, byteInLine, message), (e.Path, e.LineNumber, e.BytePositionInLine, e.Message));
        }
    }

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void Deserialize_accepts_numeric_codes_and_null_descriptions(string options)
    {
        var portfolio = new Portfolio { Goal = new() { Name = "Be quick" } };
        string json = Serialize(portfolio, options).Replace(
            "\"Be quick\"",
            "\"Be quick\", \"code\": 4, \"description\": null",
            StringComparison.Ordinal);
        Assert.Equal(
            new Goal { Name = "Be quick", Code = ElementCode.Parse("4") },
            Deserialize<Portfolio>(json, options).Goal);
    }

    [Fact]
    public void Deserialize_accepts_comments_and_trailing_commas_only_if_the_options_allow_them()
    {
        const string Json = "{ \"name\": \"\", /* one */ \"objectives\": [ { }, ], }";
        _ = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Goal>(Json));
        Assert.Equal(
            new Goal { Name = "", Objectives = [new()] },
            JsonSerializer.Deserialize<Goal>(Json, LenientOptions));
    }

    [Fact]
    public void Serializer_throws_for_lists_of_user_types_and_names_the_converter()
    {
        const string Advice = "EquatableList<Payment> is not supported without a converter. Apply the attribute "
            + "[JsonConverter(typeof(EquatableListJsonConverter<Payment>))] to its property, "
            + "or add the converter to the options.";
        NotSupportedException[] exceptions =
        [
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<EquatableList<Payment>>([])),
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<EquatableList<Payment>>("[]")),
        ];
        Assert.All(exceptions, e => Assert.StartsWith(Advice, e.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void EquatableListJsonConverter_reads_and_writes_lists_of_user_types()
    {
        var options = new JsonSerializerOptions
        {
            Converters = { new EquatableListJsonConverter<Payment>(), new EquatableListJsonConverter<int>() },
        };
        EquatableList<Payment> payments = [new("Rent", 12.5m, ElementReference.Parse("interpol-2017-2020/4.2"))];
        string json = JsonSerializer.Serialize(payments, options);
        Assert.Equal(payments, JsonSerializer.Deserialize<EquatableList<Payment>>(json, options));
        Assert.Equal([1, 2], JsonSerializer.Deserialize<EquatableList<int>>("[1,2]", options));
        JsonException e = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<EquatableList<int>>("[1,null]", options));
        Assert.Equal("A list must not contain null.", e.Message);
    }

    private static string Serialize<T>(T value, string options) =>
        JsonSerializer.Serialize(value, GetTypeInfo<T>(Options[options]));

    private static T Deserialize<T>(string json, string options) =>
        JsonSerializer.Deserialize(json, GetTypeInfo<T>(Options[options]))!;

    private static JsonTypeInfo<T> GetTypeInfo<T>(JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    /// <summary>Returns a property, whose name can have the casing of any naming policy.</summary>
    private static JsonNode GetProperty(JsonObject written, string name) =>
        written.Single(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value!;

    private static ReadOnlySequence<byte> SplitIntoBytes(byte[] bytes)
    {
        var last = new Segment(bytes.AsMemory(0, 1), null);
        Segment first = last;
        for (int i = 1; i < bytes.Length; i++)
        {
            last = new Segment(bytes.AsMemory(i, 1), last);
        }

        return new(first, 0, last, 1);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, Segment? previous)
        {
            Memory = memory;
            if (previous is not null)
            {
                RunningIndex = previous.RunningIndex + previous.Memory.Length;
                previous.Next = this;
            }
        }
    }
}
