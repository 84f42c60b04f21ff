using Interpol.Strategy.Model.Benchmarks.Published;

namespace Interpol.Strategy.Model.Benchmarks.Report;

/// <summary>Trimmed programs and Native AOT: what could not be published on the machine says so.</summary>
public static class PublishedSection
{
    public static IEnumerable<string> Lines(PublishedResult result) =>
    [
        "## Trimmed programs and Native AOT",
        "",
        "What has to be shipped, without symbols: of a trimmed program its folder, with the runtime; of a native one its executable.",
        "",
        $"| Program | Trimmed{Framework(result.Trimmed)} | Native AOT{Framework(result.Native)} |",
        "|---|---:|---:|",
        Row(result, "prints a literal, without the library", sizes => sizes.Literal),
        Row(result, "prints one objective", sizes => sizes.Objective),
        Row(result, "does everything that the library can: `tests/Interpol.Strategy.Model.TrimmedProgram`", sizes => sizes.Everything),
        "",
        result.Start is { } start
            ? $"As Native AOT, the program that prints one objective takes {Shown.Time(start.Canonical * 1_000_000)} from start to end, and the one that prints a literal {Shown.Time(start.Literal * 1_000_000)}: ratio {Shown.Ratio(start.Ratio)}, medians of {start.Pairs} runs of each, in turn."
            : "Native AOT could not be had on this machine: its start was not measured.",
    ];

    private static string Row(PublishedResult result, string program, Func<PublishedSizes, long> bytes) =>
        $"| {program} | {Size(result.Trimmed, bytes)} | {Size(result.Native, bytes)} |";

    private static string Size(PublishedSizes? sizes, Func<PublishedSizes, long> bytes) => sizes is null ? "not to be had here" : Shown.Bytes(bytes(sizes));

    private static string Framework(PublishedSizes? sizes) => sizes is null ? "" : $", {sizes.Framework}";
}
