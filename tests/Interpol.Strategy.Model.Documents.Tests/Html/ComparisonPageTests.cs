using AngleSharp.Dom;
using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests the page of a comparison.</summary>
public sealed class ComparisonPageTests
{
    private static readonly FrameworkComparison Harbour = FrameworkComparison.Compare(
        FrameworkJson.Read(Repository.Read("samples", "data", "harbour-2026.json")).GetValueOrThrow(),
        FrameworkJson.Read(Repository.Read("samples", "data", "harbour-2028.json")).GetValueOrThrow());

    [Property]
    public void Page_is_well_formed_and_contains_all_elements(StrategicFramework earlier, StrategicFramework later)
    {
        FrameworkComparison comparison = FrameworkComparison.Compare(earlier, later);
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(comparison));
        Assert.Equal(comparison.Changes.Count, page.QuerySelectorAll(".change").Length);
        AssertIds(page, earlier);
        AssertIds(page, later);
    }

    [Fact]
    public void Page_shows_every_kind_of_change()
    {
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(Harbour));
        Assert.Equal(
            Harbour.Changes.Select(change => change.Kind.ToString().ToLowerInvariant()).Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".change").Select(change => change.ClassList[1]!).Order(StringComparer.Ordinal));
        Assert.Equal(
            Harbour.PropertyChanges.Count, page.QuerySelectorAll("table tbody tr").Length);
        Assert.NotNull(page.GetElementById("harbour-2026-2030/1.2"));
    }

    [Fact]
    public void Page_of_a_later_element_without_removed_words_is_its_text()
    {
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(Harbour));
        IElement[] shown = [.. page.QuerySelectorAll(".reworded .element")];
        ElementChange[] changes =
            [.. Harbour.Changes.Where(change => change.Kind == ElementChangeKind.Reworded)];
        Assert.Equal(changes.Length, shown.Length);
        Assert.Equal(2, changes.Length);
        Assert.Contains(shown, element => element.QuerySelector("del") is not null);
        Assert.Contains(shown, element => element.QuerySelector("ins") is not null);
        Assert.All(
            page.QuerySelectorAll(".change del"),
            word => Assert.StartsWith("removed ", PageAssert.GetText(word), StringComparison.Ordinal));
        Assert.All(
            page.QuerySelectorAll(".change ins"),
            word => Assert.StartsWith("added ", PageAssert.GetText(word), StringComparison.Ordinal));
        foreach ((IElement element, ElementChange change) in shown.Zip(changes))
        {
            foreach (IElement word in element.QuerySelectorAll("del, .hidden"))
            {
                word.Remove();
            }

            StrategyElement later = change.LaterElements[0];
            Assert.EndsWith(
                PageAssert.Collapse($"{later.GetName()} {later.Description}"),
                PageAssert.GetText(element),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Codes_lead_to_the_pages_of_the_frameworks()
    {
        FrameworkComparison comparison = FrameworkComparison.Compare(
            InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020);
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(
            comparison, new HtmlWriteOptions { FrameworkAddress = id => $"{id}.html" }));
        IElement goal = page.GetElementById("interpol-2017-2020/4.2")!;
        Assert.Equal("Objective 4.2", PageAssert.GetText(goal));
        Assert.Equal("interpol-2017-2020.html#4.2", goal.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(page.GetElementById("interpol-2014-2016/vision"));
    }

    private static void AssertIds(IDocument page, StrategicFramework framework) => Assert.All(
        framework.GetElements().Where(element => element.GetCode() is not null),
        element => Assert.NotNull(page.GetElementById(
            $"{framework.Id}/" + string.Concat(PageAssert.Replace(element.GetCode()!.Value.ToString())
                .Select(c => char.IsWhiteSpace(c) ? '-' : c)))));
}
