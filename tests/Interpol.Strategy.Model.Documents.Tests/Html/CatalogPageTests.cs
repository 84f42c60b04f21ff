using AngleSharp.Dom;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests the page of a catalog.</summary>
public sealed class CatalogPageTests
{
    [Theory]
    [InlineData("fr", "de", "fr")]
    [InlineData(null, "de", "de")]
    [InlineData("en", "de", null)]
    [InlineData(null, "en", null)]
    public void Framework_has_its_language_or_the_default(string? language, string defaultLanguage, string? expected)
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020 with { Language = language };
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(
            new FrameworkCatalog([framework]), new HtmlWriteOptions { DefaultLanguage = defaultLanguage }));
        Assert.Equal(expected, page.QuerySelector("h3")!.GetAttribute("lang"));
    }

    [Property]
    public void Page_is_well_formed_and_lists_every_framework(FrameworkCatalog catalog)
    {
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(
            catalog, new HtmlWriteOptions { FrameworkAddress = id => $"{id}.html" }));
        Assert.All(catalog.Frameworks, framework =>
        {
            IElement listed = page.GetElementById(framework.Id.ToString())!;
            Assert.Equal($"{framework.Id}.html", listed.QuerySelector("a")!.GetAttribute("href"));
        });
    }
}
