using Interpol.Strategy.Model.Benchmarks.ColdStart;
using Interpol.Strategy.Model.Benchmarks.Published;
using Interpol.Strategy.Model.Benchmarks.Report;

namespace Interpol.Strategy.Model.BenchmarkTests;

public class PublishedSectionTests
{
    private static readonly PublishedSizes Sizes = new(1_500_000, 1_900_000, 10_600_000);

    [Fact]
    public void Section_shows_sizes_and_start_times()
    {
        string text = Text(new(Sizes, Sizes, new ColdStartResult("Native AOT", 401, 2, 2.1)));

        Assert.Contains("| prints one objective | 1.90 MB | 1.90 MB |", text, StringComparison.Ordinal);
        Assert.Contains(
            "takes 2.10 ms from start to end, and the one that prints a literal 2.00 ms: ratio 1.05, " +
            "medians of 401 runs",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Section_states_that_Native_AOT_is_not_available()
    {
        string text = Text(new(Sizes, null, null));

        Assert.Contains("| prints one objective | 1.90 MB | not available |", text, StringComparison.Ordinal);
        Assert.Contains("Native AOT is not available on this machine", text, StringComparison.Ordinal);
    }

    private static string Text(PublishedResult result) => string.Join('\n', PublishedSection.Lines(result));
}
