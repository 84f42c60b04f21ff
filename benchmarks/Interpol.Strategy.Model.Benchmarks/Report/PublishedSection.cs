using Interpol.Strategy.Model.Benchmarks.Published;

namespace Interpol.Strategy.Model.Benchmarks.Report;

/// <summary>Formats the sizes of published programs, and states which could not be published.</summary>
public static class PublishedSection
{
    public static IEnumerable<string> Lines(PublishedResult result) =>
    [
        "## Trimmed programs and Native AOT",
        "",
        "Size without symbols, for net10.0. A trimmed program is a folder that includes the runtime. " +
        "A native program is one executable.",
        "",
        "| Program | Trimmed | Native AOT |",
        "|---|---:|---:|",
        Row(result, "prints a literal, without the library", sizes => sizes.Literal),
        Row(result, "prints one objective", sizes => sizes.Objective),
        Row(
            result,
            "uses the whole library: `tests/Interpol.Strategy.Model.TrimmedProgram`",
            sizes => sizes.Everything),
        "",
        result.Start is { } start
            ? "With Native AOT, the program that prints one objective takes " +
                $"{Shown.Time(start.Canonical * 1_000_000)} from start to end, and the one that prints a literal " +
                $"{Shown.Time(start.Literal * 1_000_000)}: ratio {Shown.Ratio(start.Ratio)}, " +
                $"medians of {start.Pairs} runs of each, in turn."
            : "Native AOT is not available on this machine, so its start was not measured.",
    ];

    private static string Row(PublishedResult result, string program, Func<PublishedSizes, long> bytes) =>
        $"| {program} | {Size(result.Trimmed, bytes)} | {Size(result.Native, bytes)} |";

    private static string Size(PublishedSizes? sizes, Func<PublishedSizes, long> bytes) =>
        sizes is null ? "not available" : Shown.Bytes(bytes(sizes));
}
