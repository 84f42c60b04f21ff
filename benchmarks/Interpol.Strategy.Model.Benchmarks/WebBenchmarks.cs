using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Compares the endpoints of the package with endpoints that a user would write with System.Text.Json. Both are on the
/// same server and get the same requests over the loopback interface.
/// </summary>
public class WebBenchmarks
{
    private readonly HttpClient _client = new();
    private WebApplication _app = null!;
    private Uri _packaged = null!;
    private Uri _byHand = null!;

    [Params("interpol-2017-2020", "interpol-2017-2020/elements/4.2", "-/search?q=crime")]
    public string Path { get; set; } = "interpol-2017-2020";

    [GlobalSetup]
    public async Task SetupAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.Logging.ClearProviders();
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
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
        string address = _app.Urls.Single();
        _packaged = new($"{address}/packaged/{Path}");
        _byHand = new($"{address}/byhand/{Path}");
    }

    [GlobalCleanup]
    public async Task CleanupAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Benchmark(Description = "Endpoint written by hand", Baseline = true)]
    public async Task<int> ByHand() => (await _client.GetByteArrayAsync(_byHand)).Length;

    [Benchmark(Description = "`MapStrategicFrameworks`")]
    public async Task<int> Packaged() => (await _client.GetByteArrayAsync(_packaged)).Length;
}
