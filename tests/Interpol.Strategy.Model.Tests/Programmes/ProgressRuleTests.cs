using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the limits of the rules for indicators, which the worked cases do not reach.</summary>
public sealed class ProgressRuleTests
{
    private static readonly DateOnly AsOf = ProgressCases.Day("2018-12-31");

    [Fact]
    public void Falling_targets_can_be_exceeded()
    {
        ProgressNode node = ProgressCases.Assess(ProgressCases.Create("2020-12-31=2", "2018-12-31=0", "10"), AsOf);
        Assert.Equal((1.25m, ProgressStatus.Achieved), (node.Progress, node.Status));
    }

    [Fact]
    public void Expected_progress_without_a_baseline_is_the_share_of_the_target()
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(
                "2018-12-31=100 2020-12-31=200", "2018-12-31=50", direction: IndicatorDirection.Increase),
            AsOf);
        Assert.Equal((0.25m, 0.5m, ProgressStatus.OffTrack), (node.Progress, node.Expected, node.Status));
        Assert.Equal(ProgressBasis.RatioToTarget, node.Basis);
    }

    [Theory]
    [InlineData(null, "0.5")]
    [InlineData(Accumulation.Snapshot, "0.5")]
    [InlineData(Accumulation.Cumulative, "1")]
    [InlineData(Accumulation.PerPeriod, "1")]
    public void Running_period_with_a_result_is_due_only_for_snapshots(Accumulation? accumulation, string progress)
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2017-12-31=95 2018-12-31=95",
            "2017-12-31=96 2018-03-31=50",
            direction: IndicatorDirection.AtLeast,
            accumulation: accumulation);
        ProgressNode node = ProgressCases.Assess(indicator, ProgressCases.Day("2018-06-30"));
        Assert.Equal(progress, node.Progress?.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Sums_show_the_baseline_and_do_not_use_it()
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(
                "2017-12-31=10 2018-12-31=10", "2017-12-31=10", "2016-12-31=5", accumulation: Accumulation.PerPeriod),
            ProgressCases.Day("2017-12-31"));
        Assert.Equal((0.5m, 5m, ProgressBasis.RatioToTarget), (node.Progress, node.Values!.Baseline, node.Basis));
    }

    [Theory]
    [InlineData("2017-12-31=0 2018-12-31=0")]
    [InlineData("2017-12-31=5 2018-12-31=-6")]
    public void Sums_of_targets_that_are_not_positive_have_no_progress(string targets)
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(targets, "2017-12-31=1", accumulation: Accumulation.PerPeriod), AsOf);
        Assert.Equal((null, ProgressReason.ZeroDenominator), (node.Progress, node.Reason));
    }

    [Theory]
    [InlineData("2017-12-31=40", "2018-06-30", ProgressStatus.Achieved)]
    [InlineData("2017-12-31=20 2018-06-30=20", "2018-06-30", ProgressStatus.Achieved)]
    [InlineData("2017-12-31=39", "2018-06-30", ProgressStatus.OnTrack)]
    [InlineData("2020-12-31=39", "2021-01-01", ProgressStatus.NotAchieved)]
    [InlineData("2019-12-31=39", "2021-01-01", ProgressStatus.NoData)]
    public void Sums_are_achieved_once_they_reach_the_sum_of_all_targets(
        string actuals, string asOf, ProgressStatus status)
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2017-12-31=10 2018-12-31=10 2019-12-31=10 2020-12-31=10", actuals, accumulation: Accumulation.PerPeriod);
        Assert.Equal(status, ProgressCases.Assess(indicator, ProgressCases.Day(asOf)).Status);
    }

    [Fact]
    public void Ratios_of_a_period_are_the_ratio_of_its_sums()
    {
        // The mean of 50% and 90% is 70%, but 10 of 12 is more than 80%.
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(
                "2017-12-31=80 2018-12-31=80",
                "2017-06-30=1/2 2017-12-31=9/10 2018-12-31=7/10",
                direction: IndicatorDirection.AtLeast,
                accumulation: Accumulation.PerPeriod,
                unit: "per cent"),
            AsOf);
        Assert.Equal((0.5m, ProgressBasis.PeriodsMet), (node.Progress, node.Basis));
    }

    [Theory]
    [InlineData("%", "75")]
    [InlineData("percent", "75")]
    [InlineData("Per cent", "75")]
    [InlineData("Share", "0.75")]
    public void Ratios_are_multiplied_by_100_if_the_unit_is_percent(string unit, string actual)
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create("2020-12-31=80", "2018-12-31=45/60", "0", unit: unit), AsOf);
        Assert.Equal(decimal.Parse(actual, CultureInfo.InvariantCulture), node.Values!.Actual);
    }

    [Fact]
    public void Expected_progress_of_an_undated_actual_is_that_of_the_assessment()
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create("2018-12-31=50 2020-12-31=100", "25", "2016-12-31=0"), AsOf);
        Assert.Equal((0.25m, 0.5m), (node.Progress, node.Expected));
    }

    [Theory]
    [InlineData("2018-12-31=0", "2020-12-31=100", "2018-06-30=50", null, ProgressReason.NoPeriodDue)]
    [InlineData("0", "2018-12-31=100", "2017-12-31=50", "0.5", null)]
    [InlineData("2017-12-31=0", "2018-12-31=100", "2019-06-30=90", "1", null)]
    public void Expected_progress_starts_at_the_baseline_and_ends_at_the_target(
        string baseline, string target, string actual, string? expected, ProgressReason? reason)
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(target, actual, baseline), ProgressCases.Day("2019-12-31"));
        Assert.Equal(expected, node.Expected?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(reason, node.ExpectedReason);
    }

    [Theory]
    [InlineData("2017-12-31=30 2020-12-31=20", "2018-12-31=15", null, ProgressStatus.Achieved)]
    [InlineData("2017-12-31=30 2020-12-31=40", "2018-12-31=40", null, ProgressStatus.Achieved)]
    [InlineData("2017-12-31=30 2018-12-31=20", "2017-12-31=50", Accumulation.PerPeriod, ProgressStatus.Achieved)]
    public void Direction_comes_from_the_targets_and_is_up_for_sums(
        string targets, string actual, Accumulation? accumulation, ProgressStatus status)
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(targets, actual, accumulation: accumulation), AsOf);
        Assert.Equal((1, status), (node.Progress, node.Status));
    }

    [Fact]
    public void Undated_actual_does_not_serve_as_baseline()
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create("2020-12-31=28", "4 2018-12-31=14", direction: IndicatorDirection.Increase), AsOf);
        Assert.Equal((0.5m, null, ProgressBasis.RatioToTarget), (node.Progress, node.Values!.Baseline, node.Basis));
    }
}
