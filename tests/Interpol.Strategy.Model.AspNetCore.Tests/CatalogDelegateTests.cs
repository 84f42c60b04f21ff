using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests catalogs that change at run time, and requests that end early.</summary>
public sealed class CatalogDelegateTests
{
    private const int Clients = 64;

    private static readonly FrameworkCatalog Before = new([Harbour.Quay]);
    private static readonly FrameworkCatalog After = new([Harbour.Quay with { Name = "Later" }]);

    [Fact]
    public async Task Delegate_is_called_once_for_each_request()
    {
        int calls = 0;
        await using TestApp app = await StartAsync(() =>
        {
            _ = Interlocked.Increment(ref calls);
            return Harbour.Catalog;
        });
        foreach (string path in CachingTests.AllPaths)
        {
            calls = 0;
            _ = await app.SendAsync(path).ReadTextAsync(Path.GetExtension(path) switch
            {
                ".xml" => "application/xml",
                ".jsonld" => "application/ld+json",
                ".ttl" => "text/turtle; charset=utf-8",
                _ => "application/json",
            });
            Assert.Equal(1, calls);
        }
    }

    [Fact]
    public async Task Replaced_catalogs_are_served()
    {
        FrameworkCatalog catalog = Before;
        await using TestApp app = await StartAsync(() => catalog);
        foreach (string path in (string[])["/frameworks", "/frameworks/quay-2026", "/frameworks/quay-2026.xml"])
        {
            catalog = Before;
            HttpResponseMessage before = await app.SendAsync(path);
            catalog = After;
            HttpResponseMessage after = await app.SendAsync(path, $"If-None-Match: {before.Headers.ETag}");
            Assert.Equal(HttpStatusCode.OK, after.StatusCode);
            Assert.Contains("Later", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Parallel_clients_get_the_content_of_one_catalog()
    {
        FrameworkCatalog catalog = Before;
        await using TestApp app = await StartAsync(() => catalog);
        Task<string>[] requests =
        [
            .. Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
            {
                catalog = client % 2 == 0 ? Before : After;
                return await app.SendAsync("/frameworks/quay-2026").ReadTextAsync("application/json");
            })),
        ];
        string[] expected =
        [
            .. from framework in Before.Frameworks.Concat(After.Frameworks)
               select Serialization.FrameworkJson.Write(framework),
        ];
        Assert.All(await Task.WhenAll(requests), text => Assert.Contains(text, expected));
    }

    [Fact]
    public async Task Null_from_the_catalog_delegate_is_reported()
    {
        await using TestApp app = await StartAsync(() => null!);
        InvalidOperationException e = await Assert.ThrowsAsync<InvalidOperationException>(
            () => app.SendAsync("/frameworks"));
        Assert.Equal(
            "The delegate passed to MapStrategicFrameworks returned null. It must return a catalog.", e.Message);
    }

    [Theory]
    [InlineData("search?q=port")]
    [InlineData("related?reference=quay-2026/A/1")]
    public async Task Aborted_requests_do_not_build_the_search_index(string path)
    {
        var catalog = new FrameworkCatalog(Harbour.Catalog.Frameworks);
        using var client = new CancellationTokenSource();
        CancellationToken aborted = default;
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            _ = app.Use(next => context =>
            {
                aborted = context.RequestAborted;
                return next(context);
            });
            _ = app.MapStrategicFrameworks("/frameworks", () =>
            {
                client.Cancel();
                Assert.True(aborted.WaitHandle.WaitOne(TimeSpan.FromSeconds(30)));
                return catalog;
            });
        });
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => app.Client.GetAsync(new Uri($"/frameworks/-/{path}", UriKind.Relative), client.Token));
        Assert.Null(catalog.SearchIndexStatistics);
    }

    [Fact]
    public async Task MapStrategicFrameworks_throws_for_null()
    {
        await using WebApplication app = WebApplication.CreateSlimBuilder().Build();
        _ = Assert.Throws<ArgumentNullException>(
            "endpoints", () => EndpointRouteBuilderExtensions.MapStrategicFrameworks(null!, "/", Before));
        _ = Assert.Throws<ArgumentNullException>("prefix", () => app.MapStrategicFrameworks(null!, Before));
        _ = Assert.Throws<ArgumentNullException>(
            "catalog", () => app.MapStrategicFrameworks("/", (FrameworkCatalog)null!));
        _ = Assert.Throws<ArgumentNullException>(
            "catalog", () => app.MapStrategicFrameworks("/", (Func<FrameworkCatalog>)null!));
    }

    [Fact]
    public async Task Catalogs_can_be_served_under_several_prefixes()
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            _ = app.MapStrategicFrameworks("/{tenant}/before", Before);
            _ = app.MapStrategicFrameworks("", After).AddEndpointFilter(async (context, next) =>
            {
                context.HttpContext.Response.Headers["X-Filter"] = "called";
                return await next(context);
            });
        });
        _ = await app.SendAsync("/a/before/quay-2026").ReadJsonAsync();
        _ = await app.SendAsync("/quay-2026").ReadJsonAsync();
        Assert.Equal("called", (await app.SendAsync("/")).GetHeader("X-Filter"));
    }

    private static Task<TestApp> StartAsync(Func<FrameworkCatalog> catalog) =>
        TestApp.StartAsync(app => app.MapStrategicFrameworks("/frameworks", catalog));
}
