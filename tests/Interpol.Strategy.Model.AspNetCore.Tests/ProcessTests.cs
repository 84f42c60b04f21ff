using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests the sample as a process with a real server, over the loopback interface.</summary>
public sealed class ProcessTests(ServedProcess process) : IClassFixture<ServedProcess>
{
    private const int Clients = 64;

    private readonly HttpClient _client = process.Client;

    [Theory]
    [MemberData(nameof(SampleTests.Links), MemberType = typeof(SampleTests))]
    public async Task Endpoints_answer(string path)
    {
        HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var head = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));
        if (path.StartsWith("/frameworks", StringComparison.Ordinal))
        {
            Assert.Equal(
                response.Content.Headers.ContentLength,
                (await _client.SendAsync(head)).Content.Headers.ContentLength);
        }
    }

    [Fact]
    public async Task Bodies_are_validated()
    {
        using var content = new StringContent(Harbour.Mistakes, Encoding.UTF8, "application/json");
        JsonNode problem = await _client.PostAsync(new Uri("/validate", UriKind.Relative), content)
            .ReadProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal(
            FrameworkJson.Read(Harbour.Mistakes).Diagnostics.Count, problem["diagnostics"]!.AsArray().Count);
    }

    [Fact]
    public async Task Large_bodies_are_rejected_before_they_are_sent()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/validate", UriKind.Relative))
        {
            Content = new ByteArrayContent(new byte[40_000_000]),
        };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.ExpectContinue = true;
        _ = await _client.SendAsync(request).ReadProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("/frameworks/unknown")]
    [InlineData("/frameworks/unknown.xml")]
    [InlineData("/frameworks/interpol-2017-2020/elements/9%2F%2e%2e%2F9")]
    [InlineData("/frameworks/-/related?reference=interpol-2017-2020/9")]
    [InlineData("/frameworks/-/unknown")]
    [InlineData("/unknown")]
    public async Task Unknown_paths_are_problem_details(string path) =>
        _ = await _client.GetAsync(new Uri(path, UriKind.Relative)).ReadProblemAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task Elements_with_an_encoded_slash_are_found() => Assert.Equal(
        HttpStatusCode.OK,
        (await _client.GetAsync(new Uri("/frameworks/-/related?reference=interpol-2017-2020%2F4.2", UriKind.Relative)))
            .StatusCode);

    /// <summary>The client sends bytes that an HTTP library would not.</summary>
    [Theory]
    [InlineData("GET /frameworks/%00 HTTP/1.1", 400)]
    [InlineData("GET /frameworks/%ff%fe HTTP/1.1", 404)]
    [InlineData("GET /frameworks/../../etc/passwd HTTP/1.1", 404)]
    [InlineData("GET /frameworks/..%2f..%2fetc%2fpasswd.json HTTP/1.1", 404)]
    [InlineData("GET /frameworks/-/search?q=%00%ff%ed%a0%80 HTTP/1.1", 200)]
    [InlineData("GET /frameworks/-/search?q=a&q=b&skip=1&skip=2 HTTP/1.1", 400)]
    [InlineData("GET /frameworks/-/search?q HTTP/1.1", 200)]
    [InlineData("GET /frameworks/-/compare?from=%ff&to=%00 HTTP/1.1", 404)]
    [InlineData("GET /frameworks/ HTTP/1.1\r\nAccept: ;;;,,,q=q", 200)]
    [InlineData("GET /frameworks/ HTTP/1.1\r\nIf-None-Match: \"\"\"\",W/W/", 200)]
    public async Task Hostile_requests_get_a_status(string request, int status) =>
        Assert.StartsWith($"HTTP/1.1 {status} ", await SendRawAsync(request), StringComparison.Ordinal);

    [Fact]
    public async Task Query_of_a_megabyte_is_rejected_by_the_server() => Assert.StartsWith(
        "HTTP/1.1 414 ",
        await SendRawAsync($"GET /frameworks/-/search?q={new string('x', 1_000_000)} HTTP/1.1"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Parallel_clients_get_equal_responses()
    {
        foreach (string path in SampleTests.LinkPaths)
        {
            string[] texts = await Task.WhenAll(Enumerable.Range(0, Clients)
                .Select(_ => _client.GetStringAsync(new Uri(path, UriKind.Relative))));
            _ = Assert.Single(texts.Distinct());
        }
    }

    [Fact]
    public async Task Service_survives_clients_that_close_the_connection()
    {
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async client =>
        {
            using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(client / 4.0));
            try
            {
                _ = await _client.GetStringAsync(
                    new Uri("/frameworks/-/compare?from=interpol-2014-2016&to=harbour-2026-2030", UriKind.Relative),
                    source.Token);
            }
            catch (OperationCanceledException)
            {
                // The purpose of the test.
            }
        }));
        Assert.Equal(
            HttpStatusCode.OK, (await _client.GetAsync(new Uri("/frameworks", UriKind.Relative))).StatusCode);
    }

    /// <summary>Sends a request line and headers, and returns the first line of the response.</summary>
    private async Task<string> SendRawAsync(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(_client.BaseAddress!.Host, _client.BaseAddress.Port);
        NetworkStream stream = connection.GetStream();
        byte[] bytes = Encoding.ASCII.GetBytes($"{request}\r\nHost: port\r\nConnection: close\r\n\r\n");
        try
        {
            await stream.WriteAsync(bytes);
        }
        catch (IOException)
        {
            // The server has answered before it received everything.
        }

        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync() ?? "";
    }
}
