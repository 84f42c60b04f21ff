namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests on which day a result counts, and which period it belongs to.</summary>
public sealed class ProgressDateTests
{
    [Theory]
    [InlineData("2018-06-30", null, "2018-06-29", false)]
    [InlineData("2018-06-30", null, "2018-06-30", true)]
    [InlineData("2017-01-01", "2018-06-30", "2018-06-29", false)]
    [InlineData("2017-01-01", "2018-06-30", "2018-06-30", true)]
    [InlineData(null, null, "2016-01-01", true)]
    public void Results_count_on_their_end_otherwise_on_their_start(
        string? start, string? end, string asOf, bool counts)
    {
        MeasuredResult actual = new()
        {
            StartDate = start is null ? null : ProgressCases.Day(start),
            EndDate = end is null ? null : ProgressCases.Day(end),
            NumberOfUnits = 50,
        };
        ProgressNode node = Assess([Result(null, "2020-12-31", 100)], [actual], asOf);
        Assert.Equal(counts ? 0.5m : null, node.Progress);
        Assert.Equal(counts ? null : ProgressReason.NoActual, node.Reason);
    }

    [Theory]
    [InlineData("90 2017-12-31=50")]
    [InlineData("2017-12-31=50 90")]
    [InlineData("2017-12-31=40 2017-12-31=50")]
    [InlineData("2017-12-31=50 2017-06-30=70")]
    public void The_latest_result_counts_and_of_one_date_the_last_one(string actuals)
    {
        PerformanceIndicator indicator = ProgressCases.Create("2020-12-31=100", actuals, "0");
        Assert.Equal(0.5m, ProgressCases.Assess(indicator, ProgressCases.Day("2018-12-31")).Progress);
    }

    [Fact]
    public void Targets_count_on_the_date_of_the_baseline()
    {
        ProgressNode node = ProgressCases.Assess(
            ProgressCases.Create("2018-12-31=50 2020-12-31=100", "2018-12-31=50", "2018-12-31=0"),
            ProgressCases.Day("2018-12-31"));
        Assert.Equal((0.5m, 0.5m), (node.Progress, node.Expected));
    }

    [Theory]
    [InlineData("2017-12-31", ProgressStatus.NotStarted)]
    [InlineData("2018-01-01", ProgressStatus.NoData)]
    public void Periods_start_on_the_start_date_of_their_target(string asOf, ProgressStatus status) =>
        Assert.Equal(status, Assess([Result("2018-01-01", "2020-12-31", 100)], [], asOf).Status);

    [Theory]
    [InlineData("2016-12-31", ProgressStatus.NotStarted)]
    [InlineData("2017-01-01", ProgressStatus.NoData)]
    public void The_first_period_starts_with_the_framework(string asOf, ProgressStatus status) =>
        Assert.Equal(status, Assess([Result(null, "2020-12-31", 100)], [], asOf).Status);

    [Fact]
    public void Periods_start_on_the_day_after_the_target_before()
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2017-12-31=95 2019-06-30=95", "2018-01-01=96", direction: IndicatorDirection.AtLeast);
        ProgressNode node = ProgressCases.Assess(indicator, ProgressCases.Day("2019-06-30"));
        Assert.Equal((1, 2), (node.Values!.PeriodsMet, node.Values.PeriodsDue));
        Assert.Equal([FrameworkPeriod.Parse("2017")], node.MissingPeriods);
    }

    [Fact]
    public void Results_belong_to_the_first_period_that_contains_their_date()
    {
        ProgressNode node = Assess(
            [Result("2017-01-01", "2018-12-31", 95), Result("2018-01-01", "2019-12-31", 95)],
            [Result(null, "2018-06-30", 96)],
            "2019-12-31",
            IndicatorDirection.AtLeast);
        Assert.Equal((1, 2), (node.Values!.PeriodsMet, node.Values.PeriodsDue));
        Assert.Equal([FrameworkPeriod.FromYears(2018, 2019)], node.MissingPeriods);
    }

    [Theory]
    [InlineData("2018-12-31=95", "1")]
    [InlineData("2017-12-31=95 2018-12-31=95", "0")]
    public void Undated_results_belong_to_the_only_period(string targets, string progress)
    {
        PerformanceIndicator indicator =
            ProgressCases.Create(targets, "96", direction: IndicatorDirection.AtLeast);
        Assert.Equal(
            progress, $"{ProgressCases.Assess(indicator, ProgressCases.Day("2018-12-31")).Progress}");
    }

    [Theory]
    [InlineData("2017-12-30", ProgressReason.NoPeriodDue, null)]
    [InlineData("2017-12-31", null, 1)]
    public void Periods_have_ended_from_their_last_day_on(string asOf, ProgressReason? reason, int? due)
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2017-12-31=95 2018-12-31=95",
            "2017-06-30=96",
            direction: IndicatorDirection.AtLeast,
            accumulation: Accumulation.Cumulative);
        ProgressNode node = ProgressCases.Assess(indicator, ProgressCases.Day(asOf));
        Assert.Equal(reason, node.Reason);
        Assert.Equal(due is null ? null : 1m, node.Progress);
    }

    [Theory]
    [InlineData("2020-12-31", ProgressStatus.OnTrack)]
    [InlineData("2021-01-01", ProgressStatus.NotAchieved)]
    public void Status_is_final_from_the_day_after_the_last_target(string asOf, ProgressStatus status)
    {
        PerformanceIndicator indicator = ProgressCases.Create("2020-12-31=10", "2020-06-30=9", "2016-12-31=0");
        Assert.Equal(status, ProgressCases.Assess(indicator, ProgressCases.Day(asOf)).Status);
    }

    private static ProgressNode Assess(
        EquatableList<MeasuredResult> targets,
        EquatableList<MeasuredResult> actuals,
        string asOf,
        IndicatorDirection? direction = null)
    {
        PerformanceIndicator indicator = ProgressCases.Create("", "", direction is null ? "0" : "", direction) with
        {
            MeasurementInstances = [new() { TargetResults = targets, ActualResults = actuals }],
        };
        return ProgressCases.Assess(indicator, ProgressCases.Day(asOf));
    }

    private static MeasuredResult Result(string? start, string end, decimal number) => new()
    {
        StartDate = start is null ? null : ProgressCases.Day(start),
        EndDate = ProgressCases.Day(end),
        NumberOfUnits = number,
    };
}
