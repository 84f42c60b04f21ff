using System.Text.Json;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(ProgressArbitraries)])]
public sealed class ProgressRowTests
{
    [Fact]
    public void GetProgress_assesses_each_period_at_its_end_or_at_the_date_if_that_is_earlier()
    {
        PerformanceIndicator berths = ProgressCases.Create(
            "2017-12-31=25 2018-12-31=50 2020-12-31=100", "2017-12-31=30 2018-12-31=40 2019-03-31=45", "2016-12-31=0");
        StrategicFramework plan = ProgressCases.CreatePlan(berths with { Identifier = "berths" });
        ProgressRow common = new()
        {
            FrameworkId = "plan",
            ElementId = "plan/1.1",
            IndicatorId = "berths",
            IndicatorName = "D",
            Unit = "U",
            Baseline = 0,
            Target = 100,
            Basis = "baselineToTarget",
        };
        Assert.Equal(
            [
                common with
                {
                    PeriodStart = new(2017, 1, 1),
                    PeriodEnd = new(2017, 12, 31),
                    AsOf = new(2017, 12, 31),
                    Actual = 30,
                    Achievement = 0.3m,
                    Expected = 0.25m,
                    Status = "onTrack",
                },
                common with
                {
                    PeriodStart = new(2018, 1, 1),
                    PeriodEnd = new(2018, 12, 31),
                    AsOf = new(2018, 12, 31),
                    Actual = 40,
                    Achievement = 0.4m,
                    Expected = 0.5m,
                    Status = "atRisk",
                },
                common with
                {
                    PeriodStart = new(2019, 1, 1),
                    PeriodEnd = new(2020, 12, 31),
                    AsOf = new(2019, 3, 31),
                    Actual = 45,
                    Achievement = 0.45m,
                    Expected = (0.5m * 731 + 0.5m * 90) / 731,
                    Status = "atRisk",
                },
            ],
            FrameworkRows.GetProgress(plan, new(2019, 3, 31)));
    }

    [Fact]
    public void GetProgress_returns_one_row_without_a_period_for_an_indicator_without_a_target()
    {
        ProgressRow row = FrameworkRows.GetProgress(
            ProgressCases.CreatePlan(ProgressCases.Create("", "2017-12-31=3")), new(2018, 6, 30)).Single();
        Assert.Equal((null, null, new DateOnly(2018, 6, 30)), (row.PeriodStart, row.PeriodEnd, row.AsOf));
        Assert.Equal((null, null, "noTarget"), (row.Achievement, row.Basis, row.Reason));
    }

    [Fact]
    public void Reason_states_why_the_expected_progress_is_missing_if_only_that_is()
    {
        StrategicFramework plan = ProgressCases.CreatePlan(ProgressCases.Create("10", "4", "0"));
        ProgressRow row = FrameworkRows.GetProgress(plan with { Period = null }, new(2018, 6, 30)).Single();
        Assert.Equal((0.4m, null, "noDates"), (row.Achievement, row.Expected, row.Reason));
    }

    [Fact]
    public void GetProgress_includes_the_updates_of_a_report_and_the_options()
    {
        StrategicFramework plan = ProgressCases.CreatePlan(ProgressCases.Create("2018-12-31=100", "", "2016-12-31=0"));
        ProgressReport report = ProgressCases.Report(new ProgressUpdate
        {
            Element = ProgressCases.Objective,
            Date = new(2017, 12, 31),
            Result = new() { NumberOfUnits = 40 },
        });
        Assert.Equal("noData", GetStatus(null, null));
        Assert.Equal("atRisk", GetStatus(report, null));
        Assert.Equal("onTrack", GetStatus(report, new() { OnTrackThreshold = 0.8m }));

        string? GetStatus(ProgressReport? report, ProgressOptions? options) =>
            FrameworkRows.GetProgress(plan, new(2018, 1, 31), report, options).Single().Status;
    }

