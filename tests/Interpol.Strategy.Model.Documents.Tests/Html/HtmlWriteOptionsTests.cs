using AngleSharp.Dom;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests the options of HTML pages, and the arguments of the methods that write them.</summary>
public sealed class HtmlWriteOptionsTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    [Fact]
    public void Links_are_at_the_top_and_at_the_bottom_of_the_page()
    {
        var options = new HtmlWriteOptions
        {
            Navigation = [new() { Text = "All <frameworks>", Address = "index.html" }],
            Downloads = [new() { Text = "JSON", Address = "data/plan.json?a=1&b=2" }],
        };
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(Framework, options));
        IElement link = page.QuerySelector("header nav a")!;
        Assert.Equal(("All <frameworks>", "index.html"), (link.TextContent, link.GetAttribute("href")));
        Assert.Equal("data/plan.json?a=1&b=2", page.QuerySelector("footer nav a")!.GetAttribute("href"));
        Assert.Equal("#main", page.Body!.FirstElementChild!.GetAttribute("href"));
        Assert.Empty(PageAssert.Parse(FrameworkHtml.Write(Framework)).QuerySelectorAll("nav, .skip"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///x")]
    public void Address_throws_for_other_schemes(string address)
    {
        _ = Assert.Throws<ArgumentException>("Address", () => new HtmlLink { Text = "x", Address = address });
        var options = new HtmlWriteOptions { FrameworkAddress = _ => address };
        _ = Assert.Throws<ArgumentException>(
            () => FrameworkHtml.Write(InterpolFrameworks.Catalog, options));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("../a/b.html?c=d:e#f")]
    [InlineData("#4.2")]
    [InlineData("/a:b")]
    [InlineData("https://example.org/")]
    [InlineData("HTTP://example.org/")]
    [InlineData("mailto:port@example.org")]
    public void Address_accepts_relative_addresses_and_the_web(string address)
    {
        var link = new HtmlLink { Text = "Port", Address = address };
        Assert.Equal((address, $"Port ({address})"), (link.Address, link.ToString()));
    }

    [Fact]
    public void DefaultLanguage_applies_to_frameworks_without_a_language()
    {
        var options = new HtmlWriteOptions { DefaultLanguage = "de" };
        StrategicFramework unknown = Framework with { Language = null };
        Assert.Equal("de", GetLanguage(FrameworkHtml.Write(unknown, options)));
        Assert.Equal("en", GetLanguage(FrameworkHtml.Write(Framework, options)));
        _ = Assert.Throws<ArgumentException>("DefaultLanguage", () => new HtmlWriteOptions { DefaultLanguage = "e n" });
        _ = Assert.Throws<ArgumentException>("DefaultLanguage", () => new HtmlWriteOptions { DefaultLanguage = "" });
        foreach (string value in new[] { "-", "a--b", "123456789", "e" })
        {
            Assert.StartsWith(
                $"DefaultLanguage must be a language tag, such as 'en', and not '{value}'.",
                Assert.Throws<ArgumentException>(() => new HtmlWriteOptions { DefaultLanguage = value }).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Write_writes_nothing_for_invalid_arguments()
    {
        StrategicFramework invalid = Framework with { Name = "\ud800" };
        using var stream = new MemoryStream();
        _ = Assert.Throws<ArgumentException>(() => FrameworkHtml.Write(invalid, stream));
        _ = await Assert.ThrowsAsync<ArgumentException>(() => FrameworkHtml.WriteAsync(invalid, stream));
        _ = Assert.Throws<ArgumentNullException>("framework", () => FrameworkHtml.Write((StrategicFramework)null!));
        _ = Assert.Throws<ArgumentNullException>("comparison", () => FrameworkHtml.Write((FrameworkComparison)null!));
        _ = Assert.Throws<ArgumentNullException>("progress", () => FrameworkHtml.Write((FrameworkProgress)null!));
        _ = Assert.Throws<ArgumentNullException>("catalog", () => FrameworkHtml.Write((FrameworkCatalog)null!));
        _ = Assert.Throws<ArgumentNullException>("destination", () => FrameworkHtml.Write(Framework, (Stream)null!));
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();
        _ = await Assert.ThrowsAsync<OperationCanceledException>(
            () => FrameworkHtml.WriteAsync(Framework, stream, cancellationToken: canceled.Token));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public async Task WriteAsync_writes_what_Write_returns()
    {
        var comparison = FrameworkComparison.Compare(InterpolFrameworks.Framework2014To2016, Framework);
        FrameworkProgress progress = FrameworkProgress.Assess(Framework, new DateOnly(2018, 5, 1));
        await AssertSameAsync(FrameworkHtml.Write(Framework), stream => FrameworkHtml.WriteAsync(Framework, stream));
        await AssertSameAsync(FrameworkHtml.Write(comparison), stream => FrameworkHtml.WriteAsync(comparison, stream));
        await AssertSameAsync(FrameworkHtml.Write(progress), stream => FrameworkHtml.WriteAsync(progress, stream));
        await AssertSameAsync(
            FrameworkHtml.Write(InterpolFrameworks.Catalog),
            stream => FrameworkHtml.WriteAsync(InterpolFrameworks.Catalog, stream));
    }

    private static async Task AssertSameAsync(string expected, Func<Stream, Task> write)
    {
        using var stream = new MemoryStream();
        await write(stream);
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string? GetLanguage(string page) =>
        PageAssert.Parse(page).DocumentElement.GetAttribute("lang");
}
