// The benchmarks are a program for net10.0 alone.
#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Benchmarks.ColdStart;

namespace Interpol.Strategy.Model.Tests.Benchmarks;

public class ColdStartTests
{
    /// <summary>Says nothing about times, of which one pair tells nothing: a run that does not print the statement throws.</summary>
    [Fact]
    public void A_program_prints_the_same_from_a_literal_and_from_the_library()
    {
        ColdStartResult result = Assert.Single(ColdStartComparison.Run(pairs: 1, ["net10.0"]));

        Assert.Equal(("net10.0", 1), (result.Target, result.Pairs));
        Assert.True(result is { Literal: > 0, Canonical: > 0 });
    }
}
#endif
