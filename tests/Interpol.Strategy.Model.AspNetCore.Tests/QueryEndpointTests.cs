using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests the endpoints that search and compare.</summary>
public sealed class QueryEndpointTests : IAsyncLifetime
{
    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("crime", 0)]
    [InlineData("crime", 10)]
    [InlineData("\"best practices\" -training", 0)]
    [InlineData("goverance", 0)]
    [InlineData("", 0)]
    public async Task Search_returns_the_hits_of_the_catalog(string query, int skip) => Assert.Equal(
        JsonSerializer.Serialize(Harbour.Catalog.Search(query, new() { Skip = skip })),
        await _app.SendAsync($"/frameworks/-/search?q={Uri.EscapeDataString(query)}&skip={skip}")
            .ReadTextAsync("application/json"));

    [Fact]
    public async Task Search_ignores_unknown_parameters() => Assert.Equal(
        await _app.SendAsync("/frameworks/-/search?q=crime").ReadTextAsync("application/json"),
        await _app.SendAsync("/frameworks/-/search?q=crime&take=2").ReadTextAsync("application/json"));

    [Fact]
    public async Task Search_pages_contain_each_hit_once()
    {
        var references = new List<string>();
        for (bool hasMore = true; hasMore;)
        {
            string path = $"/frameworks/-/search?q=police&skip={references.Count}";
            JsonNode page = await _app.SendAsync(path).ReadJsonAsync();
            references.AddRange(page["hits"]!.AsArray().Select(hit => hit!["element"]!.ToJsonString()));
            hasMore = (bool)page["hasMore"]!;
        }

        int count = Harbour.Catalog.Search("police", new() { CountTotal = true, MaxResults = 1 }).TotalCount!.Value;
        Assert.InRange(count, 11, 1_000);
        Assert.Equal(count, references.Distinct().Count());
        Assert.Equal(count, references.Count);
    }

    [Theory]
    [InlineData("search", "q")]
    [InlineData("search?query=crime", "q")]
    [InlineData("compare", "from")]
    [InlineData("compare?from=interpol-2014-2016", "to")]
    [InlineData("related", "reference")]
    public async Task Missing_parameters_are_reported(string path, string parameter)
    {
        JsonNode problem = await _app.SendAsync($"/frameworks/-/{path}").ReadProblemAsync(HttpStatusCode.BadRequest);
        Assert.StartsWith(
            $"The parameter '{parameter}' is missing.",
            (string?)problem["errors"]![parameter]![0],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("1.5")]
    [InlineData("")]
    [InlineData("%20")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999999999")]
    public async Task Skip_must_be_an_integer_of_at_least_0(string skip)
    {
        JsonNode problem = await _app.SendAsync($"/frameworks/-/search?q=crime&skip={skip}")
            .ReadProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal(
            "The parameter 'skip' must be an integer from 0 to 2147483647.", (string?)problem["errors"]!["skip"]![0]);
    }

    [Fact]
    public async Task Search_skips_all_hits_for_the_largest_number()
    {
        JsonNode page = await _app.SendAsync("/frameworks/-/search?q=crime&skip=2147483647").ReadJsonAsync();
        Assert.Empty(page["hits"]!.AsArray());
    }

    [Fact]
    public async Task Compare_returns_the_comparison_of_the_library() => Assert.Equal(
        JsonSerializer.Serialize(FrameworkComparison.Compare(
            InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020)),
        await _app.SendAsync("/frameworks/-/compare?from=interpol-2014-2016&to=interpol-2017-2020")
            .ReadTextAsync("application/json"));

    [Theory]
    [InlineData("interpol-2017-2020/1.3", "interpol-2017-2020/1.3")]
    [InlineData("interpol-2017-2020%2F1.3", "interpol-2017-2020/1.3")]
    [InlineData("quay-2026/A/1/a%20b", "quay-2026/A/1/a b")]
    public async Task Related_returns_the_elements_of_the_library(string sent, string reference) => Assert.Equal(
        JsonSerializer.Serialize(Harbour.Catalog.FindRelated(ElementReference.Parse(reference))),
        await _app.SendAsync($"/frameworks/-/related?reference={sent}").ReadTextAsync("application/json"));

    [Theory]
    [InlineData("")]
    [InlineData("interpol-2017-2020")]
    [InlineData("4.2")]
    [InlineData("Interpol/4.2")]
    public async Task Related_reports_invalid_references(string reference)
    {
        JsonNode problem = await _app.SendAsync($"/frameworks/-/related?reference={reference}")
            .ReadProblemAsync(HttpStatusCode.BadRequest);
        Assert.Contains(
            "the id of a framework, a slash and a code",
            (string?)problem["errors"]!["reference"]![0],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Related_reports_unknown_codes()
    {
        JsonNode problem = await _app.SendAsync("/frameworks/-/related?reference=interpol-2017-2020/44")
            .ReadProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal("4", (string?)problem["suggestion"]);
    }

    [Theory]
    [InlineData("search?q=")]
    [InlineData("search?q=%22")]
    [InlineData("search?q=cyber*%20-")]
    [InlineData("search?q=crime&skip=")]
    [InlineData("compare?to=interpol-2017-2020&from=")]
    [InlineData("related?reference=")]
    [InlineData("related?reference=interpol-2017-2020/")]
    public async Task Endpoints_answer_parameters_of_a_megabyte(string path)
    {
        string words = string.Concat(Enumerable.Repeat("abc%20", 170_000));
        string[] texts = [new('x', 1_000_000), words, new('*', 1_000_000)];
        foreach (string text in texts)
        {
            HttpResponseMessage response = await _app.SendAsync($"/frameworks/-/{path}{text}");
            Assert.True(response.StatusCode < HttpStatusCode.InternalServerError, $"{response.StatusCode}");
            Assert.InRange((await response.Content.ReadAsStringAsync()).Length, 1, 20_000);
        }
    }

    [Fact]
    public async Task Endpoints_answer_paths_of_60_kB()
    {
        string text = new('x', 60_000);
        foreach (string path in (string[])[text, text + ".json", "quay-2026." + text, "quay-2026/elements/" + text])
        {
            HttpResponseMessage response = await _app.SendAsync($"/frameworks/{path}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.InRange((await response.Content.ReadAsStringAsync()).Length, 0, 2_000);
        }
    }
}
