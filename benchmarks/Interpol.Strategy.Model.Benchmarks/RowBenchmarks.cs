using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>Compares the rows of a catalog with a loop that a user would write for the same columns.</summary>
public class RowBenchmarks
{
    private FrameworkCatalog _catalog = new([]);

    [Params(10_000)]
    public int Frameworks { get; set; }

    [GlobalSetup]
    public void Setup() => _catalog = new(ManyFrameworks.CanonicalOnes(Frameworks));

    [Benchmark(Description = "A loop over goals and objectives", Baseline = true)]
    public int Loop()
    {
        int length = 0;
        foreach (ElementRow row in PlainRows.GetElements(_catalog))
        {
            length += row.ElementId.Length + row.Path.Length + row.Position;
        }

        return length;
    }

    [Benchmark(Description = "`FrameworkRows.GetElements`")]
    public int Library()
    {
        int length = 0;
        foreach (ElementRow row in FrameworkRows.GetElements(_catalog))
        {
            length += row.ElementId.Length + row.Path.Length + row.Position;
        }

        return length;
    }
}
