using System.Net;
using System.Text.Json.Nodes;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests the endpoints for the list of frameworks, single frameworks and single elements.</summary>
public sealed class FrameworkEndpointTests : IAsyncLifetime
{
    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("/frameworks")]
    [InlineData("/frameworks/")]
    public async Task List_contains_a_summary_of_each_framework(string path)
    {
        JsonArray list = (await _app.SendAsync(path).ReadJsonAsync()).AsArray();
        Assert.Equal(
            Harbour.Catalog.Frameworks.Select(framework => framework.Id.ToString()),
            list.Select(item => (string?)item!["id"]));
        Assert.Equal(
            """{"id":"interpol-2017-2020","name":"Strategic Framework 2017-2020","period":"2017-2020","""
                + "\"goals\":5,\"objectives\":21}",
            list[1]!.ToJsonString());
        Assert.False(list[3]!.AsObject().ContainsKey("period"));
    }

    [Fact]
    public async Task Framework_is_the_document_that_the_library_writes()
    {
        foreach (StrategicFramework framework in Harbour.Catalog)
        {
            string path = $"/frameworks/{framework.Id}";
            string json = await _app.SendAsync(path).ReadTextAsync("application/json");
            Assert.Equal(FrameworkJson.Write(framework), json);
            Assert.Equal(json, await _app.SendAsync($"{path}.json").ReadTextAsync("application/json"));
            string xml = await _app.SendAsync($"{path}.xml").ReadTextAsync("application/xml");
            Assert.Equal(FrameworkStratML.Write(framework), xml);
            Assert.Equal(framework, FrameworkStratML.Read(xml).GetValueOrThrow());
            string jsonLd = await _app.SendAsync($"{path}.jsonld").ReadTextAsync("application/ld+json");
            Assert.Equal(FrameworkSkos.WriteJsonLd(framework), jsonLd);
            string turtle = await _app.SendAsync($"{path}.ttl").ReadTextAsync("text/turtle; charset=utf-8");
            Assert.Equal(FrameworkSkos.WriteTurtle(framework), turtle);
        }
    }

    [Fact]
    public async Task Ending_ignores_case_and_the_accept_header() =>
        _ = await _app.SendAsync("/frameworks/quay-2026.XML", "Accept: text/plain").ReadTextAsync("application/xml");

    [Theory]
    [InlineData("/frameworks/interpol-2017-2021")]
    [InlineData("/frameworks/interpol-2017-2021.json")]
    [InlineData("/frameworks/interpol-2017-2021/elements/4.2")]
    [InlineData("/frameworks/-/compare?from=interpol-2014-2016&to=interpol-2017-2021")]
    [InlineData("/frameworks/-/related?reference=interpol-2017-2021/4.2")]
    public async Task Unknown_ids_are_not_found_and_have_a_suggestion(string path)
    {
        JsonNode problem = await _app.SendAsync(path).ReadProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal("interpol-2017-2020", (string?)problem["suggestion"]);
        Assert.StartsWith(
            "The catalog does not contain a framework with the id 'interpol-2017-2021'. Did you mean",
            (string?)problem["detail"],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/frameworks/-")]
    [InlineData("/frameworks/%20")]
    [InlineData("/frameworks/INTERPOL-2017-2020")]
    [InlineData("/frameworks/interpol-2017-2020%2F4.2")]
    [InlineData("/frameworks/.json")]
    [InlineData("/frameworks/a.b.json")]
    public async Task Invalid_ids_are_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _app.SendAsync(path)).StatusCode);

    [Fact]
    public async Task Unknown_endings_list_the_available_ones()
    {
        JsonNode problem = await _app.SendAsync("/frameworks/quay-2026.pdf").ReadProblemAsync(HttpStatusCode.NotFound);
        Assert.EndsWith(
            "Available endings: json, xml, jsonld, ttl.", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interpol-2017-2020/elements/4.2", "4.2", "objective")]
    [InlineData("interpol-2017-2020/elements/4", "4", "goal")]
    [InlineData("quay-2026/elements/A/1", "A/1", "goal")]
    [InlineData("quay-2026/elements/A%2F1", "A/1", "goal")]
    [InlineData("quay-2026/elements/A%2f1%2fa%20b", "A/1/a b", "objective")]
    [InlineData("quay-2026/elements/A/1/a%20b", "A/1/a b", "objective")]
    [InlineData("quay-2026/elements/%C3%A9%3F%23%25", "é?#%", "objective")]
    public async Task Elements_are_found_by_code(string path, string code, string kind)
    {
        JsonNode element = await _app.SendAsync($"/frameworks/{path}").ReadJsonAsync();
        Assert.Equal(code, (string?)element["code"]);
        Assert.Equal(kind, (string?)element["elementKind"]);
    }

    [Fact]
    public async Task Unknown_codes_are_not_found_and_have_a_suggestion()
    {
        JsonNode problem = await _app.SendAsync("/frameworks/interpol-2017-2020/elements/44")
            .ReadProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal("4", (string?)problem["suggestion"]);
        Assert.Contains("with the code '44'. Did you mean '4'?", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/frameworks/interpol-2017-2020/elements")]
    [InlineData("/frameworks/interpol-2017-2020/elements/")]
    public async Task Missing_codes_are_not_found(string path)
    {
        JsonNode problem = await _app.SendAsync(path).ReadProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal("The path must end with a code, such as 'elements/4.2'.", (string?)problem["detail"]);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Endpoints_are_read_only(string method)
    {
        foreach (string path in (string[])["", "/quay-2026", "/quay-2026.xml", "/quay-2026/elements/A/1", "/-/search"])
        {
            HttpResponseMessage response = await _app.SendAsync(new HttpMethod(method), "/frameworks" + path);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
            Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order());
        }
    }
}
