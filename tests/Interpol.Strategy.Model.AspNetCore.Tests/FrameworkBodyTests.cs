using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Interpol.Strategy.Model.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests the bodies of requests.</summary>
public sealed class FrameworkBodyTests : IAsyncLifetime
{
    private const string Json = "application/json";

    private int _calls;
    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await StartAsync(bodyOptions: null);

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData(Json)]
    [InlineData("Application/JSON; charset=utf-8")]
    [InlineData("application/xml")]
    [InlineData("text/xml; charset=utf-8")]
    public async Task Content_type_selects_the_reader(string contentType)
    {
        string body = contentType.Contains("xml", StringComparison.Ordinal) ? Harbour.StratML : Harbour.Json;
        JsonNode read = await PostAsync("/plan", contentType, body).ReadJsonAsync("application/json; charset=utf-8");
        Assert.Equal("harbour-2026-2030", (string?)read["id"]);
    }

    [Fact]
    public async Task Catalogs_are_json()
    {
        string json = FrameworkJson.Write(Harbour.Catalog);
        Assert.Equal("4", await PostAsync("/catalog", Json, json).ReadTextAsync("text/plain; charset=utf-8"));
        HttpResponseMessage response = await PostAsync("/catalog", "application/xml", Harbour.StratML);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Reports_are_json()
    {
        const string Report = """{"formatVersion":1,"frameworkId":"harbour-2026-2030","asOf":"2028-12-31"}""";
        Assert.Equal(
            "harbour-2026-2030", await PostAsync("/report", Json, Report).ReadTextAsync("text/plain; charset=utf-8"));
        HttpResponseMessage response = await PostAsync("/report", "application/xml", Harbour.StratML);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        JsonNode problem = await PostAsync("/report", Json, "{}").ReadProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal("The document has 2 errors.", (string?)problem["detail"]);
    }

    [Theory]
    [InlineData("/plan")]
    [InlineData("/parameters?name=x")]
    public async Task Every_problem_is_reported(string path)
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read(Harbour.Mistakes);
        Diagnostic[] errors = [.. result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error)];
        Assert.InRange(errors.Length, 3, result.Diagnostics.Count - 1);
        JsonNode problem = await PostAsync(path, Json, Harbour.Mistakes).ReadProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal($"The document has {errors.Length} errors.", (string?)problem["detail"]);
        Dictionary<string, string[]> messages = errors.GroupBy(error => error.Path, error => error.Message)
            .ToDictionary(messages => messages.Key, messages => messages.ToArray());
        Assert.Equal(JsonSerializer.Serialize(messages), problem["errors"]!.ToJsonString());
        Assert.Equal(JsonSerializer.Serialize(result.Diagnostics), problem["diagnostics"]!.ToJsonString());
        JsonNode first = problem["diagnostics"]![0]!;
        Assert.All((string[])["code", "severity", "line", "column"], name => Assert.NotNull(first[name]));
        Assert.Equal(0, _calls);
    }

    [Fact]
    public async Task Handler_gets_the_warnings_of_valid_documents()
    {
        string body = """{ "formatVersion": 1, "id": "a", "name": "A", "goals": [{ "code": 1, "name": "G" }] }""";
        Assert.Equal("SF1106", await PostAsync("/warnings", Json, body).ReadTextAsync("text/plain; charset=utf-8"));
        Assert.Equal(1, _calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("<plan/>")]
    public async Task Bodies_that_do_not_contain_a_framework_are_invalid(string body)
    {
        JsonNode problem = await PostAsync("/plan", Json, body).ReadProblemAsync(HttpStatusCode.BadRequest);
        Assert.NotEmpty(problem["diagnostics"]!.AsArray());
        Assert.Equal(0, _calls);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/problem+json")]
    [InlineData(null)]
    public async Task Other_content_types_are_not_supported(string? contentType)
    {
        HttpResponseMessage response = await PostAsync("/plan", contentType, Harbour.Json);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal(0, _calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Large_bodies_are_rejected(bool isLengthKnown)
    {
        using var content = new StreamContent(new MemoryStream(new byte[(1024 * 1024) + 1]));
        content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/plan", UriKind.Relative))
        {
            Content = isLengthKnown ? content : new ChunkedContent(content),
        };
        JsonNode problem = await _app.Client.SendAsync(request)
            .ReadProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal("The body must have at most 1048576 bytes.", (string?)problem["detail"]);
        Assert.Equal(0, _calls);
    }

    [Fact]
    public async Task Options_of_the_application_are_used()
    {
        await using TestApp app = await StartAsync(new() { MaxBytes = 10, Mode = ReadMode.Strict });
        using var content = new StringContent(Harbour.Json, Encoding.UTF8, Json);
        HttpResponseMessage response = await app.Client.PostAsync(new Uri("/plan", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Hostile_names_do_not_multiply_in_the_response()
    {
        string name = new('n', 400_000);
        string members = string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"\"m{i}\": 1"));
        string body = $$"""
            {
              "formatVersion": 1, "id": "a", "name": "A", "{{name}}": { {{members}} }, "adoption": { {{members}} }
            }
            """;
        HttpResponseMessage response = await PostAsync("/plan", Json, body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1_000, 4 * body.Length);
    }

    [Fact]
    public async Task Unsupported_types_are_reported_when_the_application_starts()
    {
        Exception e = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using TestApp app = await TestApp.StartAsync(
                app => app.MapPost("/", (FrameworkBody<Goal> body) => ""));
            _ = await app.SendAsync("/");
        });
        Assert.Equal(
            "FrameworkBody<Goal> is not supported. Use FrameworkBody<StrategicFramework>, "
                + "FrameworkBody<FrameworkCatalog> or FrameworkBody<ProgressReport>.",
            Assert.IsType<NotSupportedException>(e.GetBaseException()).Message);
    }

    [Fact]
    public void Bodies_can_be_created_for_tests_of_handlers()
    {
        var body = new FrameworkBody<StrategicFramework>(FrameworkJson.Read(Harbour.Json));
        Assert.Equal(Harbour.Plan, body.Value);
        Assert.True(body.Diagnostics.IsEmpty);
        _ = Assert.Throws<ArgumentNullException>("result", () => new FrameworkBody<StrategicFramework>(null!));
        _ = Assert.Throws<FrameworkFormatException>(
            () => new FrameworkBody<StrategicFramework>(FrameworkJson.Read("")).Value);
    }

    private async Task<TestApp> StartAsync(ReadOptions? bodyOptions) => await TestApp.StartAsync(
        app =>
        {
            _ = app.MapPost("/plan", (FrameworkBody<StrategicFramework> body) => Called(body.Value));
            _ = app.MapPost("/catalog", (FrameworkBody<FrameworkCatalog> body) => Called($"{body.Value.Count}"));
            _ = app.MapPost("/report", (FrameworkBody<ProgressReport> body) => Called($"{body.Value.FrameworkId}"));
            _ = app.MapPost("/warnings", (FrameworkBody<StrategicFramework> body) => Called(body.Diagnostics[0].Code));
            _ = app.MapPost("/parameters", ([AsParameters] Parameters parameters) => Called(parameters.Body.Value));
        },
        services => services.AddStrategicFrameworks(bodyOptions));

    private T Called<T>(T result)
    {
        _calls++;
        return result;
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string? contentType, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return await _app.Client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    [SuppressMessage(
        "Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "ASP.NET Core creates it.")]
    internal sealed record Parameters(string Name, FrameworkBody<StrategicFramework> Body);

    /// <summary>Represents content whose length is not known in advance.</summary>
    private sealed class ChunkedContent : HttpContent
    {
        private readonly HttpContent _content;

        public ChunkedContent(HttpContent content)
        {
            _content = content;
            Headers.ContentType = content.Headers.ContentType;
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            _content.CopyToAsync(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
