using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(ProgressArbitraries)])]
public sealed class ProgressProperties
{
    [Property]
    public void Progress_does_not_depend_on_the_unit(ProgressCase progress, bool isLarger)
    {
        bool hasAbsoluteTolerance = progress.Indicator is { Direction: IndicatorDirection.Within }
            && progress.Indicator.MeasurementInstances.SelectMany(instance => instance.TargetResults)
                .Any(target => target.NumberOfUnits == 0 || target.Numerator == 0);
        if (!hasAbsoluteTolerance && !HasRatioOfSums(progress))
        {
            decimal factor = isLarger ? 1000 : 0.001m;
            AssertSameProgress(progress.Assess(), Map(progress, number => number * factor).Assess());
        }
    }

    [Property]
    public void Progress_does_not_depend_on_the_zero_point_where_a_baseline_counts(ProgressCase progress, decimal shift)
    {
        ProgressNode before = progress.Assess();
        if (before.Basis == ProgressBasis.BaselineToTarget && Math.Abs(shift) < 1e12m && !HasRatioOfSums(progress))
        {
            decimal rounded = Math.Round(shift, 6);
            AssertSameProgress(before, Map(progress, number => number + rounded).Assess());
        }
    }

    [Property]
    public void Progress_is_mirrored_for_rising_and_falling_targets(ProgressCase progress)
    {
        ProgressNode before = progress.Assess();
        if (before.Basis == ProgressBasis.BaselineToTarget)
        {
            ProgressCase mirrored = Map(progress, number => -number);
            AssertSameProgress(before, (mirrored with
            {
                Indicator = mirrored.Indicator with
                {
                    Direction = progress.Indicator.Direction switch
                    {
                        IndicatorDirection.Increase => IndicatorDirection.Decrease,
                        IndicatorDirection.Decrease => IndicatorDirection.Increase,
                        var other => other,
                    },
                },
            }).Assess());
        }
    }

    [Property]
    public void Progress_does_not_depend_on_the_order_of_results_with_different_dates(ProgressCase progress, int seed)
    {
        MeasurementInstance instance = progress.Indicator.MeasurementInstances[0];
        ProgressCase distinct = progress with
        {
            Indicator = progress.Indicator with
            {
                MeasurementInstances =
                [
                    new()
                    {
                        TargetResults =
                            [.. instance.TargetResults.DistinctBy(result => GetDate(result) ?? new(2020, 12, 31))],
                        ActualResults = [.. instance.ActualResults.DistinctBy(GetDate)],
                    },
                ],
            },
        };
        instance = distinct.Indicator.MeasurementInstances[0];
        var random = new Random(seed);
        ProgressCase shuffled = distinct with
        {
            Indicator = distinct.Indicator with
            {
                MeasurementInstances =
                [
                    new()
                    {
                        TargetResults = [.. instance.TargetResults.OrderBy(_ => random.Next())],
                        ActualResults = [.. instance.ActualResults.OrderBy(_ => random.Next())],
                    },
                ],
            },
        };
        Assert.Equal(distinct.Assess(), shuffled.Assess());
    }

    [Property]
    public void Sums_do_not_depend_on_the_order_of_results(ProgressCase progress)
    {
        PerformanceIndicator indicator = progress.Indicator with { Accumulation = Accumulation.PerPeriod };
        PerformanceIndicator reversed = indicator with
        {
            MeasurementInstances =
            [
                .. indicator.MeasurementInstances.Select(
                    instance => instance with { ActualResults = [.. instance.ActualResults.Reverse()] }),
            ],
        };
        Assert.Equal(
            ProgressCases.Assess(indicator, progress.AsOf), ProgressCases.Assess(reversed, progress.AsOf));
    }

    [Property]
    public void Numbers_have_a_basis_or_a_reason(ProgressCase progress)
    {
        ProgressNode node = progress.Assess();
        Assert.Equal(node.Progress is null, node.Basis == ProgressBasis.None);
        Assert.Equal(node.Progress is null, node.Reason is not null);
        Assert.Equal(node.Expected is null, node.ExpectedReason is not null);
        Assert.True(node.Status is not null || node.Reason is not null || node.ExpectedReason is not null);
        Assert.DoesNotContain('\n', node.ToString());
    }

    [Property]
    public void Children_without_data_change_only_the_coverage(ProgressCase first, ProgressCase second)
    {
        StrategicFramework plan = ProgressCases.CreatePlan(first.Indicator, second.Indicator);
        ProgressNode before = FrameworkProgress.Assess(plan, first.AsOf).GetNode("1.1");
        if (before.Progress is null)
        {
            return;
        }

        PerformanceIndicator empty = ProgressCases.Create("2017-12-31=1 2020-12-31=2") with { Weight = 2 };
        StrategicFramework larger = ProgressCases.CreatePlan(first.Indicator, second.Indicator, empty);
        ProgressNode after = FrameworkProgress.Assess(larger, first.AsOf).GetNode("1.1");
        Assert.Equal((before.Progress, before.Basis), (after.Progress, after.Basis));
        Assert.True(after.DataCoverage < before.DataCoverage);
        Assert.Equal(
            before.Status is null or ProgressStatus.NoData or ProgressStatus.NotStarted ? after.Status
                : before.Status == ProgressStatus.Achieved ? ProgressStatus.OnTrack
                : before.Status,
            after.Status);
        Assert.Empty(before.MissingPeriods.Except(after.MissingPeriods));
    }

