using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests of the primitives in applications: in routes, in the configuration and in custom models.</summary>
public sealed class BindingTests
{
    private static readonly FrameworkId Id = FrameworkId.Parse("interpol-2017-2020");
    private static readonly ElementCode Code = ElementCode.Parse("4.2");
    private static readonly FrameworkPeriod Period = FrameworkPeriod.Parse("2017-2020");
    private static readonly ElementReference Reference = new(Id, Code);

    [Fact]
    public async Task Minimal_API_binds_primitives()
    {
        RequestDelegate endpoint = RequestDelegateFactory.Create(
            (
                FrameworkId id,
                ElementCode code,
                FrameworkPeriod period,
                ElementReference reference) => $"{id} {code} {period} {reference}").RequestDelegate;
        using var body = new MemoryStream();
        var request = new DefaultHttpContext { Response = { Body = body } };
        request.Request.QueryString =
            new QueryString("?id=interpol-2017-2020&code=4.2&period=2017-2020&reference=interpol-2017-2020/4.2");
        await endpoint(request);
        Assert.Equal($"{Id} {Code} {Period} {Reference}", Encoding.UTF8.GetString(body.ToArray()));
    }

    [Fact]
    public async Task Minimal_API_binds_primitives_in_routes()
    {
        RequestDelegate endpoint = RequestDelegateFactory.Create(
            (FrameworkId id, ElementCode code, FrameworkPeriod period) => $"{id} {code} {period}",
            new() { RouteParameterNames = ["id", "code", "period"] }).RequestDelegate;
        using var body = new MemoryStream();
        var request = new DefaultHttpContext { Response = { Body = body } };
        request.Request.RouteValues = new() { ["id"] = $"{Id}", ["code"] = $"{Code}", ["period"] = $"{Period}" };
        await endpoint(request);
        Assert.Equal($"{Id} {Code} {Period}", Encoding.UTF8.GetString(body.ToArray()));
    }

    [Fact]
    public void Configuration_binds_primitives()
    {
        var settings = new Dictionary<string, string?>
        {
            ["Grant:Framework"] = "interpol-2017-2020",
            ["Grant:Code"] = "4.2",
            ["Grant:Period"] = "2017-2020",
            ["Grant:Serves"] = "interpol-2017-2020/4.2",
        };
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        Assert.Equal(new Grant(Id, Code, Period, Reference), configuration.GetSection("Grant").Get<Grant>());
        Assert.Equal(Code, configuration.GetValue<ElementCode>("Grant:Code"));
    }

    [Fact]
    public void Configuration_binds_arrays_and_read_only_lists_of_primitives()
    {
        Topics topics = CreateConfiguration("Array").Get<Topics>()!;
        Assert.Equal([Code, ElementCode.Parse("4.10")], topics.Array!);
        topics = CreateConfiguration("ReadOnlyList").Get<Topics>()!;
        Assert.Equal([Code, ElementCode.Parse("4.10")], topics.ReadOnlyList!);
    }

    [Theory]
    [InlineData("List")]
    [InlineData("OptionalList")]
    public void F7_Configuration_throws_for_EquatableList(string property)
    {
        const string Message = "EquatableList<ElementCode> cannot be bound to a configuration. "
            + "Use ElementCode[] or IReadOnlyList<ElementCode> in the options class.";
        Exception e = Assert.ThrowsAny<Exception>(() => CreateConfiguration(property).Get<Topics>());
        Assert.Equal(Message, e.GetBaseException().Message);
        e = Assert.ThrowsAny<Exception>(() => CreateConfiguration("List").Get<TopicsRecord>());
        Assert.Equal(Message, e.GetBaseException().Message);
        e = Assert.ThrowsAny<Exception>(() =>
            CreateConfiguration("List").GetSection("List").Get<EquatableList<ElementCode>>());
        Assert.Equal(Message, e.GetBaseException().Message);
    }

    [Fact]
    public void Configuration_keeps_an_EquatableList_without_settings()
    {
        Topics topics = CreateConfiguration("Array").Get<Topics>()!;
        Assert.Equal([Code], topics.List);
        Assert.Null(topics.OptionalList);
    }

    [Property]
    public void Items_returns_the_list(EquatableList<ElementCode> list) =>
        Assert.Equal(list, Assert.IsType<EquatableList<ElementCode>>(list.Items));

    [Fact]
    public void JsonSerializerContext_supports_custom_models_with_primitives()
    {
        var grant = new Grant(Id, Code, Period, Reference);
        string json = JsonSerializer.Serialize(grant, GrantContext.Default.Grant);
        Assert.Equal(
            """
            {"Framework":"interpol-2017-2020","Code":"4.2","Period":"2017-2020","Serves":"interpol-2017-2020/4.2"}
            """,
            json);
        Assert.Equal(grant, JsonSerializer.Deserialize(json, GrantContext.Default.Grant));

        var budget = new Dictionary<ElementReference, decimal> { [Reference] = 1.50m };
        string keyed = JsonSerializer.Serialize(budget, GrantContext.Default.DictionaryElementReferenceDecimal);
        Assert.Equal("""{"interpol-2017-2020/4.2":1.50}""", keyed);
        Assert.Equal(budget, JsonSerializer.Deserialize(keyed, GrantContext.Default.DictionaryElementReferenceDecimal));
    }

    [Fact]
    public void JsonSerializer_throws_for_default_values()
    {
        Assert.Equal(
            "The default value of ElementCode cannot be written. Omit the property, or make it nullable.",
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(ElementCode))).Message);
        _ = Assert.Throws<JsonException>(() =>
            JsonSerializer.Serialize(new Dictionary<FrameworkId, int> { [default] = 1 }));
        Assert.Equal("null", JsonSerializer.Serialize<ElementCode?>(null));
    }

    [Fact]
    public void JsonSerializer_throws_for_JSON_values_that_are_not_strings() => Assert.StartsWith(
        "Expected a string for ElementCode but found Number.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ElementCode>("4.2")).Message,
        StringComparison.Ordinal);

    private static IConfiguration CreateConfiguration(string property)
    {
        var settings = new Dictionary<string, string?> { [$"{property}:0"] = "4.2", [$"{property}:1"] = "4.10" };
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    [SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The binder does.")]
    internal sealed record Topics
    {
        public ElementCode[]? Array { get; set; }

        public IReadOnlyList<ElementCode>? ReadOnlyList { get; set; }

        public EquatableList<ElementCode> List { get; set; } = [ElementCode.Parse("4.2")];

        public EquatableList<ElementCode>? OptionalList { get; set; }
    }

    [SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The binder does.")]
    internal sealed record TopicsRecord(EquatableList<ElementCode> List);

    internal sealed record Grant(
        FrameworkId Framework,
        ElementCode Code,
        FrameworkPeriod Period,
        ElementReference Serves);
}

[JsonSerializable(typeof(BindingTests.Grant))]
[JsonSerializable(typeof(Dictionary<ElementReference, decimal>))]
internal sealed partial class GrantContext : JsonSerializerContext;
