using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Interpol.Strategy.Model.Benchmarks.Web;

/// <summary>
/// Compares the endpoints of the package with endpoints that a user would write with System.Text.Json. Both are in the
/// same application and get the same requests, without a network.
/// </summary>
public class WebBenchmarks
{
    private readonly InProcessServer _server = new();
    private WebApplication _app = null!;
    private string _path = null!;
    private string _query = null!;

    [Params("interpol-2017-2020", "interpol-2017-2020/elements/4.2", "-/search?q=crime")]
    public string Request { get; set; } = "interpol-2017-2020";

    [GlobalSetup]
    public async Task SetupAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.Logging.ClearProviders();
        _ = builder.Services.AddSingleton<IServer>(_server);
        _app = builder.Build();
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        _ = _app.MapStrategicFrameworks("/packaged", catalog);
        _ = _app.MapGet("/byhand/{id}", (string id) =>
            catalog.TryGetFramework(id, out StrategicFramework? framework)
                ? Results.Json(framework)
                : Results.NotFound());
        _ = _app.MapGet("/byhand/{id}/elements/{code}", (string id, string code) =>
            catalog.TryGetFramework(id, out StrategicFramework? framework)
                && framework.TryGetElement(code, out StrategyElement? element)
                    ? Results.Json(element)
                    : Results.NotFound());
        _ = _app.MapGet("/byhand/-/search", (string q, int? skip) =>
            Results.Json(catalog.Search(q, new SearchOptions { Skip = skip ?? 0 })));
        await _app.StartAsync();
        string[] parts = Request.Split('?');
        _path = parts[0];
        _query = parts.Length > 1 ? $"?{parts[1]}" : "";
    }

    [GlobalCleanup]
    public async Task CleanupAsync() => await _app.DisposeAsync();

    [Benchmark(Description = "Endpoint written by hand", Baseline = true)]
    public Task<int> ByHand() => _server.GetAsync($"/byhand/{_path}", _query);

    [Benchmark(Description = "`MapStrategicFrameworks`")]
    public Task<int> Packaged() => _server.GetAsync($"/packaged/{_path}", _query);
}
