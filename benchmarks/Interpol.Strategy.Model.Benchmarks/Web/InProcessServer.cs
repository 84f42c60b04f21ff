using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Interpol.Strategy.Model.Benchmarks.Web;

/// <summary>
/// Processes requests without a network, so that a benchmark measures the application and not the loopback interface.
/// </summary>
internal sealed class InProcessServer : IServer
{
    private Func<string, string, Task<int>>? _process;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    /// <summary>Processes a GET request and returns the number of bytes of the body of the response.</summary>
    public Task<int> GetAsync(string path, string query) =>
        (_process ?? throw new InvalidOperationException("Start the server first."))(path, query);

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        _process = async (path, query) =>
        {
            using var body = new MemoryStream();
            var response = new HttpResponseFeature();
            var features = new FeatureCollection();
            features.Set<IHttpRequestFeature>(new HttpRequestFeature
            {
                Method = "GET",
                Scheme = "http",
                Protocol = "HTTP/1.1",
                Path = path,
                QueryString = query,
            });
            features.Set<IHttpResponseFeature>(response);
            features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
            TContext context = application.CreateContext(features);
            await application.ProcessRequestAsync(context);
            application.DisposeContext(context, exception: null);
            return response.StatusCode == 200
                ? (int)body.Length
                : throw new InvalidOperationException($"The status of {path}{query} is {response.StatusCode}.");
        };
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }
}
