using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The primitives where applications meet them: in a route, in the configuration, in models of their own.</summary>
public sealed class BindingTests
{
    private static readonly FrameworkId Id = FrameworkId.Parse("interpol-2017-2020");
    private static readonly ElementCode Code = ElementCode.Parse("4.2");
    private static readonly FrameworkPeriod Period = FrameworkPeriod.Parse("2017-2020");
    private static readonly ElementReference Reference = new(Id, Code);

    [Fact]
    public async Task They_are_values_of_a_route()
    {
        RequestDelegate endpoint = RequestDelegateFactory.Create(
            (FrameworkId id, ElementCode code, FrameworkPeriod period, ElementReference reference) => $"{id} {code} {period} {reference}").RequestDelegate;
        using var body = new MemoryStream();
        var request = new DefaultHttpContext { Response = { Body = body } };
        request.Request.QueryString = new QueryString("?id=interpol-2017-2020&code=4.2&period=2017-2020&reference=interpol-2017-2020/4.2");
        await endpoint(request);
        Assert.Equal($"{Id} {Code} {Period} {Reference}", Encoding.UTF8.GetString(body.ToArray()));
    }

    [Fact]
    public void They_are_values_of_the_configuration()
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Grant:Framework"] = "interpol-2017-2020",
            ["Grant:Code"] = "4.2",
            ["Grant:Period"] = "2017-2020",
            ["Grant:Serves"] = "interpol-2017-2020/4.2",
        }).Build();
        Assert.Equal(new Grant(Id, Code, Period, Reference), configuration.GetSection("Grant").Get<Grant>());
        Assert.Equal(Code, configuration.GetValue<ElementCode>("Grant:Code"));
    }

    [Fact]
    public void They_are_members_of_a_model_that_has_a_serializer_context_of_its_own()
    {
        var grant = new Grant(Id, Code, Period, Reference);
        string json = JsonSerializer.Serialize(grant, GrantContext.Default.Grant);
        Assert.Equal("""{"Framework":"interpol-2017-2020","Code":"4.2","Period":"2017-2020","Serves":"interpol-2017-2020/4.2"}""", json);
        Assert.Equal(grant, JsonSerializer.Deserialize(json, GrantContext.Default.Grant));

        var budget = new Dictionary<ElementReference, decimal> { [Reference] = 1.50m };
        string keyed = JsonSerializer.Serialize(budget, GrantContext.Default.DictionaryElementReferenceDecimal);
        Assert.Equal("""{"interpol-2017-2020/4.2":1.50}""", keyed);
        Assert.Equal(budget, JsonSerializer.Deserialize(keyed, GrantContext.Default.DictionaryElementReferenceDecimal));
    }

    [Fact]
    public void A_value_that_was_forgotten_is_not_written_as_one_that_cannot_be_read()
    {
        Assert.Equal(
            "The default of ElementCode has no text and cannot be written; leave the property out, or make it nullable.",
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(ElementCode))).Message);
        _ = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<FrameworkId, int> { [default] = 1 }));
        Assert.Equal("null", JsonSerializer.Serialize<ElementCode?>(null));
    }

    [Fact]
    public void What_is_no_JSON_string_is_named_with_what_would_be_right() => Assert.StartsWith(
        "ElementCode is written as a JSON string, and this is Number.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ElementCode>("4.2")).Message,
        StringComparison.Ordinal);

    internal sealed record Grant(FrameworkId Framework, ElementCode Code, FrameworkPeriod Period, ElementReference Serves);
}

[JsonSerializable(typeof(BindingTests.Grant))]
[JsonSerializable(typeof(Dictionary<ElementReference, decimal>))]
internal sealed partial class GrantContext : JsonSerializerContext;
