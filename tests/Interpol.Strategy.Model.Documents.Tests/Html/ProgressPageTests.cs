using AngleSharp.Dom;
using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests the page of the progress of a framework.</summary>
public sealed class ProgressPageTests
{
    private static readonly StrategicFramework Plan =
        FrameworkJson.Read(Repository.Read("samples", "data", "harbour-2026.json")).GetValueOrThrow();

    private static readonly ProgressReport Report =
        ProgressReportJson.Read(Repository.Read("samples", "data", "harbour-report-2028.json")).GetValueOrThrow();

    [Property]
    public void Page_is_well_formed_and_has_an_id_for_every_code(
        StrategicFramework framework, ProgressReport report, DateOnly asOf)
    {
        FrameworkProgress progress =
            FrameworkProgress.Assess(framework, asOf, report with { FrameworkId = framework.Id });
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(progress));
        Assert.All(
            framework.GetElements().Select(element => element.GetCode()).OfType<ElementCode>(),
            code => Assert.NotNull(page.GetElementById(string.Concat(
                PageAssert.Replace(code.ToString()).Select(c => char.IsWhiteSpace(c) ? '-' : c)))));
        AssertNumbers(page);
    }

    [Fact]
    public void Page_shows_the_status_of_every_element_in_words()
    {
        FrameworkProgress progress = FrameworkProgress.Assess(Plan, Report.AsOf, Report);
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(progress));
        AssertNumbers(page);
        foreach (ProgressNode objective in progress.Goals.SelectMany(goal => goal.Children)
            .Where(node => node.Kind == ProgressNodeKind.Objective))
        {
            IElement shown = page.GetElementById(objective.Code!)!;
            string status = string.Concat(objective.Status.ToString()!.Select((c, i) =>
                char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : $"{c}"));
            Assert.EndsWith(
                status, PageAssert.GetText(shown.QuerySelector(".assessment .status")!), StringComparison.Ordinal);
            Assert.Equal(objective.Children.Count, shown.QuerySelectorAll("tbody tr").Length);
        }

        IElement row = page.GetElementById("1.4")!.QuerySelector("tbody tr")!;
        Assert.StartsWith("Mean time at anchor Hours per call", PageAssert.GetText(row), StringComparison.Ordinal);
    }

    /// <summary>Verifies that a number is beside each bar.</summary>
    private static void AssertNumbers(IDocument page) => Assert.All(
        page.QuerySelectorAll("progress"),
        bar => Assert.Matches(@"-?[\d.,E+]+%", PageAssert.GetText(bar.Closest("td, p.assessment, section.summary")!)));
}
