// The benchmarks are a program for net10.0 alone.
#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Benchmarks.ColdStart;

namespace Interpol.Strategy.Model.Tests.Benchmarks;

public class ColdStartTests
{
    /// <summary>Says nothing about times, of which one pair tells nothing: that the library can be packed, referenced and run in a process of its own, for each target.</summary>
    [Fact]
    public void The_packed_library_prints_what_the_literal_says()
    {
        IReadOnlyList<ColdStartResult> results = ColdStartComparison.Run(pairs: 1);

        Assert.Equal(ColdStartComparison.Targets, results.Select(result => result.Target));
        Assert.All(results, result => Assert.True(result.Ratio > 0));
    }
}
#endif
