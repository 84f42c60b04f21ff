using System.Globalization;
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
            .SelectMany(indicator => indicator.MeasurementInstances)
            .SelectMany(instance => instance.ActualResults)
            .Any(result => result is { EndDate: null, StartDate: null });
        if (!hasUndated)
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
    public void FromFramework_adds_up_the_results_of_a_day()
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2017-12-31=10 2018-12-31=10",
            "2017-12-31=1 2018-12-31=5 2017-12-31=2 2017-06-30=3",
            accumulation: Accumulation.PerPeriod);
        MeasurementInstance instance = indicator.MeasurementInstances[0];
        EquatableList<MeasuredResult> actuals =
            [.. instance.ActualResults.Select((result, i) => i == 2 ? result with { Description = "Two" } : result)];
        StrategicFramework plan = ProgressCases.CreatePlan(
            indicator with { MeasurementInstances = [instance with { ActualResults = actuals }] });
        var report = ProgressReport.FromFramework(plan, plan.Id);
        Assert.Equal(
            [("2017-12-31", 3m, null), ("2017-12-31", null, "Two"), ("2018-12-31", 5m, null), ("2017-06-30", 3m, null)],
            report.Updates.Select(update => (
                update.Date.ToString("O", CultureInfo.InvariantCulture),
                update.Result!.NumberOfUnits,
                update.Result.Description)));
        Assert.Equal(
            FrameworkProgress.Assess(plan, AsOf).Root, FrameworkProgress.Assess(plan, AsOf, report).Root);
    }

    [Fact]
    public void FromFramework_adds_up_ratios_and_keeps_sums_that_are_out_of_range_apart()
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2020-12-31=1", "2017-12-31=1/2 2017-12-31=2/3", accumulation: Accumulation.PerPeriod);
        MeasuredResult sum = Assert.Single(Read(indicator))!;
        Assert.Equal((3, 5, null), (sum.Numerator, sum.Denominator, sum.NumberOfUnits));
        string large = decimal.MaxValue.ToString(CultureInfo.InvariantCulture);
        Assert.Equal(2, Read(ProgressCases.Create(
            "2020-12-31=1", $"2017-12-31={large} 2017-12-31={large}", accumulation: Accumulation.PerPeriod)).Count());

        static IEnumerable<MeasuredResult?> Read(PerformanceIndicator indicator) => ProgressReport
            .FromFramework(ProgressCases.CreatePlan(indicator), ProgressCases.PlanId).Updates
            .Select(update => update.Result);
    }

    [Fact]
    public void FromFramework_omits_indicators_with_a_duplicate_identifier()
    {
        PerformanceIndicator first = ProgressCases.Create("2020-12-31=10", "2017-12-31=1") with { Identifier = "a" };
        PerformanceIndicator second = ProgressCases.Create("2020-12-31=10", "2017-12-31=7") with { Identifier = "a" };
        StrategicFramework plan = ProgressCases.CreatePlan(first, second);
        Assert.Equal(1, Assert.Single(ProgressReport.FromFramework(plan, plan.Id).Updates).Result!.NumberOfUnits);
    }

    [Fact]
    public void FromFramework_uses_the_end_of_the_period_or_throws()
    {
        StrategicFramework document = ProgressCases.CreatePlan();
        Assert.Equal(AsOf, ProgressReport.FromFramework(document, document.Id).AsOf);
        Assert.Throws<ArgumentException>(
            () => ProgressReport.FromFramework(document with { Period = null }, document.Id));
        Assert.Equal(
            "planId must not be the default value of FrameworkId. (Parameter 'planId')",
            Assert.Throws<ArgumentException>(() => ProgressReport.FromFramework(document, default)).Message);
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
