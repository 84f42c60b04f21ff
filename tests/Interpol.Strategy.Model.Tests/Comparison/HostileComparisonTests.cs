using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Tests that the work of a comparison does not grow faster than its input, whatever the input is.
/// </summary>
public sealed class HostileComparisonTests
{
    private const int TimeoutMilliseconds = 120_000;

    /// <summary>The allocated bytes for twice the input, compared with those for the input.</summary>
    private const double MaxGrowth = 2.6;

    private static readonly int[] Counts = [1_000, 2_000, 4_000];

    [Fact(Timeout = TimeoutMilliseconds)]
    public Task A1_Compare_allocates_linearly_for_short_texts_beside_a_long_one() =>
        AssertLinear(count => (CreateRepeated(count), Create("b", [CreateLong(count)])));

    [Fact(Timeout = TimeoutMilliseconds)]
    public Task A1_Compare_handles_megabytes_of_short_texts_beside_a_long_one() =>
        Task.Run(() => FrameworkComparison.Compare(CreateRepeated(50_000), Create("b", [CreateLong(50_000)])));

    [Fact(Timeout = TimeoutMilliseconds)]
    public Task A2_Compare_allocates_linearly_when_many_objectives_merge() => AssertLinear(CreateMerged);

    [Fact(Timeout = TimeoutMilliseconds)]
    public Task A2_Compare_handles_megabytes_of_objectives_that_merge() => Task.Run(() =>
    {
        (StrategicFramework earlier, StrategicFramework later) = CreateMerged(200_000);
        Assert.EndsWith("1 merged", FrameworkComparison.Compare(earlier, later).ToString(), StringComparison.Ordinal);
    });

    private static (StrategicFramework Earlier, StrategicFramework Later) CreateMerged(int count) => (
        Create("a", Enumerable.Repeat("zz", count).Prepend("yy")),
        Create("b", [Repeat("zz yy ", 3 * (int)Math.Sqrt(count)) + CreateWords(count)]));

    private static StrategicFramework CreateRepeated(int count) => Create("a", Enumerable.Repeat("zz", count));

    private static string CreateLong(int count) =>
        Repeat("zz ", 3 * (int)Math.Sqrt(5 * count)) + CreateWords(5 * count);

    private static string CreateWords(int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(i => $"w{i.ToString(CultureInfo.InvariantCulture)}"));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static Task AssertLinear(Func<int, (StrategicFramework Earlier, StrategicFramework Later)> create) =>
        Task.Run(() =>
        {
            long previous = 0;
            foreach (int count in Counts)
            {
                (StrategicFramework earlier, StrategicFramework later) = create(count);
                long allocated = MeasureAllocated(earlier, later, out _);
                Assert.True(previous == 0 || allocated < MaxGrowth * previous, $"{previous} became {allocated} bytes.");
                previous = allocated;
            }
        });

    private static long MeasureAllocated(
        StrategicFramework earlier, StrategicFramework later, out FrameworkComparison comparison)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        comparison = FrameworkComparison.Compare(earlier, later);
        long after = GC.GetAllocatedBytesForCurrentThread();
        return after - before;
    }

    private static StrategicFramework Create(string id, IEnumerable<string> texts) => new()
    {
        Id = FrameworkId.Parse(id),
        Name = "",
        Goals = [new() { Name = id, Objectives = [.. texts.Select(text => new Objective { Name = text })] }],
    };
}
