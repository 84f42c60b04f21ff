using System.Net;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests entity tags, the status 304, <c>HEAD</c> and the lifetime of responses.</summary>
public sealed class CachingTests : IAsyncLifetime
{
    public static readonly string[] AllPaths =
    [
        "/frameworks",
        "/frameworks/quay-2026",
        "/frameworks/quay-2026.xml",
        "/frameworks/quay-2026.jsonld",
        "/frameworks/quay-2026.ttl",
        "/frameworks/quay-2026/elements/A/1",
        "/frameworks/-/search?q=quay",
        "/frameworks/-/compare?from=interpol-2014-2016&to=interpol-2017-2020",
        "/frameworks/-/related?reference=interpol-2017-2020/1.3",
    ];

    public static readonly TheoryData<string> Paths = [.. AllPaths];

    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Known_content_is_not_sent_again(string path)
    {
        string tag = await GetTagAsync(path);
        string[] headers = [tag, $"W/{tag}", $"\"other\", {tag}", "*"];
        foreach (string header in headers)
        {
            HttpResponseMessage response = await _app.SendAsync(path, $"If-None-Match: {header}");
            Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
            Assert.Equal(tag, response.Headers.ETag?.ToString());
            Assert.Equal("no-cache", response.GetHeader("Cache-Control"));
            Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        }

        string[] others = ["\"other\"", "invalid", "\"", tag.Trim('"')];
        foreach (string header in others)
        {
            HttpResponseMessage response = await _app.SendAsync(path, $"If-None-Match: {header}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Head_returns_the_headers_of_get_without_content(string path)
    {
        HttpResponseMessage get = await _app.SendAsync(path);
        HttpResponseMessage head = await _app.SendAsync(HttpMethod.Head, path);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.True(head.Content.Headers.ContentLength > 0);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Entity_tags_depend_on_the_content_only()
    {
        await using TestApp other = await TestApp.StartAsync();
        string json = await GetTagAsync("/frameworks/quay-2026");
        Assert.Equal(json, await GetTagAsync("/frameworks/quay-2026.json"));
        Assert.Equal(json, (await other.SendAsync("/frameworks/quay-2026")).Headers.ETag!.ToString());
        Assert.NotEqual(json, await GetTagAsync("/frameworks/quay-2026.xml"));
        Assert.NotEqual(json, await GetTagAsync("/frameworks/harbour-2026-2030"));
    }

    [Fact]
    public async Task MaxAge_sets_the_lifetime_of_responses()
    {
        await using TestApp app = await TestApp.StartAsync(
            new FrameworkEndpointOptions { MaxAge = TimeSpan.FromHours(1) });
        Assert.Equal("max-age=3600", (await app.SendAsync("/frameworks/quay-2026")).GetHeader("Cache-Control"));
    }

    [Fact]
    public void MaxAge_must_not_be_negative() => Assert.Throws<ArgumentOutOfRangeException>(
        "value", () => new FrameworkEndpointOptions { MaxAge = TimeSpan.FromTicks(-1) });

    [Fact]
    public async Task Problems_have_no_entity_tag()
    {
        HttpResponseMessage response = await _app.SendAsync("/frameworks/unknown", "If-None-Match: *");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.ETag);
    }

    private async Task<string> GetTagAsync(string path) => (await _app.SendAsync(path)).Headers.ETag!.ToString();
}
