using AngleSharp.Dom;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests the page of a catalog.</summary>
public sealed class CatalogPageTests
{
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
