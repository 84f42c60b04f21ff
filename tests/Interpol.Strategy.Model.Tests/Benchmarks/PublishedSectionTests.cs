// The benchmarks are a program for net10.0 alone.
#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Benchmarks.ColdStart;
using Interpol.Strategy.Model.Benchmarks.Published;
using Interpol.Strategy.Model.Benchmarks.Report;

namespace Interpol.Strategy.Model.Tests.Benchmarks;

/// <summary>Not every machine can publish trimmed programs or native ones, and the results of all of them are to be read.</summary>
public class PublishedSectionTests
{
    private static readonly PublishedSizes Sizes = new("net9.0", 1_500_000, 1_900_000, 10_600_000);

    [Fact]
    public void What_was_published_is_told_with_its_sizes_and_its_start()
    {
        string text = Text(new(Sizes with { Framework = "net10.0" }, Sizes, new ColdStartResult("Native AOT", 401, 2, 2.1)));

        Assert.Contains("| Program | Trimmed, net10.0 | Native AOT, net9.0 |", text, StringComparison.Ordinal);
        Assert.Contains("| prints one objective | 1.90 MB | 1.90 MB |", text, StringComparison.Ordinal);
        Assert.Contains("takes 2.10 ms from start to end, and the one that prints a literal 2.00 ms: ratio 1.05, medians of 401 runs", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_had_is_said()
    {
        string text = Text(new(Sizes, null, null));

        Assert.Contains("| Program | Trimmed, net9.0 | Native AOT |", text, StringComparison.Ordinal);
        Assert.Contains("| prints one objective | 1.90 MB | not to be had here |", text, StringComparison.Ordinal);
        Assert.Contains("Native AOT could not be had on this machine", text, StringComparison.Ordinal);
    }

    private static string Text(PublishedResult result) => string.Join('\n', PublishedSection.Lines(result));
}
#endif
