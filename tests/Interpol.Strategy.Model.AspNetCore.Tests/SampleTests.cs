using System.Net;
using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Tests;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests the sample FrameworkApi in memory.</summary>
public sealed partial class SampleTests(WebApplicationFactory<Program> factory)
    : IClassFixture<WebApplicationFactory<Program>>
{
    /// <summary>The links of the start page.</summary>
    public static readonly string[] LinkPaths =
    [
        .. Href().Matches(File.ReadAllText(Path.Combine(Repository.Root, "samples", "FrameworkApi", "StartPage.html")))
            .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)),
    ];

    public static readonly TheoryData<string> Links = [.. LinkPaths];

    private readonly HttpClient _client = factory.CreateClient();

    [Fact]
    public async Task Start_page_is_html_with_links()
    {
        HttpResponseMessage response = await _client.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        string page = await response.Content.ReadAsStringAsync();
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Equal(
            LinkPaths, Href().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)));
        Assert.InRange(LinkPaths.Length, 9, 100);
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task Links_of_the_start_page_lead_to_content(string path)
    {
        HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty(await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/xml")]
    public async Task Validate_returns_the_findings(string contentType)
    {
        string body = contentType == "application/xml" ? Harbour.StratML : Harbour.Json;
        using var content = new StringContent(body, System.Text.Encoding.UTF8, contentType);
        HttpResponseMessage response = await _client.PostAsync(new Uri("/validate", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("[]", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/html", "<!DOCTYPE html>\n")]
    [InlineData("text/markdown", "---\nformat: strategic-framework\n")]
    public async Task Frameworks_are_pages_and_Markdown_too(string mediaType, string start)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get, new Uri("/frameworks/interpol-2017-2020", UriKind.Relative));
        request.Headers.Accept.ParseAdd(mediaType);
        HttpResponseMessage response = await _client.SendAsync(request);
        Assert.Equal($"{mediaType}; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.StartsWith(start, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Href();
}
