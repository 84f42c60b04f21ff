using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>
/// Tests that Kestrel logs the same about a connection, which is nothing, if a converter of the library or another one
/// refuses a value of a body.
/// </summary>
public sealed class KestrelLogTests
{
    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Invalid_references_are_logged_as_invalid_values_of_other_converters(string environment)
    {
        string[] other = await GetLogAsync(environment, "/shades", """{"value":"blue"}""");
        string[] reference = await GetLogAsync(environment, "/references", """{"value":"4.1"}""");
        Assert.Equal(other, reference);
    }

    private static async Task<string[]> GetLogAsync(string environment, string path, string json)
    {
        using var log = new LogEntries();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
        });
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
        _ = builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(log);
        WebApplication app = builder.Build();
        _ = app.MapPost("/references", (Body<ElementReference> body) => body.Value.ToString());
        _ = app.MapPost("/shades", (Body<Shade> body) => body.Value!.ToString());
        await app.StartAsync();
        string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!
            .Addresses.Single();
        using (var client = new HttpClient { BaseAddress = new Uri(address) })
        using (var content = new StringContent(json, Encoding.UTF8, "application/json"))
        using (HttpResponseMessage response = await client.PostAsync(new Uri(path, UriKind.Relative), content))
        {
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }

        // The end of the connection is logged before the server stops.
        await app.DisposeAsync();
        return [.. log.Entries.Where(entry => entry.Contains("abnormally", StringComparison.Ordinal))];
    }

    [SuppressMessage("Performance", "CA1812", Justification = "JSON creates it.")]
    internal sealed record Body<T>(T Value);

    [SuppressMessage("Performance", "CA1812", Justification = "JSON creates it.")]
    [JsonConverter(typeof(ShadeConverter))]
    internal sealed record Shade;

    [SuppressMessage("Performance", "CA1812", Justification = "JSON creates it.")]
    internal sealed class ShadeConverter : JsonConverter<Shade>
    {
        public override Shade Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new JsonException($"'{reader.GetString()}' is not a shade.");

        public override void Write(Utf8JsonWriter writer, Shade value, JsonSerializerOptions options) =>
            writer.WriteNullValue();
    }

    private sealed class LogEntries : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Entries { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter) =>
            Entries.Enqueue($"{logLevel}: {formatter(state, exception)} {exception?.GetType().Name}");

        public void Dispose()
        {
        }
    }
}
