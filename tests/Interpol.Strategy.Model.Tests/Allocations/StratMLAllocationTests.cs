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

    /// <summary>The node of a record has 48 bytes. A list of the strings of each record would allocate more.</summary>
    [Fact]
    public void Write_to_a_stream_allocates_at_most_64_bytes_for_each_record()
    {
        Objective objective = new() { Name = "Shore power at every berth", Indicators = [Indicator] };
        const int GoalCount = 300;
        const int RecordsOfGoal = 22;
        Goal goal = new() { Name = "Clean power", Objectives = [objective, objective, objective] };
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020 with
        {
            Goals = [.. Enumerable.Repeat(goal, GoalCount)],
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

        Assert.InRange(length, 400_000, buffer.Length);
        Assert.InRange(allocated, 1, 64 * GoalCount * RecordsOfGoal);
    }
}
