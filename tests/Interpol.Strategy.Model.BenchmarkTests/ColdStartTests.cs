using Interpol.Strategy.Model.Benchmarks.ColdStart;

namespace Interpol.Strategy.Model.BenchmarkTests;

public class ColdStartTests
{
    /// <summary>One pair is too few to test times. A program that prints something else throws.</summary>
    [Fact]
    public void Cold_start_runs_both_programs()
    {
        ColdStartResult result = Assert.Single(ColdStartComparison.Run(pairs: 1, ["net10.0"]));

        Assert.Equal(("net10.0", 1), (result.Target, result.Pairs));
        Assert.True(result is { Literal: > 0, Canonical: > 0 });
    }
}
