using System.Globalization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class MeasureRowTests
{
    private static readonly PerformanceIndicator Waiting = new()
    {
        Code = ElementCode.Parse("1.1.1"),
        Identifier = "waiting",
        MeasurementDimension = "Time at anchor",
        UnitOfMeasurement = "Hours",
        Direction = IndicatorDirection.AtMost,
        Accumulation = Accumulation.PerPeriod,
        Baseline = new() { EndDate = new(2016, 12, 31), NumberOfUnits = 40.0m, Description = "Estimated" },
        MeasurementInstances =
        [
            new()
            {
                TargetResults =
                    [new() { StartDate = new(2017, 1, 1), EndDate = new(2017, 12, 31), NumberOfUnits = 30 }],
            },
            new()
            {
                Place = new() { Name = "North" },
                ActualResults =
                [
                    new() { Numerator = 62, Denominator = 2, Descriptor = new() { Name = "Rating", Value = "Good" } },
                ],
            },
        ],
    };

    [Fact]
    public void GetMeasures_returns_the_baseline_the_targets_and_the_actual_results()
    {
        MeasureRow common = new()
        {
            FrameworkId = "plan",
            ElementId = "plan/1.1",
            GoalCode = "1",
            IndicatorId = "waiting",
            IndicatorCode = "1.1.1",
            IndicatorName = "Time at anchor",
            Unit = "Hours",
            Direction = "atMost",
            Accumulation = "perPeriod",
        };
        Assert.Equal(
            [
                common with { Kind = "baseline", PeriodEnd = new(2016, 12, 31), Value = 40, Comment = "Estimated" },
                common with
                {
                    Kind = "target",
                    PeriodStart = new(2017, 1, 1),
                    PeriodEnd = new(2017, 12, 31),
                    Value = 30,
                },
                common with
                {
                    Kind = "actual",
                    Place = "North",
                    Numerator = 62,
                    Denominator = 2,
                    DescriptorName = "Rating",
                    DescriptorValue = "Good",
                },
            ],
            FrameworkRows.GetMeasures(ProgressCases.CreatePlan(Waiting)));
    }

    [Fact]
    public void Value_preserves_trailing_zeros() => Assert.Equal(
        "40.0",
        FrameworkRows.GetMeasures(ProgressCases.CreatePlan(Waiting)).First().Value!.Value
            .ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void IndicatorName_is_the_name_or_the_measured_dimension() => Assert.Equal(
        ["Waiting time", "Time at anchor", "Time at anchor", "Time at anchor"],
        new[] { "Waiting time", null, "", " \t" }.SelectMany(name =>
            FrameworkRows.GetMeasures(ProgressCases.CreatePlan(Waiting with { Name = name }))
                .Select(row => row.IndicatorName).Distinct()));

    [Fact]
    public void IndicatorId_is_the_path_if_the_identifier_is_missing_or_not_unique()
    {
        StrategicFramework plan = ProgressCases.CreatePlan(
            Waiting,
            Waiting with { Identifier = null },
            Waiting with { Identifier = " " },
            Waiting with { Identifier = "plan/1" },
            Waiting with { Identifier = "plan#goals[0]" },
            Waiting with { Identifier = "plan-2" },
            Waiting with { Identifier = "same" },
            Waiting with { Identifier = "same" });
        Assert.Equal(
            [
                "waiting", "plan/1.1#indicators[1]", "plan/1.1#indicators[2]", "plan/1.1#indicators[3]",
                "plan/1.1#indicators[4]", "plan-2", "plan/1.1#indicators[6]", "plan/1.1#indicators[7]",
            ],
            FrameworkRows.GetMeasures(plan).Select(row => row.IndicatorId).Distinct());
    }

    [Fact]
    public void GetMeasures_includes_the_results_of_a_report()
    {
        StrategicFramework plan =
            ProgressCases.CreatePlan(ProgressCases.Create("2017-12-31=10", "2017-12-31=3 2018-12-31=4"));
        ProgressReport report = ProgressCases.Report(new ProgressUpdate
        {
            Element = ProgressCases.Objective,
            Date = new(2017, 12, 31),
            Result = new() { NumberOfUnits = 7 },
        });
        Assert.Equal([10, 4, 7], FrameworkRows.GetMeasures(plan, report).Select(row => row.Value));
        Assert.Equal([10, 3, 4], FrameworkRows.GetMeasures(plan).Select(row => row.Value));
    }

    [Property]
    public void GetMeasures_returns_a_row_for_each_result(StrategicFramework framework)
    {
        MeasuredResult[] results =
        [
            .. framework.GetObjectives().SelectMany(objective => objective.Indicators).SelectMany(indicator =>
                indicator.MeasurementInstances
                    .SelectMany(instance => instance.TargetResults.Concat(instance.ActualResults))
                    .Prepend(indicator.Baseline).OfType<MeasuredResult>()),
        ];
        Assert.Equal(
            results.Select(WithoutEmptyDescriptor),
            FrameworkRows.GetMeasures(framework).Select(row => WithoutEmptyDescriptor(new()
            {
                StartDate = row.PeriodStart,
                EndDate = row.PeriodEnd,
                NumberOfUnits = row.Value,
                Numerator = row.Numerator,
                Denominator = row.Denominator,
                Description = row.Comment,
                Descriptor = new() { Name = row.DescriptorName, Value = row.DescriptorValue },
            })));
    }

    /// <summary>A descriptor without a name and a value has no columns.</summary>
    private static MeasuredResult WithoutEmptyDescriptor(MeasuredResult result) =>
        result.Descriptor is { Name: null, Value: null } ? result with { Descriptor = null } : result;
}
