using System.Net;
using System.Text.Json;
using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests that what a client reads equals what is served, for any framework and any query.</summary>
public sealed class EndpointProperties : IAsyncLifetime
{
    private FrameworkCatalog _catalog = new([]);
    private TestApp _app = null!;

    public async Task InitializeAsync() =>
        _app = await TestApp.StartAsync(app => app.MapStrategicFrameworks("/", () => _catalog));

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Property]
    public async Task Frameworks_are_read_as_they_are_served(StrategicFramework framework)
    {
        _catalog = new([framework]);
        string json = await _app.SendAsync($"/{framework.Id}").ReadTextAsync("application/json");
        Assert.Equal(framework, FrameworkJson.Read(json).GetValueOrThrow());
        string list = await _app.SendAsync("/").ReadTextAsync("application/json");
        Assert.Equal(framework.Id.ToString(), JsonDocument.Parse(list).RootElement[0].GetProperty("id").GetString());
    }

    [Property]
    public async Task Elements_are_found_by_their_escaped_codes(ElementCode code)
    {
        string text = code.ToString();
        var goal = new Goal { Code = code, Name = "Goal" };
        _catalog = new([Harbour.Quay with { Goals = [goal] }]);

        // A client removes the segments "." and ".." from a path, and a server rejects NUL characters. An encoded slash
        // that is part of a code is ambiguous.
        if (text is not ("." or "..")
            && !text.Contains('\0', StringComparison.Ordinal)
            && !text.Contains("%2F", StringComparison.OrdinalIgnoreCase))
        {
            string path = $"/quay-2026/elements/{Uri.EscapeDataString(text)}";
            string json = await _app.SendAsync(path).ReadTextAsync("application/json");
            Assert.Equal(goal, JsonSerializer.Deserialize<StrategyElement>(json));
        }

        string query = $"/-/related?reference=quay-2026/{Uri.EscapeDataString(text)}";
        Assert.Equal("[]", await _app.SendAsync(query).ReadTextAsync("application/json"));
    }

    [Property]
    public async Task Every_query_and_every_number_is_answered(string? query, int skip)
    {
        _catalog = Harbour.Catalog;
        string path = $"/-/search?q={Uri.EscapeDataString(query ?? "")}&skip={skip}";
        HttpResponseMessage response = await _app.SendAsync(path);
        Assert.Equal(skip < 0 ? HttpStatusCode.BadRequest : HttpStatusCode.OK, response.StatusCode);
    }
}
