using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Compares the assessment of a framework with the sums of its results by LINQ. Each indicator has ten results.
/// </summary>
public class ProgressBenchmarks
{
    private const int ResultsOfEach = 10;
    private const int IndicatorsOfEach = 10;

    private static readonly DateOnly AsOf = new(2020, 12, 31);

    private StrategicFramework _framework = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int Results { get; set; }

    [GlobalSetup]
    public void Setup() => _framework = Create(Results);

    [Benchmark(Description = "The sums of the results by indicator, with LINQ", Baseline = true)]
    public int Sums() => _framework.GetObjectives()
        .SelectMany(objective => objective.Indicators)
        .Select(indicator => (
            Actual: indicator.MeasurementInstances[0].ActualResults.Sum(result => result.NumberOfUnits),
            Target: indicator.MeasurementInstances[0].TargetResults.Sum(result => result.NumberOfUnits)))
        .Count(sums => sums.Actual / sums.Target > 0);

    [Benchmark(Description = "`FrameworkProgress.Assess`")]
    public int Assess() => FrameworkProgress.Assess(_framework, AsOf).Goals.Count;

    internal static StrategicFramework Create(int results)
    {
        int objectives = Math.Max(1, results / ResultsOfEach / IndicatorsOfEach);
        return new()
        {
            Id = FrameworkId.Parse("plan"),
            Name = "Plan",
            Period = FrameworkPeriod.FromYears(2011, 2020),
            Goals =
            [
                new()
                {
                    Code = ElementCode.Parse("1"),
                    Name = "Goal",
                    Objectives = [.. Enumerable.Range(1, objectives).Select(CreateObjective)],
                },
            ],
        };
    }

    private static Objective CreateObjective(int number) => new()
    {
        Code = ElementCode.Parse(string.Create(CultureInfo.InvariantCulture, $"1.{number}")),
        Indicators = [.. Enumerable.Range(0, IndicatorsOfEach).Select(_ => CreateIndicator())],
    };

    private static PerformanceIndicator CreateIndicator() => new()
    {
        MeasurementDimension = "Dimension",
        UnitOfMeasurement = "Units",
        Accumulation = Accumulation.PerPeriod,
        MeasurementInstances =
        [
            new()
            {
                TargetResults = [.. Enumerable.Range(2016, ResultsOfEach / 2).Select(CreateResult)],
                ActualResults = [.. Enumerable.Range(2016, ResultsOfEach / 2).Select(CreateResult)],
            },
        ],
    };

    private static MeasuredResult CreateResult(int year) =>
        new() { StartDate = new(year, 1, 1), EndDate = new(year, 12, 31), NumberOfUnits = year % 7 };
}
