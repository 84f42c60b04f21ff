using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Represents an application in memory and its client.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestApp(WebApplication app)
    {
        _app = app;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    /// <summary>Starts an application that serves INTERPOL's frameworks and the Harbour plan.</summary>
    public static Task<TestApp> StartAsync(FrameworkEndpointOptions? options = null) =>
        StartAsync(app => app.MapStrategicFrameworks("/frameworks", Harbour.Catalog, options));

    public static async Task<TestApp> StartAsync(
        Action<WebApplication> configure, Action<IServiceCollection>? configureServices = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseTestServer();
        _ = builder.Logging.ClearProviders();
        _ = builder.Services.AddStrategicFrameworks();
        configureServices?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        configure(app);
        await app.StartAsync();
        return new(app);
    }

    /// <summary>Sends a request, with headers such as <c>Accept: text/plain</c>.</summary>
    public Task<HttpResponseMessage> SendAsync(string path, params string[] headers) =>
        SendAsync(HttpMethod.Get, path, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params string[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        foreach (string[] header in headers.Select(header => header.Split(": ", 2)))
        {
            Assert.True(request.Headers.TryAddWithoutValidation(header[0], header[1]));
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