    [Fact]
    public void PeriodStart_is_null_after_a_target_on_the_last_date()
    {
        StrategicFramework plan = ProgressCases.CreatePlan(ProgressCases.Create("9999-12-31=1 5"));
        Assert.Equal<(DateOnly?, DateOnly?)>(
            [(new(1, 1, 1), DateOnly.MaxValue), (null, null)],
            FrameworkRows.GetProgress(plan with { Period = new(new(1, 1, 1), null) }, new(2018, 6, 30))
                .Select(row => (row.PeriodStart, row.PeriodEnd)));
    }

    [Property(SampleFactor = 3)]
    public void Rows_contain_the_numbers_that_Assess_returns_for_their_date(
        ProgressCase first, ProgressCase second, DateOnly later)
    {
        StrategicFramework plan = ProgressCases.CreatePlan(first.Indicator, second.Indicator);
        foreach (DateOnly asOf in new[] { first.AsOf, later })
        {
            AssertAssessed(plan, asOf, report: null);
        }
    }

    [Fact]
    public void Rows_contain_the_indicators_of_the_framework_and_not_those_of_programmes()
    {
        StrategicFramework plan = ProgressCases.CreatePlan(ProgressCases.Create("10", "4") with { Identifier = "own" });
        plan = plan with { Goals = [new() { Code = ElementCode.Parse("0"), Name = "Served" }, .. plan.Goals] };
        ProgressReport report = ProgressCases.Report() with
        {
            Programmes =
            [
                new()
                {
                    Name = "Programme",
                    Contributions = [new() { Element = plan.GetReference(plan.Goals[0]) }],
                    Indicators = [ProgressCases.Create("20", "5")],
                },
            ],
        };

        ProgressRow row = Assert.Single(FrameworkRows.GetProgress(plan, new(2018, 6, 30), report));
        Assert.Equal(("own", 10), (row.IndicatorId, row.Target));
        AssertAssessed(plan, new(2018, 6, 30), report);
    }

    [Property]
    public void Rows_of_any_framework_and_report_contain_the_numbers_that_Assess_returns(
        StrategicFramework framework, ProgressReport report, DateOnly asOf) =>
        AssertAssessed(framework, asOf, report with { FrameworkId = framework.Id });

    private static void AssertAssessed(StrategicFramework framework, DateOnly asOf, ProgressReport? report)
    {
        string[] ids = [.. FrameworkRows.GetProgress(framework, asOf, report).Select(row => row.IndicatorId)];
        Dictionary<string, int> numbers = ids.Distinct().Select((id, number) => (id, number))
            .ToDictionary(pair => pair.id, pair => pair.number);
        foreach (ProgressRow row in FrameworkRows.GetProgress(framework, asOf, report))
        {
            ProgressNode node = FrameworkProgress.Assess(framework, row.AsOf, report).Goals
                .SelectMany(goal => goal.Children)
                .Where(child => child.Kind == ProgressNodeKind.Objective)
                .SelectMany(objective => objective.Children)
                .Where(child => child.Kind == ProgressNodeKind.Indicator)
                .ElementAt(numbers[row.IndicatorId]);
            Assert.Equal(row.PeriodEnd is { } end && end < asOf ? end : asOf, row.AsOf);
            Assert.Equal(
                (node.Values!.Baseline, node.Values.Target, node.Values.Actual, node.Progress, node.Expected),
                (row.Baseline, row.Target, row.Actual, row.Achievement, row.Expected));
            Assert.Equal(
                (GetName(node.Status), GetName(node.Reason ?? node.ExpectedReason)), (row.Status, row.Reason));
            Assert.Equal(node.Basis == ProgressBasis.None ? null : GetName<ProgressBasis>(node.Basis), row.Basis);
        }
    }

    private static string? GetName<T>(T? value)
        where T : struct, Enum =>
        value is { } known ? JsonNamingPolicy.CamelCase.ConvertName($"{known}") : null;
}
