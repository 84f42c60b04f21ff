using System.Net;
using System.Text.Json.Nodes;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Reads responses.</summary>
internal static class ResponseExtensions
{
    public static async Task<string> ReadTextAsync(this Task<HttpResponseMessage> response, string mediaType)
    {
        HttpResponseMessage received = await response;
        string text = await received.Content.ReadAsStringAsync();
        Assert.True(received.StatusCode == HttpStatusCode.OK, $"{received.StatusCode}: {text}");
        Assert.Equal(mediaType, received.Content.Headers.ContentType?.ToString());
        return text;
    }

    public static async Task<JsonNode> ReadJsonAsync(
        this Task<HttpResponseMessage> response, string mediaType = "application/json") =>
        JsonNode.Parse(await response.ReadTextAsync(mediaType))!;

    public static async Task<JsonNode> ReadProblemAsync(
        this Task<HttpResponseMessage> response, HttpStatusCode expected)
    {
        HttpResponseMessage received = await response;
        string text = await received.Content.ReadAsStringAsync();
        Assert.Equal(expected, received.StatusCode);
        Assert.Equal("application/problem+json", received.Content.Headers.ContentType?.MediaType);
        JsonNode problem = JsonNode.Parse(text)!;
        Assert.Equal((int)expected, (int)problem["status"]!);
        return problem;
    }

    public static string? GetHeader(this HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out IEnumerable<string>? values)
        || response.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : null;
}
