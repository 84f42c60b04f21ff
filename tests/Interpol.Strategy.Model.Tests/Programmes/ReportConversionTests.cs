using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(ProgressArbitraries)])]
public sealed class ReportConversionTests
{
    private static readonly DateOnly AsOf = ProgressCases.Day("2020-12-31");

    [Property]
    public void Frameworks_and_reports_have_the_same_assessment(
        ProgressCase first, ProgressCase second, EquatableList<ProgressCase> reported)
    {
        StrategicFramework plan = ProgressCases.CreatePlan(
            first.Indicator with { Identifier = "a" }, second.Indicator with { Identifier = "b" });
        ProgressUpdate[] updates =
        [
            .. reported.SelectMany((progress, i) => progress.Indicator.MeasurementInstances[0].ActualResults.Select(
                result => new ProgressUpdate
                {
                    Element = ProgressCases.Objective,
                    IndicatorIdentifier = i % 2 == 0 ? "a" : "b",
                    Date = progress.AsOf,
                    Result = result,
                })),
        ];
        ProgressReport report = ProgressCases.Report(updates);
        ProgressNode expected = FrameworkProgress.Assess(plan, first.AsOf, report).Root;
        StrategicFramework merged = report.ToFramework(plan);
        Assert.Equal(expected, FrameworkProgress.Assess(merged, first.AsOf).Root);
        Assert.Equal((FrameworkType.PerformanceReport, report.AsOf), (merged.Type, merged.PublicationDate));

        // An undated result gets a date, so it is not the same result.
        bool hasUndated = merged.GetObjectives().SelectMany(objective => objective.Indicators)
            .SelectMany(indicator => indicator.MeasurementInstances[0].ActualResults)
            .Any(result => result.EndDate is null);
        bool addsUp = merged.GetObjectives().SelectMany(objective => objective.Indicators)
            .Any(indicator => indicator.Accumulation == Accumulation.PerPeriod);
        if (!hasUndated && !addsUp)
        {
            ProgressReport read = ProgressReport.FromFramework(merged, plan.Id);
            Assert.Equal(expected, FrameworkProgress.Assess(plan, first.AsOf, read).Root);
        }
    }

    [Fact]
    public void FromFramework_reads_results_as_updates()
    {
        PerformanceIndicator indicator = ProgressCases.Create("2020-12-31=10", "2017-12-31=1 5");
        StrategicFramework document = ProgressCases.CreatePlan(indicator) with { PublicationDate = AsOf };
        var report = ProgressReport.FromFramework(document, FrameworkId.Parse("other"));
        Assert.Equal((document.Name, document.Period, AsOf), (report.Title, report.Period, report.AsOf));
        Assert.Equal(
            [(ProgressCases.Day("2017-12-31"), 1m), (AsOf, 5m)],
            report.Updates.Select(update => (update.Date, update.Result!.NumberOfUnits!.Value)));
        Assert.All(report.Updates, update => Assert.Equal("other/1.1", update.Element.ToString()));
    }

    [Fact]
    public void FromFramework_uses_the_end_of_the_period_or_throws()
    {
        StrategicFramework document = ProgressCases.CreatePlan();
        Assert.Equal(AsOf, ProgressReport.FromFramework(document, document.Id).AsOf);
        Assert.Throws<ArgumentException>(
            () => ProgressReport.FromFramework(document with { Period = null }, document.Id));
        Assert.Throws<ArgumentException>(() => ProgressReport.FromFramework(document, default));
        Assert.Throws<ArgumentNullException>(() => ProgressReport.FromFramework(null!, document.Id));
    }

    [Fact]
    public void FromFramework_leaves_out_what_cannot_be_referred_to()
    {
        PerformanceIndicator indicator = ProgressCases.Create("2020-12-31=10", "2017-12-31=1");
        StrategicFramework two = ProgressCases.CreatePlan(indicator, indicator with { Identifier = "b" });
        Assert.Equal("b", Assert.Single(ProgressReport.FromFramework(two, two.Id).Updates).IndicatorIdentifier);
        StrategicFramework noCode = two.Replace(two.GetObjective("1.1"), two.GetObjective("1.1") with { Code = null });
        Assert.Empty(ProgressReport.FromFramework(noCode, two.Id).Updates);
    }

    [Fact]
    public void ToFramework_throws_for_another_framework()
    {
        ProgressReport report = ProgressCases.Report();
        StrategicFramework other = ProgressCases.CreatePlan() with { Id = FrameworkId.Parse("other") };
        Assert.Throws<ArgumentException>(() => report.ToFramework(other));
        Assert.Throws<ArgumentNullException>(() => report.ToFramework(null!));
    }

    [Fact]
    public void ToFramework_adds_an_instance_if_the_indicator_has_none()
    {
        PerformanceIndicator indicator = new() { MeasurementDimension = "D", UnitOfMeasurement = "U" };
        ProgressUpdate update = new()
        {
            Element = ProgressCases.Objective,
            Date = AsOf,
            Result = new() { NumberOfUnits = 3 },
        };
        StrategicFramework merged = ProgressCases.Report(update).ToFramework(ProgressCases.CreatePlan(indicator));
        Assert.Equal(
            new() { NumberOfUnits = 3, EndDate = AsOf },
            Assert.Single(merged.GetObjective("1.1").Indicators[0].MeasurementInstances[0].ActualResults));
    }
}
