using System.Net;
using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests the requests and the formats in the README of the package.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme =
        File.ReadAllText(Path.Combine(Repository.Root, "src", "Interpol.Strategy.Model.AspNetCore", "README.md"));

    [Fact]
    public async Task Requests_are_answered()
    {
        string[] requests = [.. Request().Matches(Readme).Select(match => match.Groups[1].Value)];
        Assert.Equal(7, requests.Length);
        await using TestApp app = await TestApp.StartAsync();
        foreach (string request in requests)
        {
            using HttpResponseMessage response = await app.SendAsync(request);
            Assert.Equal((request, HttpStatusCode.OK), (request, response.StatusCode));
        }
    }

    [Fact]
    public async Task Formats_have_the_media_type_and_the_ending()
    {
        (string MediaType, string Ending)[] formats =
            [.. Format().Matches(Readme).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];
        Assert.Equal(4, formats.Length);
        await using TestApp app = await TestApp.StartAsync();
        foreach ((string mediaType, string ending) in formats)
        {
            using HttpResponseMessage response = await app.SendAsync($"/frameworks/interpol-2017-2020.{ending}");
            Assert.Equal(mediaType.Split(';')[0], response.Content.Headers.ContentType!.MediaType);
        }
    }

    /// <summary>Matches the first request of each row.</summary>
    [GeneratedRegex(@"^\| `GET (/[^`]+)`", RegexOptions.Multiline)]
    private static partial Regex Request();

    [GeneratedRegex(@"^\| [\w -]+ \| `(\w+/[^`]+)` \| `(\w+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Format();
}
