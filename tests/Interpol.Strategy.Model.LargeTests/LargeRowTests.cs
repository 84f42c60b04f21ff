using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.LargeTests;

/// <summary>Tests the memory of writing the tables of large catalogs, and of plans with many periods.</summary>
public sealed class LargeRowTests
{
    private const int ElementsOfEach = 33;
    private const int MaxBytesPerElement = 2_000;
    private const int MaxBytesPerPeriod = 4_000;
    private const int MaxAddedBytes = 5_000_000;

    [Theory]
    [InlineData(2_500)]
    [InlineData(5_000)]
    [InlineData(10_000)]
    public void Writing_the_elements_of_a_catalog_as_csv_needs_constant_memory(int frameworks)
    {
        FrameworkCatalog catalog = new(Enumerable.Range(0, frameworks).Select(number =>
            InterpolFrameworks.Framework2017To2020 with { Id = FrameworkId.Parse($"plan-{number}") }));
        using var stream = new LiveMemoryStream();
        long before = GC.GetAllocatedBytesForCurrentThread();
        FrameworkTables.Create(catalog)[0].WriteCsv(stream, isForExcel: false);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(stream.Count / frameworks / ElementsOfEach, 200, 1_000);
        Assert.InRange(bytes / frameworks / ElementsOfEach, 1, MaxBytesPerElement);
        Assert.InRange(stream.MaxAddedBytes, 0, MaxAddedBytes);
        GC.KeepAlive(catalog);
    }

    [Theory]
    [InlineData(25_000)]
    [InlineData(50_000)]
    [InlineData(100_000)]
    public void Assess_allocates_a_bounded_number_of_bytes_for_each_period(int periods)
    {
        foreach (IndicatorDirection? direction in new IndicatorDirection?[] { null, IndicatorDirection.AtLeast })
        {
            foreach (Accumulation accumulation in Enum.GetValues<Accumulation>())
            {
                StrategicFramework plan = CreatePlan(direction, accumulation, periods);
                long before = GC.GetAllocatedBytesForCurrentThread();
                int count = FrameworkRows.GetProgress(plan, DateOnly.MaxValue).Count();
                long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
                Assert.Equal(periods, count);
                Assert.InRange(bytes / periods, 1, MaxBytesPerPeriod);
            }
        }
    }

    private static StrategicFramework CreatePlan(
        IndicatorDirection? direction, Accumulation accumulation, int periods)
    {
        PerformanceIndicator indicator = CreateIndicator(direction, accumulation, periods);
        return new()
        {
            Id = FrameworkId.Parse("plan"),
            Name = "Plan",
            Goals = [new() { Name = "G", Objectives = [new() { Name = "O", Indicators = [indicator] }] }],
        };
    }

    private static PerformanceIndicator CreateIndicator(
        IndicatorDirection? direction, Accumulation accumulation, int periods) => new()
        {
            MeasurementDimension = "D",
            UnitOfMeasurement = "U",
            Direction = direction,
            Accumulation = accumulation,
            MeasurementInstances =
            [
                new()
                {
                    TargetResults = [.. Enumerable.Range(0, periods).Select(day => CreateResult(day, day))],
                    ActualResults = [.. Enumerable.Range(0, periods).Select(day => CreateResult(day, day % 7))],
                },
            ],
        };

    private static MeasuredResult CreateResult(int day, int number)
    {
        DateOnly date = new DateOnly(1800, 1, 1).AddDays(day);
        return new() { StartDate = date, EndDate = date, NumberOfUnits = number + 1 };
    }
}
