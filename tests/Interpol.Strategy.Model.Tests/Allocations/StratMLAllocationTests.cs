using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests.Allocations;

/// <summary>Tests allocated bytes, which do not vary between runs as times do.</summary>
public class StratMLAllocationTests
{
    private static readonly PerformanceIndicator Indicator = new()
    {
        MeasurementDimension = "Berths with shore power",
        UnitOfMeasurement = "Percent",
        MeasurementInstances =
        [
            new()
            {
                TargetResults = [new() { NumberOfUnits = 80.5m, Descriptor = new() { Name = "State" } }],
                ActualResults = [new() { NumberOfUnits = 61.25m, Descriptor = new() { Name = "State" } }],
            },
        ],
    };

    /// <summary>A list of strings for each record, or a string for each element, would allocate more.</summary>
    [Fact]
    public void Write_to_a_stream_allocates_less_than_half_of_the_output()
    {
        Objective objective = new() { Name = "Shore power at every berth", Indicators = [Indicator] };
        Goal goal = new() { Name = "Clean power", Objectives = [objective, objective, objective] };
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020 with
        {
            Goals = [.. Enumerable.Repeat(goal, 300)],
        };
        byte[] buffer = new byte[2_000_000];
        long length = 0;
        long allocated = AllocationCounter.MeasureCall(() =>
        {
            using var stream = new MemoryStream(buffer);
            FrameworkStratML.Write(framework, stream);
            length = stream.Position;
            return stream;
        });

        Assert.InRange(length, 500_000, buffer.Length);
        Assert.InRange(allocated, 1, length / 2);
    }
}
