using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Interpol.Strategy.Model.Benchmarks.ColdStart;
using Interpol.Strategy.Model.Benchmarks.Published;
using Interpol.Strategy.Model.Benchmarks.Web;

namespace Interpol.Strategy.Model.Benchmarks.Report;

/// <summary>Runs all benchmarks and writes <c>Results.md</c>.</summary>
public static class ResultsFile
{
    /// <summary>Gets all benchmark classes, in the order of the results.</summary>
    public static IReadOnlyList<(Type Class, string Title)> Tables { get; } =
    [
        (
            typeof(LookupBenchmarks),
            "Find an objective by its code: INTERPOL's framework 2017-2020, all 21 objectives in turn, " +
            "time of one lookup"),
        (
            typeof(OtherCodesBenchmarks),
            "Find an objective by a code such as `1.a`: a plan of 25 objectives, all in turn, time of one lookup"),
        (
            typeof(CatalogLookupBenchmarks),
            "Find an element by its reference: 10,000 frameworks, 300,000 elements, random references, " +
            "time of one lookup"),
        (
            typeof(CatalogBuildBenchmarks),
            "Create a catalog of 10,000 frameworks with 300,000 elements, or a dictionary with all keys"),
        (typeof(JsonReadingBenchmarks), "Read JSON: INTERPOL's framework 2017-2020, compact, 5.5 kB of UTF-8"),
        (
            typeof(JsonCatalogReadingBenchmarks),
            "Read JSON: a catalog of 50 MB, copies of INTERPOL's two frameworks with other ids"),
        (
            typeof(JsonWritingBenchmarks),
            "Write JSON: INTERPOL's framework 2017-2020, to an existing buffer"),
        (
            typeof(JsonCatalogWritingBenchmarks),
            "Write JSON: the catalog of 50 MB, to an existing buffer"),
        (
            typeof(JsonLinesBenchmarks),
            "Read newline-delimited JSON: 10,000 frameworks, 55 MB, from a stream, none of them kept"),
        (typeof(StratMLReadingBenchmarks), "Read StratML: a plan with indicators"),
        (typeof(StratMLWritingBenchmarks), "Write StratML: the same plan, indented"),
        (typeof(SearchBuildBenchmarks), "Search: build the index and search once"),
        (typeof(SearchBenchmarks), "Search: the ten best elements"),
        (typeof(RelatedBenchmarks), "Find similar elements: 5,800 frameworks, 174,000 elements"),
        (
            typeof(DatabaseBenchmarks),
            "Read 100,000 rows with Entity Framework Core: SQLite in memory, without tracking"),
        (typeof(WebBenchmarks), "Answer a request: ASP.NET Core, without a network"),
        (
            typeof(ComparisonBenchmarks),
            "Compare two plans of 400 objectives: a third reworded, a tenth new, all in another order"),
        (
            typeof(AlignmentBenchmarks),
            "Align items with the elements that they serve: a catalog of 10,000 frameworks, 300,000 elements"),
        (typeof(ProgressBenchmarks), "Assess the progress of a framework: ten results for each indicator"),
        (typeof(RowBenchmarks), "Get a row for each element: a catalog of 10,000 frameworks"),
        (typeof(CsvBenchmarks), "Write the rows of elements as CSV: a catalog of 10,000 frameworks"),
        (typeof(JsonLdWritingBenchmarks), "Write JSON-LD to a stream"),
        (typeof(TurtleWritingBenchmarks), "Write Turtle to a stream"),
    ];

    public static void Write()
    {
        IReadOnlyList<ColdStartResult> coldStarts = ColdStartComparison.Run(ColdStartComparison.DefaultPairs);
        PublishedResult published = PublishedComparison.Run(PublishedComparison.DefaultPairs);
        Summary[] summaries = BenchmarkRunner.Run([.. Tables.Select(table => table.Class)], Settings.Create());
        File.WriteAllText(RepositoryPaths.Results, string.Join('\n', Lines(coldStarts, published, summaries)) + "\n");
    }

    private static IEnumerable<string> Lines(
        IReadOnlyList<ColdStartResult> coldStarts, PublishedResult published, Summary[] summaries)
    {
        Measured[] all = [.. summaries.SelectMany(summary => summary.Reports).Select(Measured.Create)];
        string version = typeof(StrategicFramework).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
        return
        [
            "# Benchmark results",
            "",
            "Written by `dotnet run -c Release --project benchmarks/Interpol.Strategy.Model.Benchmarks -- all`. " +
            "Do not edit.",
            "",
            string.Create(CultureInfo.InvariantCulture, $"- Date: {DateTime.UtcNow:yyyy-MM-dd}"),
            $"- Library: Interpol.Strategy.Model {version}",
            .. Machine(summaries[0]),
            "",
            "Compare ratios, not times. Other processes use the machine at the same time.",
            $"Each method was measured {Settings.Iterations} times after {Settings.Warmups} warm-ups, " +
            "in a separate process. " +
            "The creation of an index was measured 3 times after 1 warm-up.",
            "A ratio is the mean time of this library divided by that of the alternative. Less than 1 is faster. " +
            "1 kB is 1,000 bytes.",
            "",
            "## Summary",
            "",
            .. new SummaryTable(published.Start is { } start ? [.. coldStarts, start] : coldStarts, all).Lines,
            "",
            "## Cold start",
            "",
            "Whole processes of one program that references the library. It prints objective 4.2 from a literal " +
            $"or from the framework 2017-2020. Medians of {coldStarts[0].Pairs} runs of each, in turn.",
            "",
            "| Built for | From a literal | From the library | Ratio |",
            "|---|---:|---:|---:|",
            .. coldStarts.Select(result => Shown.Row(
                result.Target,
                Shown.Time(result.Literal * 1_000_000),
                Shown.Time(result.Canonical * 1_000_000),
                Shown.Ratio(result.Ratio))),
            "",
            $"All run on {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}.",
            "",
            .. PublishedSection.Lines(published),
            .. Tables.SelectMany(
                table =>
                    TablesOf(
                        table.Title,
                        [.. all.Where(one => one.Class == table.Class.Name).GroupBy(one => one.Parameters)])),
            .. SearchMemory.Lines,
        ];
    }

    /// <summary>
    /// Returns the processor, the operating system and the version of .NET, without host or user names.
    /// </summary>
    private static IEnumerable<string> Machine(Summary summary) =>
        summary.HostEnvironmentInfo.ToFormattedString()
            .Where(line => !line.StartsWith("BenchmarkDotNet Tool", StringComparison.Ordinal))
            .Select(line => $"- {line.Trim()}");

    /// <summary>Returns a table for each set of parameters.</summary>
    private static IEnumerable<string> TablesOf(string title, IGrouping<string, Measured>[] sets) =>
        sets.SelectMany(methods => Table(sets.Length > 1 ? $"{title} {methods.Key}" : title, [.. methods]));

    private static IEnumerable<string> Table(string title, Measured[] methods)
    {
        Measured baseline = methods.Single(method => method.IsBaseline);
        return
        [
            "",
            $"## {title}",
            "",
            "| Method | Mean | Standard error | Ratio | Allocated |",
            "|---|---:|---:|---:|---:|",
            .. methods.Select(method => Shown.Row(
                method.Description,
                Shown.Time(method.Mean),
                Shown.Time(method.Error),
                Shown.Ratio(method.Mean / baseline.Mean),
                Shown.Bytes(method.Allocated))),
        ];
    }
}
