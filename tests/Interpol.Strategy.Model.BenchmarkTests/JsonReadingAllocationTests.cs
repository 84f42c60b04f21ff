using Interpol.Strategy.Model.Benchmarks;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.BenchmarkTests;

public class JsonReadingAllocationTests
{
    [Fact]
    public void Read_allocates_at_most_a_quarter_more_than_plain_classes()
    {
        var benchmarks = new JsonReadingBenchmarks();

        long library = AllocationCounter.MeasureCall(() => benchmarks.Library());
        long plainClasses = AllocationCounter.MeasureCall(() => benchmarks.PlainClasses());

        Assert.InRange(library, 1, plainClasses * 5 / 4);
    }
}