    [Property]
    public void Parents_are_between_their_children(EquatableList<ProgressCase> cases, ProgressCase first)
    {
        PerformanceIndicator[] indicators =
            [first.Indicator, .. cases.Select(progress => progress.Indicator)];
        ProgressNode node = FrameworkProgress.Assess(ProgressCases.CreatePlan(indicators), first.AsOf).GetNode("1.1");
        ProgressNode[] assessed = [.. node.Children.Where(child => child is { Weight: > 0, Progress: not null })];
        Assert.Equal(assessed.Length > 0, node.Progress is not null);
        if (assessed.Length > 0)
        {
            decimal[] clamped = [.. assessed.Select(child => Math.Clamp(child.Progress!.Value, 0, 1))];
            Assert.InRange(node.Progress!.Value, clamped.Min(), clamped.Max());
        }

        decimal weight = node.Children.Sum(child => child.Weight);
        Assert.Equal(
            weight == 0 ? null : node.Children.Where(child => child.Progress is not null).Sum(child => child.Weight)
                / weight,
            node.DataCoverage);
    }

    [Property]
    public void Assess_does_not_throw_for_any_framework_and_report(
        StrategicFramework framework, ProgressReport report, DateOnly asOf)
    {
        FrameworkProgress progress =
            FrameworkProgress.Assess(framework, asOf, report with { FrameworkId = framework.Id });
        Assert.DoesNotContain('\n', progress.ToString());
        Assert.Equal(
            progress.Root,
            FrameworkProgress.Assess(framework, asOf, report with { FrameworkId = framework.Id }).Root);
    }

    [Property]
    public void Assess_does_not_throw_for_extreme_numbers(ProgressCase progress, EquatableList<decimal> numbers)
    {
        if (numbers.IsEmpty)
        {
            return;
        }

        int i = 0;
        ProgressCase extreme = MapResults(progress, result => result with
        {
            NumberOfUnits = result.NumberOfUnits is null ? null : numbers[i++ % numbers.Count],
            Numerator = result.Numerator is null ? null : numbers[i++ % numbers.Count],
            Denominator = result.Denominator is null ? null : numbers[i++ % numbers.Count],
        });
        ProgressNode node = (extreme with
        {
            Indicator = extreme.Indicator with { Weight = Math.Abs(numbers[0]), Tolerance = Math.Abs(numbers[^1]) },
        }).Assess();
        Assert.Equal(node.Progress is null, node.Reason is not null);
        Assert.DoesNotContain('\n', node.ToString());
    }

    private static void AssertSameProgress(ProgressNode expected, ProgressNode actual)
    {
        Assert.Equal((expected.Progress, expected.Basis), (actual.Progress, actual.Basis));
        Assert.Equal(expected.Reason, actual.Reason);
        Assert.Equal((expected.Expected, expected.ExpectedReason), (actual.Expected, actual.ExpectedReason));
        Assert.Equal(expected.Status, actual.Status);
        Assert.Equal(expected.MissingPeriods, actual.MissingPeriods);
    }

    private static DateOnly? GetDate(MeasuredResult result) => result.EndDate ?? result.StartDate;

    /// <summary>Returns a value that indicates whether there is a ratio of sums, which is rarely exact.</summary>
    private static bool HasRatioOfSums(ProgressCase progress) =>
        progress.Indicator.Accumulation == Accumulation.PerPeriod
            && progress.Indicator.MeasurementInstances.SelectMany(instance => instance.ActualResults)
                .Any(result => result.Denominator is not null);

    /// <summary>Maps the value of each result. The denominator of a ratio does not change.</summary>
    private static ProgressCase Map(ProgressCase progress, Func<decimal, decimal> map) =>
        MapResults(progress, result => result with
        {
            NumberOfUnits = result.NumberOfUnits is { } number ? map(number) : null,
            Numerator = result is not { Numerator: { } numerator, Denominator: { } denominator } ? null
                : denominator == 0 ? map(numerator)
                : map(numerator / denominator) * denominator,
        });

    private static ProgressCase MapResults(ProgressCase progress, Func<MeasuredResult, MeasuredResult> map) =>
        progress with
        {
            Indicator = progress.Indicator with
            {
                Baseline = progress.Indicator.Baseline is { } baseline ? map(baseline) : null,
                MeasurementInstances =
                [
                    .. progress.Indicator.MeasurementInstances.Select(instance => instance with
                    {
                        TargetResults = [.. instance.TargetResults.Select(map)],
                        ActualResults = [.. instance.ActualResults.Select(map)],
                    }),
                ],
            },
        };
}
