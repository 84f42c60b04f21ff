using System.Net;
using System.Text.Json.Nodes;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests the selection of a format by the header <c>Accept</c>.</summary>
public sealed class NegotiationTests : IAsyncLifetime
{
    private const string Json = "application/json";
    private const string Xml = "application/xml";
    private const string JsonLd = "application/ld+json";
    private const string Turtle = "text/turtle";
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("APPLICATION/JSON; charset=utf-8", Json)]
    [InlineData("application/xml", Xml)]
    [InlineData("application/json;q=0.5, application/xml", Xml)]
    [InlineData("application/xml;q=0.5, application/json;q=0.6", Json)]
    [InlineData("application/*;q=0.9, application/json;q=0.1", Xml)]
    [InlineData("application/json;q=0, */*", Xml)]
    [InlineData("text/html, application/xml;q=0.9", Xml)]
    [InlineData("*/*;q=0.1, application/xml;q=0.2", Xml)]
    [InlineData("application/ld+json", JsonLd)]
    [InlineData("application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\"", JsonLd)]
    [InlineData("application/ld+json, application/json;q=0.9", JsonLd)]
    [InlineData("text/turtle", Turtle)]
    [InlineData("text/*", Turtle)]
    [InlineData("text/turtle, application/ld+json;q=0.8, application/rdf+xml;q=0.7, */*;q=0.1", Turtle)]
    [InlineData("application/n-triples, text/turtle;q=0.5", Turtle)]
    [InlineData(Browser, Json)]
    [InlineData("not a media type", Json)]
    [InlineData("", Json)]
    public async Task Accept_header_selects_the_format(string accept, string expected)
    {
        HttpResponseMessage response = await _app.SendAsync("/frameworks/quay-2026", $"Accept: {accept}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Accept", response.GetHeader("Vary"));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("audio/*, image/png;q=0.5")]
    [InlineData("application/json;q=0, application/xml;q=0")]
    [InlineData("*/*;q=0")]
    public async Task Other_types_are_not_acceptable(string accept)
    {
        JsonNode problem = await _app.SendAsync("/frameworks/quay-2026", $"Accept: {accept}")
            .ReadProblemAsync(HttpStatusCode.NotAcceptable);
        Assert.Equal(
            "The header 'Accept' must allow application/json or application/xml or application/ld+json or text/turtle.",
            (string?)problem["detail"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/quay-2026/elements/A/1")]
    [InlineData("/-/search?q=quay")]
    [InlineData("/-/compare?from=interpol-2014-2016&to=interpol-2017-2020")]
    [InlineData("/-/related?reference=quay-2026/A/1")]
    public async Task Other_endpoints_return_json_only(string path)
    {
        _ = await _app.SendAsync("/frameworks" + path, $"Accept: {Browser}").ReadJsonAsync();
        JsonNode problem = await _app.SendAsync("/frameworks" + path, $"Accept: {Xml}")
            .ReadProblemAsync(HttpStatusCode.NotAcceptable);
        Assert.Equal("The header 'Accept' must allow application/json.", (string?)problem["detail"]);
    }

    [Fact]
    public async Task Accept_header_of_30_kB_is_read()
    {
        string others = string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"a/b{i};q=0.5"));
        string accept = others + ", application/xml";
        _ = await _app.SendAsync("/frameworks/quay-2026", $"Accept: {accept}").ReadTextAsync(Xml);
    }
}
