using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that the work of a comparison does not grow faster than any input.</summary>
public sealed class HostileComparisonTests
{
    private const int TimeoutMilliseconds = 120_000;

    /// <summary>The allocated bytes for twice the input, compared with those for the input.</summary>
    private const double MaxGrowth = 2.6;

    /// <summary>The bytes for each objective that merges, which are 200 MB for 200,000 objectives.</summary>
    private const int MaxBytesPerMergedObjective = 1_000;

    [Fact(Timeout = TimeoutMilliseconds)]
    public Task A1_Compare_allocates_linearly_for_short_texts_beside_a_long_one() => Task.Run(() =>
    {
        long[] bytes = [.. Double(1_000).Select(count => Measure(CreateRepeated(count), CreateLong(count), out _))];
        Assert.True(bytes[1] < MaxGrowth * bytes[0], $"{bytes[0]} became {bytes[1]} bytes.");
        Assert.True(bytes[2] < MaxGrowth * bytes[1], $"{bytes[1]} became {bytes[2]} bytes.");
    });

    [Fact(Timeout = TimeoutMilliseconds)]
    public Task A2_Compare_allocates_at_most_1_kB_for_each_objective_that_merges() => Task.Run(() =>
    {
        foreach (int count in Double(5_000))
        {
            long bytes = Measure(CreateMerging(count), CreateMerged(count), out FrameworkComparison comparison);
            Assert.EndsWith("1 merged", comparison.ToString(), StringComparison.Ordinal);
            Assert.True(
                bytes <= (long)count * MaxBytesPerMergedObjective, $"{count} objectives allocate {bytes} bytes.");
        }
    });

    private static int[] Double(int count) => [count, 2 * count, 4 * count];

    private static StrategicFramework CreateMerging(int count) =>
        Create("a", Enumerable.Repeat("zz", count).Prepend("yy"));

    private static StrategicFramework CreateMerged(int count) =>
        Create("b", [Repeat("zz yy ", 3 * (int)Math.Sqrt(count)) + CreateWords(count)]);

    private static StrategicFramework CreateRepeated(int count) => Create("a", Enumerable.Repeat("zz", count));

    private static StrategicFramework CreateLong(int count) =>
        Create("b", [Repeat("zz ", 3 * (int)Math.Sqrt(5 * count)) + CreateWords(5 * count)]);

    private static string CreateWords(int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(i => $"w{i.ToString(CultureInfo.InvariantCulture)}"));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    /// <summary>Returns the bytes that a comparison allocates.</summary>
    private static long Measure(
        StrategicFramework earlier, StrategicFramework later, out FrameworkComparison comparison)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        comparison = FrameworkComparison.Compare(earlier, later);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static StrategicFramework Create(string id, IEnumerable<string> texts) => new()
    {
        Id = FrameworkId.Parse(id),
        Name = "",
        Goals = [new() { Name = id, Objectives = [.. texts.Select(text => new Objective { Name = text })] }],
    };
}
