using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The library's types inside models of their users, who write with contexts and options of their own.</summary>
public sealed class UserModelTests
{
    private static readonly JsonSerializerOptions Reflecting = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver(), WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Lax = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly Dictionary<string, JsonSerializerOptions> Options = new()
    {
        ["A context"] = ProgrammeContext.Default.Options,
        ["A context with other habits"] = OtherHabitsContext.Default.Options,
        ["Reflection"] = JsonSerializerOptions.Default,
        ["Reflection with other habits"] = Reflecting,
        ["Web"] = JsonSerializerOptions.Web,
    };

    public static TheoryData<string> Ways => [.. Options.Keys];

    [Fact]
    public void The_model_has_every_type_that_can_be_written()
    {
        Type[] written = [.. typeof(StrategicFramework).Assembly.GetExportedTypes().Where(type => type.IsClass && type != typeof(StrategyElement) && type.IsDefined(typeof(JsonConverterAttribute), inherit: false))];
        Assert.Empty(written.Except(typeof(Programme).GetProperties().Select(member => member.PropertyType)));
        Assert.True(written.Length > 15);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_model_is_read_back_as_it_was_written(string way) => Law.Holds(Programme.Any, programme =>
    {
        string json = Write(programme, way);
        Programme read = Read<Programme>(json, way);
        Assert.Equal(json, Write(read, way));
        foreach (var member in typeof(Programme).GetProperties().Where(member => member.CanWrite))
        {
            Assert.Equal(member.GetValue(programme), member.GetValue(read));
        }
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public void Its_own_options_do_not_change_the_shape_of_ours(string way)
    {
        var programme = new Programme { Framework = Filled.Framework, Goals = [Filled.Framework.Goals[0]], Objectives = Filled.Framework.Goals[0].Objectives };
        JsonObject written = JsonNode.Parse(Write(programme, way))!.AsObject();
        JsonObject expected = JsonNode.Parse(FrameworkJson.Write(Filled.Framework))!.AsObject();
        _ = expected.Remove("$schema");
        _ = expected.Remove("formatVersion");

        Assert.Equal(expected.ToJsonString(), Member(written, "framework").ToJsonString());
        Assert.Equal(expected["goals"]!.ToJsonString(), Member(written, "goals").ToJsonString());
        Assert.Equal(expected["goals"]![0]!["objectives"]!.ToJsonString(), Member(written, "objectives").ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_stream_that_comes_in_small_pieces_is_read_as_well(string way)
    {
        var programme = new Programme { Framework = InterpolFrameworks.Framework2017To2020, Goals = [.. InterpolFrameworks.Framework2014To2016.Goals] };
        var options = new JsonSerializerOptions(Options[way]) { DefaultBufferSize = 16 };
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, programme, TypeInfo<Programme>(options));
        stream.Position = 0;
        Programme read = (await JsonSerializer.DeserializeAsync(stream, TypeInfo<Programme>(options)))!;
        Assert.Equal(programme.Framework, read.Framework);
        Assert.Equal(programme.Goals, read.Goals);
    }

    [Fact]
    public void A_sequence_of_single_bytes_is_read_as_well() => Law.Holds(Records.Frameworks, framework =>
    {
        var reader = new Utf8JsonReader(Pieces(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(framework))));
        Assert.Equal(framework, JsonSerializer.Deserialize(ref reader, ProgrammeContext.Default.StrategicFramework));
    });

    [Theory]
    [InlineData("{\n\"Goal\": 1 }", "$.Goal", 1, 9, "A number stands where an object belongs.")]
    [InlineData("{\n\"Goal\": {} }", "$.Goal", 1, 10, "Goal has to have 'name', and this one has not.")]
    [InlineData("{\n\"Goal\": { \"name\": null } }", "$.Goal", 1, 22, "'name' is null, and Goal has to have it.")]
    [InlineData("{\n\"Goal\": { \"name\": \"\",\n \"objectifs\": [] } }", "$.Goal", 2, 13, "'objectifs' is no member of Goal; did you mean 'objectives'?")]
    [InlineData("{\n\"Goal\": { \"name\": \"\",\n \"name\": \"\" } }", "$.Goal", 2, 8, "'name' stands twice in one object; only the last one counts.")]
    [InlineData("{\n\"Goals\": [{ \"name\": \"\" },\n { \"name\": \"\", \"kind\": \"StrategicGoal\" }] }", "$.Goals[1]", 2, 38, "'StrategicGoal' is none of the names strategicGoal, strategicPriority, corporatePriority.")]
    [InlineData("{\n\"Objectives\": [{ \"code\": \" \" }] }", "$.Objectives", 1, 28, "' ' is no element code: a code is a text that is not blank, such as '4.2'.")]
    [InlineData("{\n\"Objectives\": null }", "$.Objectives", 1, 18, "null stands where a list belongs.")]
    [InlineData("{\n\"ByCode\": { \"1\": { \"name\": {} } } }", "$.ByCode.1", 1, 28, "An object stands where a text belongs.")]
    [InlineData("{\n\"Payments\": [{ \"For\": \"\", \"Serves\": \"interpol\" }] }", "$.Payments", 1, 46, "'interpol' is no element reference: it has no slash. A reference is a framework's id, a slash and an element's code, such as 'interpol-2017-2020/4.2'.")]
    [InlineData("{\n\"Payments\": [null] }", "$.Payments", 1, 17, "A list holds no null.")]
    [InlineData("{\n\"Adoption\": { \"body\": \"\", \"month\": 13 } }", "$.Adoption", 1, 37, "13 is outside the range from 1 to 12.")]
    [InlineData("{\n\"MeasuredResult\": { \"startDate\": \"2017-02-30\" } }", "$.MeasuredResult", 1, 45, "'2017-02-30' is no date: a date is written as year, month and day, such as '2017-01-31'.")]
    [InlineData("{\n\"Vision\": { \"description\": \"\\ud800\" } }", "$.Vision", 1, 35, "\\ud800 is half a surrogate pair, which is no character; U+FFFD takes its place.")]
    public void What_is_wrong_is_told_with_its_place(string json, string path, long line, long byteInLine, string message)
    {
        foreach (JsonSerializerOptions options in new[] { ProgrammeContext.Default.Options, JsonSerializerOptions.Default })
        {
            JsonException e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, TypeInfo<Programme>(options)));
            Assert.Equal((path, line, byteInLine, message), (e.Path, e.LineNumber, e.BytePositionInLine, e.Message));
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_can_be_repaired_is(string way)
    {
        string json = Write(new Programme { Goal = new() { Name = "Be quick" } }, way).Replace("\"Be quick\"", "\"Be quick\", \"code\": 4, \"description\": null", StringComparison.Ordinal);
        Assert.Equal(new Goal { Name = "Be quick", Code = ElementCode.Parse("4") }, Read<Programme>(json, way).Goal);
    }

    [Fact]
    public void Comments_and_commas_are_the_options_to_allow()
    {
        const string Json = "{ \"name\": \"\", /* one */ \"objectives\": [ { }, ], }";
        _ = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Goal>(Json));
        Assert.Equal(new Goal { Name = "", Objectives = [new()] }, JsonSerializer.Deserialize<Goal>(Json, Lax));
    }

    [Fact]
    public void An_element_of_no_particular_kind_is_refused()
    {
        const string Json = "{\"name\":\"\"}";
        StrategyElement element = new Goal { Name = "" };
        NotSupportedException[] refusals =
        [
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(element)),
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(element, ProgrammeContext.Default.StrategyElement)),
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new List<StrategyElement> { element })),
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<StrategyElement>(Json)),
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(Json, ProgrammeContext.Default.StrategyElement)),
        ];
        Assert.All(refusals, refusal => Assert.StartsWith("A StrategyElement of no particular kind is not read or written as JSON", refusal.Message, StringComparison.Ordinal));
        Assert.Equal(JsonSerializer.Serialize((Goal)element), JsonSerializer.Serialize<object>(element));
    }

    [Fact]
    public void A_list_of_the_users_own_type_needs_the_converter_that_is_named()
    {
        const string Advice = "A list of Payment is converted by an attribute on its property, [JsonConverter(typeof(EquatableListJsonConverter<Payment>))], or by such a converter among the options.";
        Assert.StartsWith(Advice, Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<EquatableList<Payment>>([])).Message, StringComparison.Ordinal);
        Assert.StartsWith(Advice, Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<EquatableList<Payment>>("[]")).Message, StringComparison.Ordinal);

        var options = new JsonSerializerOptions { Converters = { new EquatableListJsonConverter<Payment>(), new EquatableListJsonConverter<int>() } };
        EquatableList<Payment> payments = [new("Rent", 12.5m, ElementReference.Parse("interpol-2017-2020/4.2"))];
        Assert.Equal(payments, JsonSerializer.Deserialize<EquatableList<Payment>>(JsonSerializer.Serialize(payments, options), options));
        Assert.Equal([1, 2], JsonSerializer.Deserialize<EquatableList<int>>("[1,2]", options));
        Assert.Equal("A list holds no null.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EquatableList<int>>("[1,null]", options)).Message);
    }

    private static string Write<T>(T value, string way) => JsonSerializer.Serialize(value, TypeInfo<T>(Options[way]));

    private static T Read<T>(string json, string way) => JsonSerializer.Deserialize(json, TypeInfo<T>(Options[way]))!;

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    /// <summary>A member whose name the policies may have changed.</summary>
    private static JsonNode Member(JsonObject written, string name) => written.Single(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Value!;

    private static ReadOnlySequence<byte> Pieces(byte[] bytes)
    {
        var last = new Piece(bytes.AsMemory(0, 1), null);
        Piece first = last;
        for (int i = 1; i < bytes.Length; i++)
        {
            last = new Piece(bytes.AsMemory(i, 1), last);
        }

        return new(first, 0, last, 1);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is not null)
            {
                RunningIndex = before.RunningIndex + before.Memory.Length;
                before.Next = this;
            }
        }
    }
}
