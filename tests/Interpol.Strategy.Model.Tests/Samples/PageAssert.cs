using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Parses HTML pages, and verifies what is true of every page.</summary>
internal static partial class PageAssert
{
    private static readonly string[] LoadingAttributes =
        ["src", "srcset", "poster", "data", "action", "background", "ping", "formaction"];

    /// <summary>Parses a page, and verifies its form.</summary>
    /// <returns>The document.</returns>
    public static IDocument Parse(string html)
    {
        List<string> errors = [];
        var parser = new HtmlParser();
        parser.Error += (_, e) => errors.Add($"{((HtmlErrorEvent)e).Position}: {((HtmlErrorEvent)e).Message}");
        IDocument page = parser.ParseDocument(html);
        Assert.Empty(errors);
        AssertOutline(page);
        AssertIds(page);
        AssertSelfContained(page);
        return page;
    }

    /// <summary>Returns the text of an element, in which white space is single spaces.</summary>
    public static string GetText(INode node) => Collapse(node.TextContent);

    /// <summary>Returns a string as a page shows it.</summary>
    public static string Collapse(string text) => WhiteSpace().Replace(Replace(text), " ").Trim();

    /// <summary>Replaces the characters that HTML does not allow.</summary>
    public static string Replace(string text) => Invalid().Replace(text, "\ufffd");

    private static void AssertOutline(IDocument page)
    {
        IElement[] headings = [.. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6")];
        Assert.Equal("h1", headings[0].LocalName);
        Assert.Single(headings, heading => heading.LocalName == "h1");
        Assert.All(headings, heading => Assert.NotEqual("", heading.TextContent.Trim()));
        Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.True(
            pair.Second.LocalName[1] <= pair.First.LocalName[1] + 1,
            $"{pair.Second.LocalName} '{pair.Second.TextContent}' follows {pair.First.LocalName}."));
        Assert.NotEqual("", page.Title);
        Assert.NotEqual("", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.Single(page.QuerySelectorAll("body > footer"));
        Assert.All(
            page.QuerySelectorAll("table"), table => Assert.Equal("caption", table.FirstElementChild?.LocalName));
    }

    private static void AssertIds(IDocument page)
    {
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.True(id.Length > 0 && !id.Any(char.IsWhiteSpace), $"'{id}' is not an id."));
        var known = ids.ToHashSet(StringComparer.Ordinal);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(
            Uri.UnescapeDataString(link.GetAttribute("href")![1..]), known));
    }

    private static void AssertSelfContained(IDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("script, base, iframe, object, embed, img, form"));
        Assert.All(page.QuerySelectorAll("link"), link => Assert.Equal("data:,", link.GetAttribute("href")));
        IAttr[] attributes = [.. page.All.SelectMany(element => element.Attributes)];
        Assert.DoesNotContain(attributes, attribute => LoadingAttributes.Contains(attribute.Name));
        Assert.DoesNotContain(
            attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches(
            "^(https?:|mailto:|[^:]*$|[^:]*[/?#])", link.GetAttribute("href")!));
        string[] styles =
        [
            .. page.QuerySelectorAll("style").Select(style => style.TextContent),
            .. page.QuerySelectorAll("[style]").Select(element => element.GetAttribute("style")!),
        ];
        Assert.DoesNotContain(
            styles, style => style.Contains("url(", StringComparison.Ordinal)
                || style.Contains("@import", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    /// <summary>Matches the characters that HTML does not allow, except for pairs of surrogates.</summary>
    [GeneratedRegex(@"[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")]
    private static partial Regex Invalid();
}
