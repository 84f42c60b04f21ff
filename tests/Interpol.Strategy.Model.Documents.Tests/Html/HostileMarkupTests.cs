using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that the text of a framework never becomes markup.</summary>
public sealed partial class HostileMarkupTests
{
    private static readonly string[] Texts =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</style><script>",
        "</title><b>", "<!--", "--><b>", "]]>", "&lt;b&gt;", "&#60;b&#62;", "javascript:alert(1)", "</p></section>",
        "<svg/onload=alert(1)>", "{{7*7}}", "url(https://example.org/)", "<a href=\"https://example.org/\">", "&",
        "&amp",
    ];

    public static TheoryData<string> Hostile => [.. Texts];

    [Property]
    public void Text_with_markup_has_the_structure_of_other_text(StrategicFramework framework, int index)
    {
        string hostile = Texts[Math.Abs(index % Texts.Length)];
        // Not a letter, which could have a direction.
        string harmless = Mark().Replace(hostile, "_");
        StrategicFramework attack = ReplacedText.Replace(framework, text => text + hostile);
        StrategicFramework other = ReplacedText.Replace(framework, text => text + harmless);
        AssertSameStructure(FrameworkHtml.Write(attack), FrameworkHtml.Write(other));
        AssertSameStructure(
            FrameworkHtml.Write(new FrameworkCatalog([attack])), FrameworkHtml.Write(new FrameworkCatalog([other])));
        AssertSameStructure(
            FrameworkHtml.Write(FrameworkProgress.Assess(attack, new DateOnly(2028, 12, 31))),
            FrameworkHtml.Write(FrameworkProgress.Assess(other, new DateOnly(2028, 12, 31))));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Comparison_of_hostile_texts_contains_no_markup_of_them(string hostile)
    {
        StrategicFramework earlier = ReplacedText.Replace(
            InterpolFrameworks.Framework2017To2020, text => $"{text} {hostile}");
        StrategicFramework later = ReplacedText.Replace(
            InterpolFrameworks.Framework2017To2020, text => $"{text} {hostile} {hostile} and more");
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(FrameworkComparison.Compare(earlier, later)));
        Assert.Contains(PageAssert.Collapse(hostile), PageAssert.GetText(page.Body!), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("img, svg, b, [onerror], [onload], [onmouseover]"));
    }

    private static void AssertSameStructure(string attack, string other) =>
        Assert.Equal(GetStructure(PageAssert.Parse(other)), GetStructure(PageAssert.Parse(attack)));

    /// <summary>Returns the elements with the names of their attributes, in document order.</summary>
    private static IEnumerable<string> GetStructure(IDocument page) => page.All.Select(element =>
        $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))} "
            + $"{element.ClassName}");

    [GeneratedRegex("[<>&\"']")]
    private static partial Regex Mark();
}
