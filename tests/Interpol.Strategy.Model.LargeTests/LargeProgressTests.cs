using System.Globalization;

namespace Interpol.Strategy.Model.LargeTests;

/// <summary>Tests the memory of the assessment of many results, in many indicators and in one.</summary>
public sealed class LargeProgressTests
{
    private const int MaxBytesPerResult = 1_500;

    private static readonly DateOnly AsOf = new(2020, 12, 31);

    [Theory]
    [InlineData(250_000)]
    [InlineData(500_000)]
    [InlineData(1_000_000)]
    public void Assess_allocates_a_bounded_number_of_bytes_for_each_result(int results)
    {
        StrategicFramework many = Create([.. Enumerable.Range(0, results / 10).Select(_ => CreateIndicator(5))]);
        AssertBounded(many, results);
        AssertBounded(Create([CreateIndicator(results / 2)]), results);
    }

    private static void AssertBounded(StrategicFramework framework, int results)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        FrameworkProgress progress = FrameworkProgress.Assess(framework, AsOf);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotNull(progress.Root.Progress);
        Assert.InRange(bytes / results, 1, MaxBytesPerResult);
    }

    private static StrategicFramework Create(EquatableList<PerformanceIndicator> indicators) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "Plan",
        Goals = [new() { Name = "G", Objectives = [new() { Name = "O", Indicators = indicators }] }],
    };

    private static PerformanceIndicator CreateIndicator(int results) => new()
    {
        MeasurementDimension = "D",
        UnitOfMeasurement = "U",
        Accumulation = Accumulation.PerPeriod,
        MeasurementInstances =
        [
            new()
            {
                TargetResults = [.. Enumerable.Range(0, results).Select(day => CreateResult(day, results))],
                ActualResults = [.. Enumerable.Range(0, results).Select(day => CreateResult(day, results))],
            },
        ],
    };

    private static MeasuredResult CreateResult(int day, int results)
    {
        DateOnly date = AsOf.AddDays(day - results + 1);
        return new() { StartDate = date, EndDate = date, NumberOfUnits = day + 1, Description = Format(day) };
    }

    private static string Format(int day) => day.ToString(CultureInfo.InvariantCulture);
}
