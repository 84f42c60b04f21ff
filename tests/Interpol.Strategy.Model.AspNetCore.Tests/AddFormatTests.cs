using System.Text;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests formats that an application adds.</summary>
public sealed class AddFormatTests
{
    private const string Markdown = "text/markdown; charset=utf-8";

    [Fact]
    public async Task Added_formats_are_selected_by_header_and_ending()
    {
        int written = 0;
        await using TestApp app = await TestApp.StartAsync(new FrameworkEndpointOptions().AddFormat(
            Markdown,
            "md",
            (framework, stream) =>
            {
                written++;
                stream.Write(Encoding.UTF8.GetBytes($"# {framework.Name}"));
            }));
        string expected = $"# {Harbour.Quay.Name}";
        Assert.Equal(expected, await app.SendAsync("/frameworks/quay-2026.md").ReadTextAsync(Markdown));
        Assert.Equal(
            expected, await app.SendAsync("/frameworks/quay-2026", "Accept: text/markdown").ReadTextAsync(Markdown));
        Assert.Equal(1, written);
        _ = await app.SendAsync("/frameworks/quay-2026").ReadJsonAsync();
    }

    [Fact]
    public async Task Browsers_get_html_if_it_was_added()
    {
        await using TestApp app = await TestApp.StartAsync(
            new FrameworkEndpointOptions().AddFormat("text/html", "html", (_, stream) => stream.Write("<p>"u8)));
        Assert.Equal(
            "<p>",
            await app.SendAsync("/frameworks/quay-2026", "Accept: text/html,application/xml;q=0.9,*/*;q=0.8")
                .ReadTextAsync("text/html"));
    }

    [Fact]
    public async Task Exceptions_of_a_writer_are_reported_for_each_request()
    {
        await using TestApp app = await TestApp.StartAsync(new FrameworkEndpointOptions().AddFormat(
            Markdown, "md", (_, _) => throw new InvalidDataException("Unwritable.")));
        for (int i = 0; i < 2; i++)
        {
            _ = await Assert.ThrowsAsync<InvalidDataException>(() => app.SendAsync("/frameworks/quay-2026.md"));
        }
    }

    [Fact]
    public async Task Later_changes_of_the_options_have_no_effect()
    {
        var options = new FrameworkEndpointOptions();
        await using TestApp app = await TestApp.StartAsync(options);
        options.MaxAge = TimeSpan.FromHours(1);
        _ = options.AddFormat(Markdown, "md", (_, _) => { });
        HttpResponseMessage response = await app.SendAsync("/frameworks/quay-2026.md");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("no-cache", (await app.SendAsync("/frameworks")).GetHeader("Cache-Control"));
    }

    [Theory]
    [InlineData("markdown", "md", "mediaType must be a media type, such as 'text/markdown', and not 'markdown'.")]
    [InlineData("text/*", "md", "mediaType must be a media type, such as 'text/markdown', and not 'text/*'.")]
    [InlineData("text/*+xml", "md", "mediaType must be a media type, such as 'text/markdown', and not 'text/*+xml'.")]
    [InlineData("text/a;q=1", "md", "mediaType must be a media type, such as 'text/markdown', and not 'text/a;q=1'.")]
    [InlineData("", "md", "mediaType must be a media type, such as 'text/markdown', and not ''.")]
    [InlineData("Application/XML", "md", "mediaType must be unique. 'Application/XML' is already used.")]
    [InlineData("text/turtle", "md", "mediaType must be unique. 'text/turtle' is already used.")]
    [InlineData("application/ld+json", "md", "mediaType must be unique. 'application/ld+json' is already used.")]
    [InlineData(Markdown, "XML", "ending must be unique. 'XML' is already used.")]
    [InlineData(Markdown, "ttl", "ending must be unique. 'ttl' is already used.")]
    [InlineData(Markdown, "jsonld", "ending must be unique. 'jsonld' is already used.")]
    [InlineData(Markdown, "", "ending must contain only letters, digits and hyphens, such as 'md', and not ''.")]
    [InlineData(Markdown, ".md", "ending must contain only letters, digits and hyphens, such as 'md', and not '.md'.")]
    [InlineData(Markdown, "m/d", "ending must contain only letters, digits and hyphens, such as 'md', and not 'm/d'.")]
    public void AddFormat_throws_for_invalid_formats(string mediaType, string ending, string message)
    {
        var options = new FrameworkEndpointOptions();
        ArgumentException e = Assert.Throws<ArgumentException>(
            () => options.AddFormat(mediaType, ending, (_, _) => { }));
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddFormat_throws_for_null()
    {
        var options = new FrameworkEndpointOptions();
        _ = Assert.Throws<ArgumentNullException>("mediaType", () => options.AddFormat(null!, "md", (_, _) => { }));
        _ = Assert.Throws<ArgumentNullException>("ending", () => options.AddFormat(Markdown, null!, (_, _) => { }));
        _ = Assert.Throws<ArgumentNullException>("writer", () => options.AddFormat(Markdown, "md", null!));
    }
}
