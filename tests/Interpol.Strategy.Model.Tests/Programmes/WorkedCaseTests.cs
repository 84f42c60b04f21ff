using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests worked cases of each rule, and cases that known systems compute incorrectly.</summary>
public sealed class WorkedCaseTests
{
    private static readonly DateOnly AsOf = ProgressCases.Day("2018-12-31");

    [Theory]
    [InlineData("0", "100", "50", null, "0.5")]
    [InlineData("50", "100", "75", null, "0.5")]
    [InlineData("10", "0", "5", null, "0.5")]
    [InlineData("10", "0", "12", null, "-0.2")]
    [InlineData("0", "100", "130", null, "1.3")]
    [InlineData("100", "100", "100", IndicatorDirection.Increase, "1")]
    [InlineData("100", "100", "90", IndicatorDirection.Decrease, "1")]
    [InlineData("", "200", "50", IndicatorDirection.Increase, "0.25")]
    [InlineData("", "20", "15", IndicatorDirection.Decrease, "1")]
    [InlineData("", "-20", "-10", IndicatorDirection.Increase, "1")]
    [InlineData("0", "100", "0", null, "0")]
    [InlineData("2505", "15000", "12980", null, "0.8383353341336534613845538215")]
    [InlineData("50", "100", "75", IndicatorDirection.Decrease, "0.5")]
    public void Progress_is_the_share_of_the_distance_from_baseline_to_target(
        string baseline, string target, string actual, IndicatorDirection? direction, string progress)
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create("2020-12-31=" + target, "2018-06-30=" + actual, baseline, direction), AsOf);
        Assert.Equal(decimal.Parse(progress, CultureInfo.InvariantCulture), node.Progress);
        Assert.Null(node.Reason);
        Assert.Equal(
            baseline.Length > 0 ? ProgressBasis.BaselineToTarget : ProgressBasis.RatioToTarget, node.Basis);
    }

    [Theory]
    [InlineData("0", "2020-12-31=100", "", null, ProgressReason.NoActual, ProgressStatus.NoData)]
    [InlineData("0", "", "2018-06-30=1", null, ProgressReason.NoTarget, null)]
    [InlineData("", "2020-12-31=20", "2018-06-30=25", IndicatorDirection.Decrease, ProgressReason.NoBaseline, null)]
    [InlineData("", "2020-12-31=20", "2018-06-30=25", null, ProgressReason.NoDirection, null)]
    [InlineData("20", "2020-12-31=20", "2018-06-30=25", null, ProgressReason.NoDirection, null)]
    [InlineData(
        "20",
        "2020-12-31=20",
        "2018-06-30=15",
        IndicatorDirection.Increase,
        ProgressReason.TargetEqualsBaseline,
        null)]
    [InlineData("0", "2020-12-31=100", "2018-06-30=1/0", null, ProgressReason.ZeroDenominator, null)]
    [InlineData("0", "2020-12-31=1/0", "2018-06-30=1", null, ProgressReason.ZeroDenominator, null)]
    [InlineData("0", "2020-12-31=95", "2018-06-30=1", IndicatorDirection.AtLeast, null, ProgressStatus.OffTrack)]
    [InlineData("", "2020-12-31=95", "", IndicatorDirection.AtLeast, ProgressReason.NoActual, ProgressStatus.NoData)]
    public void Progress_is_missing_for_a_reason(
        string baseline,
        string target,
        string actual,
        IndicatorDirection? direction,
        ProgressReason? reason,
        ProgressStatus? status)
    {
        ProgressNode node = ProgressCases.Assess(ProgressCases.Create(target, actual, baseline, direction), AsOf);
        Assert.Equal((reason, status), (node.Reason, node.Status));
        Assert.Equal(reason is null, node.Progress is not null);
        Assert.Equal(reason is null, node.Basis != ProgressBasis.None);
    }

    [Fact]
    public void Results_of_periods_add_up_and_are_compared_with_all_targets()
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            Yearly("10"),
            "2017-12-31=12 2018-12-31=9",
            accumulation: Accumulation.PerPeriod);
        ProgressNode node = ProgressCases.Assess(indicator, AsOf);
        Assert.Equal((0.525m, 0.5m, ProgressStatus.OnTrack), (node.Progress, node.Expected, node.Status));
        Assert.Equal(ProgressBasis.RatioToTarget, node.Basis);
        Assert.Equal((40, 21), (node.Values!.Target, node.Values.Actual));

        // Two results on one day also add up.
        Assert.Equal(0.525m, ProgressCases.Assess(
            ProgressCases.Create(
                Yearly("10"),
                "2018-12-31=12 2018-12-31=9",
                accumulation: Accumulation.PerPeriod),
            AsOf).Progress);
    }

    [Theory]
    [InlineData("2016-06-30=5", "2016-12-31", ProgressStatus.NotStarted)]
    [InlineData("2016-06-30=5", "2018-12-31", ProgressStatus.NoData)]
    [InlineData("5", "2018-12-31", ProgressStatus.NoData)]
    [InlineData("2021-06-30=5", "2021-12-31", ProgressStatus.NoData)]
    public void Results_that_belong_to_no_period_are_not_part_of_the_sum(
        string actual, string asOf, ProgressStatus status)
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            Yearly("10"), actual, accumulation: Accumulation.PerPeriod);
        ProgressNode node = ProgressCases.Assess(indicator, ProgressCases.Day(asOf));
        Assert.Equal((null, ProgressReason.NoActual, status), (node.Progress, node.Reason, node.Status));
        Assert.Equal((null, null), (node.Values!.Actual, node.Values.ActualDate));
    }

    [Fact]
    public void Expected_sum_that_is_out_of_range_does_not_affect_the_progress()
    {
        const decimal Large = 10_000_000_000_000_000_000_000_000_000m;
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(
                Yearly($"{Large}"), $"2017-12-31={Large} 2018-06-30={Large}", accumulation: Accumulation.PerPeriod),
            AsOf);
        Assert.Equal((0.5m, 2 * Large), (node.Progress, node.Values!.Actual));
        Assert.Equal((null, ProgressReason.Overflow, null), (node.Expected, node.ExpectedReason, node.Status));
    }

    [Fact]
    public void Comparison_with_the_value_due_that_is_out_of_range_does_not_affect_the_progress()
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(
                "2018-12-31=-10 2020-12-31=100", "2018-06-30=-10000000000000000000000000000", "2016-12-31=0"),
            AsOf);
        Assert.Equal((-100000000000000000000000000m, null), (node.Progress, node.Reason));
        Assert.Equal((null, ProgressReason.Overflow, null), (node.Expected, node.ExpectedReason, node.Status));
    }

    [Theory]
    [InlineData("2017-12-31=1/0 2020-12-31=1/2", "2017-12-31=1", ProgressReason.ZeroDenominator, null)]
    [InlineData("2017-12-31=1/0 2020-12-31=1/2", "2018-06-30=1", null, "0")]
    [InlineData("2017-12-31=1/2 2020-12-31=1/0", "2017-12-31=1/2", null, "1")]
    [InlineData("2017-12-31=1/2 2020-12-31=1/2", "2017-12-31=1/0 2018-12-31=1/2", ProgressReason.ZeroDenominator, null)]
    public void Zero_denominators_matter_only_in_due_periods(
        string targets, string actuals, ProgressReason? reason, string? progress)
    {
        // The last period is not due, because results add up.
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(
                targets, actuals, direction: IndicatorDirection.AtLeast, accumulation: Accumulation.PerPeriod),
            AsOf);
        Assert.Equal(reason, node.Reason);
        Assert.Equal(progress, node.Progress?.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Zero_denominator_of_a_result_in_a_period_that_is_not_due_is_ignored()
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(
                "2017-12-31=1/2 2020-12-31=1/2",
                "2017-12-31=1/2 2018-06-30=1/0",
                direction: IndicatorDirection.AtLeast,
                accumulation: Accumulation.PerPeriod),
            AsOf);
        Assert.Equal((1, null, ProgressStatus.OnTrack), (node.Progress, node.Reason, node.Status));
    }

    [Fact]
    public void Expected_progress_is_that_of_the_latest_actual()
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(
                "2017-12-31=25 2018-12-31=50 2019-12-31=75 2020-12-31=100", "2018-12-31=50"),
            ProgressCases.Day("2019-11-30"));
        Assert.Equal((0.5m, 0.5m, ProgressStatus.OnTrack), (node.Progress, node.Expected, node.Status));
    }

    [Fact]
    public void Running_periods_are_due_by_days()
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            Yearly("365"),
            "2017-01-01=1 2018-01-31=5",
            accumulation: Accumulation.PerPeriod);
        ProgressNode node = ProgressCases.Assess(indicator, AsOf);
        Assert.Equal(396m / 1460, node.Expected);
        Assert.Equal(ProgressStatus.OffTrack, node.Status);
    }

    [Fact]
    public void Periods_are_met_one_by_one()
    {
        string targets = Yearly("95");
        ProgressNode first = ProgressCases.Assess(
            ProgressCases.Create(targets, "2017-12-31=96", direction: IndicatorDirection.AtLeast),
            ProgressCases.Day("2018-06-30"));
        Assert.Equal((1m, ProgressStatus.OnTrack), (first.Progress, first.Status));
        Assert.Equal((1, 1), (first.Values!.PeriodsMet, first.Values.PeriodsDue));

        ProgressNode missing = ProgressCases.Assess(
            ProgressCases.Create(targets, "2017-12-31=96", direction: IndicatorDirection.AtLeast), AsOf);
        Assert.Equal((0.5m, ProgressStatus.OffTrack), (missing.Progress, missing.Status));
        Assert.Equal([FrameworkPeriod.Parse("2018")], missing.MissingPeriods);

        ProgressNode all = ProgressCases.Assess(
            ProgressCases.Create(
                targets,
                "2017-12-31=96 2018-12-31=97 2019-12-31=95 2020-06-30=99",
                direction: IndicatorDirection.AtLeast),
            ProgressCases.Day("2020-06-30"));
        Assert.Equal((1m, ProgressStatus.Achieved), (all.Progress, all.Status));
    }

    [Theory]
    [InlineData("105", 0.05, true)]
    [InlineData("95", 0.05, true)]
    [InlineData("106", 0.05, false)]
    [InlineData("100", 0, true)]
    [InlineData("101", 0, false)]
    public void Within_allows_the_tolerance(string actual, double tolerance, bool isMet)
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2018-12-31=100", "2018-12-31=" + actual, direction: IndicatorDirection.Within) with
        {
            Tolerance = (decimal)tolerance,
        };
        Assert.Equal(isMet ? 1 : 0, ProgressCases.Assess(indicator, AsOf).Progress);
    }

    [Fact]
    public void Tolerance_is_absolute_for_a_target_of_zero()
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2018-12-31=0", "2018-12-31=-3", direction: IndicatorDirection.Within) with
        {
            Tolerance = 3,
        };
        Assert.Equal(1, ProgressCases.Assess(indicator, AsOf).Progress);
        Assert.Equal(0, ProgressCases.Assess(indicator with { Tolerance = 2.9m }, AsOf).Progress);
    }

    [Fact]
    public void Cumulative_values_do_not_add_up()
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(
                "2020-12-31=100", "2017-12-31=30 2018-12-31=50", "0", accumulation: Accumulation.Cumulative),
            AsOf);
        Assert.Equal(0.5m, node.Progress);
    }

    [Fact]
    public void Ratios_are_compared_as_percentages()
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(
                "2020-12-31=80", "2018-12-31=45/60", direction: IndicatorDirection.Increase, unit: " Percent "),
            AsOf);
        Assert.Equal(0.9375m, node.Progress);
        Assert.Equal(75, node.Values!.Actual);
    }

    [Fact]
    public void Ratios_of_periods_are_the_ratio_of_the_sums()
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(
                "2017-12-31=80 2020-12-31=80",
                "2017-12-31=1/1 2018-12-31=44/99",
                accumulation: Accumulation.PerPeriod,
                unit: "%"),
            AsOf);
        Assert.Equal(45, node.Values!.Actual);
        Assert.Equal(0.5625m, node.Progress);
    }

    [Fact]
    public void Decrease_of_results_of_periods_is_compared_period_by_period()
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create(
                "2017-12-31=10 2018-12-31=8",
                "2017-06-30=4 2017-12-31=5 2018-12-31=9",
                direction: IndicatorDirection.Decrease,
                accumulation: Accumulation.PerPeriod),
            AsOf);
        Assert.Equal((0.5m, ProgressBasis.PeriodsMet), (node.Progress, node.Basis));
    }

    [Fact]
    public void Actual_before_the_first_period_serves_as_baseline()
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2020-12-31=24", "2014-12-31=1 2016-12-31=4 2018-12-31=14");
        ProgressNode node = ProgressCases.Assess(indicator, AsOf);
        Assert.Equal(0.5m, node.Progress);
        Assert.True(node.Values!.IsBaselineFromActual);
        Assert.Equal(4, node.Values.Baseline);

        ProgressNode early = ProgressCases.Assess(indicator, ProgressCases.Day("2017-06-30"));
        Assert.Equal((ProgressReason.NoActual, ProgressStatus.NoData), (early.Reason, early.Status));
    }

    [Fact]
    public void Several_places_are_not_assessed()
    {
        PerformanceIndicator one = ProgressCases.Create("2020-12-31=10", "2018-12-31=5", "0");
        MeasurementInstance instance = one.MeasurementInstances[0];
        MeasurementInstance north = instance with { Place = new() { Name = "North" } };
        ProgressNode several = ProgressCases.Assess(one with { MeasurementInstances = [north, north] }, AsOf);
        Assert.Equal((ProgressReason.SeveralPlaces, null), (several.Reason, several.Status));
        Assert.Equal(0.5m, ProgressCases.Assess(one with { MeasurementInstances = [north] }, AsOf).Progress);
        Assert.Equal(0.5m, ProgressCases.Assess(one with { MeasurementInstances = [north, instance] }, AsOf).Progress);
    }

    [Fact]
    public void Results_in_words_are_ignored()
    {
        PerformanceIndicator indicator = ProgressCases.Create("2020-12-31=10", "2017-12-31=5", "0");
        MeasuredResult words = new() { EndDate = AsOf, Description = "Good" };
        MeasurementInstance instance = indicator.MeasurementInstances[0];
        Assert.Equal(0.5m, Assess([.. instance.ActualResults, words]).Progress);
        Assert.Equal(ProgressReason.NotNumeric, Assess([words]).Reason);

        ProgressNode Assess(EquatableList<MeasuredResult> actuals) => ProgressCases.Assess(
            indicator with { MeasurementInstances = [instance with { ActualResults = actuals }] }, AsOf);
    }

    [Theory]
    [InlineData("2016-06-30", ProgressStatus.NotStarted)]
    [InlineData("2017-06-30", ProgressStatus.NoData)]
    public void Status_without_an_actual_depends_on_the_first_period(string asOf, ProgressStatus status) =>
        Assert.Equal(
            status, ProgressCases.Assess(ProgressCases.Create("2020-12-31=10"), ProgressCases.Day(asOf)).Status);

    [Theory]
    [InlineData("2020-06-30=9", ProgressStatus.NotAchieved)]
    [InlineData("2020-06-30=10", ProgressStatus.Achieved)]
    [InlineData("2016-12-01=9", ProgressStatus.NoData)]
    public void Status_after_the_end_is_final(string actual, ProgressStatus status)
    {
        PerformanceIndicator indicator = ProgressCases.Create("2020-12-31=10", actual, "0");
        Assert.Equal(status, ProgressCases.Assess(indicator, ProgressCases.Day("2021-01-01")).Status);
    }

    [Theory]
    [InlineData("45", ProgressStatus.OnTrack)]
    [InlineData("44.9", ProgressStatus.AtRisk)]
    [InlineData("37.5", ProgressStatus.AtRisk)]
    [InlineData("37.4", ProgressStatus.OffTrack)]
    public void Status_follows_the_pace(string actual, ProgressStatus status)
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2018-12-31=50 2020-12-31=100", "2018-12-31=" + actual, "2016-12-31=0");
        Assert.Equal(status, ProgressCases.Assess(indicator, ProgressCases.Day("2019-06-30")).Status);
    }

    [Fact]
    public void Status_compares_with_the_value_due_if_no_progress_is_expected()
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2018-12-31=-10 2020-12-31=100", "2018-12-31=-10", "2016-12-31=0");
        Assert.Equal(ProgressStatus.OnTrack, ProgressCases.Assess(indicator, AsOf).Status);
        PerformanceIndicator late = ProgressCases.Create(
            "2018-12-31=-10 2020-12-31=100", "2018-12-31=-11", "2016-12-31=0");
        Assert.Equal(ProgressStatus.OffTrack, ProgressCases.Assess(late, AsOf).Status);
    }

    [Fact]
    public void Undated_targets_end_with_the_framework()
    {
        ProgressNode node = ProgressCases.Assess(ProgressCases.Create("100", "2018-12-31=50", "0"), AsOf);
        Assert.Equal(ProgressCases.Day("2020-12-31"), node.Values!.TargetDate);
        Assert.Equal(730m / 1461, node.Expected);
        StrategicFramework open =
            ProgressCases.CreatePlan(ProgressCases.Create("100", "2018-12-31=50", "0")) with { Period = null };
        ProgressNode undated = FrameworkProgress.Assess(open, AsOf).GetNode("1.1").Children[0];
        Assert.Equal(
            (0.5m, ProgressReason.NoDates, null), (undated.Progress, undated.ExpectedReason, undated.Status));
    }

    [Theory]
    [InlineData("60% of the way from 40 to 25 (actual 31), on track", "40", "25", "31")]
    [InlineData("-20% of the way from 10 to 0 (actual 12), off track", "10", "0", "12")]
    [InlineData("33.3% of the way from 0 to 3 (actual 1), off track", "0", "3", "1")]
    [InlineData("no progress (no actual), no data", "0", "3", "")]
    [InlineData("0% of the way from 0 to 10000 (actual -4), off track", "0", "10000", "-4")]
    [InlineData("99.9% of the way from 0 to 10000 (actual 9996), on track", "0", "10000", "9996")]
    [InlineData("100% of the way from 0 to 10000 (actual 10004), achieved", "0", "10000", "10004")]
    public void ToString_explains_the_progress(string text, string baseline, string target, string actual)
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2020-12-31=" + target, actual.Length > 0 ? "2018-12-31=" + actual : "", "2016-12-31=" + baseline);
        Assert.Equal(
            "1.2: " + text,
            ProgressCases.Assess(indicator with { Code = ElementCode.Parse("1.2") }, AsOf).ToString());
    }

    /// <summary>Returns the same target for each year of the plan.</summary>
    private static string Yearly(string target) =>
        $"2017-12-31={target} 2018-12-31={target} 2019-12-31={target} 2020-12-31={target}";
}
