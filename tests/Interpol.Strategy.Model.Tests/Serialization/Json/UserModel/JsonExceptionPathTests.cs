using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The exception for an invalid document has the path, line and position of the invalid value.</summary>
[Properties(Arbitrary = [typeof(JsonArbitraries)])]
public sealed class JsonExceptionPathTests
{
    private static readonly JsonSerializerOptions[] AllOptions =
        [JsonSerializerOptions.Default, JsonSerializerOptions.Web, ResultContext.Default.Options];

    [Theory]
    [InlineData(
        "{ \"id\": \"plan\", \"name\": \"\",\n\"goals\": [{ \"name\": \"\" },\n{ \"code\": \" \", \"name\": \"\" }] }",
        "$.goals[1].code", 2, 13,
        "' ' is not a valid element code. A code must contain a non-white-space character, for example '4.2'.")]
    [InlineData(
        "{ \"id\": \"plan\", \"name\": \"\",\n\"goals\": [{ \"objectives\": [{}, 1] }] }",
        "$.goals[0].objectives[1]", 1, 32,
        "Expected an object but found a number.")]
    [InlineData(
        "{ \"id\": \"plan\",\n\"name\": \"\", \"goals\": [{ \"name\": \"\" }, {}] }",
        "$.goals[1]", 1, 40,
        "The required property 'name' of Goal is missing.")]
    [InlineData(
        "{ \"id\": \"plan\", \"name\": \"\",\n\"adoption\": { \"body\": \"\", \"a b\": 1 } }",
        "$.adoption['a b']", 1, 32,
        "'a b' is not a property of Adoption. Expected one of 'body', 'session', 'year', 'month'.")]
    [InlineData("\n[]", "$", 1, 1, "Expected an object but found a list.")]
    [InlineData("{}", "$", 0, 2, "The required property 'id' of StrategicFramework is missing.")]
    public void F4_Path_of_a_document_is_that_of_the_invalid_value(
        string json, string path, long line, long byteInLine, string message)
    {
        foreach (JsonSerializerOptions options in AllOptions)
        {
            JsonException e = ReadInvalid<StrategicFramework>(json, options);
            Assert.Equal((path, line, byteInLine, message), (e.Path, e.LineNumber, e.BytePositionInLine, e.Message));
        }
    }

    [Fact]
    public void F4_Path_of_a_list_begins_with_the_index()
    {
        JsonException e = ReadInvalid<EquatableList<StrategyElement>>(
            "[{ \"elementKind\": \"goal\", \"name\": \"\", \"objectives\": [{ \"code\": {} }] }]", AllOptions[0]);
        Assert.Equal("$[0].objectives[0].code", e.Path);
    }

    [Theory]
    [InlineData("{ \"id\": \"plan\", \"name\": \"\",\n\"goals\": [{ \"name\": x } ] }", "$.goals[0].name", 1, 20)]
    [InlineData("{ \"id\": \"plan\", \"name\": \"\",\n\"goals\": [{ \"name\": \"\" } }", "$.goals[0]", 1, 25)]
    public void F4_Path_of_a_syntax_error_is_that_of_the_value_before_it(
        string json, string path, long line, long byteInLine)
    {
        JsonException e = ReadInvalid<StrategicFramework>(json, AllOptions[0]);
        Assert.Equal((path, line, byteInLine), (e.Path, e.LineNumber, e.BytePositionInLine));
    }

    [Property]
    public async Task F4_Path_is_the_same_in_streams(StrategicFramework framework)
    {
        string json = JsonSerializer.Serialize(
            framework with { Goals = [.. framework.Goals, new() { Name = "", Objectives = [new()] }] });
        int last = json.LastIndexOf("\"objectives\":[{}]", StringComparison.Ordinal);
        json = $"{json[..last]}\"objectives\":[{{\"code\":[\n1]}}]{json[(last + "\"objectives\":[{}]".Length)..]}";
        JsonException expected = ReadInvalid<StrategicFramework>(json, AllOptions[0]);
        Assert.Equal($"$.goals[{framework.Goals.Count}].objectives[0].code", expected.Path);
        var options = new JsonSerializerOptions { DefaultBufferSize = 16 };
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
        JsonException e = await Assert.ThrowsAsync<JsonException>(
            async () => await JsonSerializer.DeserializeAsync<StrategicFramework>(stream, options));
        Assert.Equal(
            (expected.Path, expected.LineNumber, expected.BytePositionInLine, expected.Message),
            (e.Path, e.LineNumber, e.BytePositionInLine, e.Message));
    }

    private static JsonException ReadInvalid<T>(string json, JsonSerializerOptions options) =>
        Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))));
}
