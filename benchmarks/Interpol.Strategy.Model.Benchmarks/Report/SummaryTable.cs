using Interpol.Strategy.Model.Benchmarks.ColdStart;

namespace Interpol.Strategy.Model.Benchmarks.Report;

/// <summary>Formats the summary table.</summary>
public sealed class SummaryTable(IReadOnlyList<ColdStartResult> coldStarts, IReadOnlyList<Measured> all)
{
    private const string PlainClasses = "classes with setters and source-generated System.Text.Json";
    private const string Sqlite = "SQLite FTS5 in memory";
    private const string OfMillion = "[Statements=1000000, Query=either]";

    public IEnumerable<string> Lines =>
    [
        "| What | This library | Instead | Ratio | Allocated: library / instead |",
        "|---|---:|---:|---:|---:|",
        .. coldStarts.Select(ColdStart),
        Row<LookupBenchmarks>("An objective by the text of its code, `\"4.2\"`", nameof(LookupBenchmarks.GetObjectiveByText), nameof(LookupBenchmarks.DictionaryByText), "a `Dictionary<string, Objective>`"),
        Row<LookupBenchmarks>("The same, against a LINQ query over the goals", nameof(LookupBenchmarks.GetObjectiveByText), nameof(LookupBenchmarks.LinqByText), "`SelectMany` and `First`"),
        Row<OtherCodesBenchmarks>("An objective by a code that is no number, `\"4.b\"`, among 25", nameof(OtherCodesBenchmarks.GetObjectiveByText), nameof(OtherCodesBenchmarks.DictionaryByText), "a `Dictionary<string, Objective>`"),
        Row<CatalogLookupBenchmarks>("One of 300,000 elements in 10,000 frameworks, by a reference's text", nameof(CatalogLookupBenchmarks.TryResolveText), nameof(CatalogLookupBenchmarks.DictionaryByText), "a `Dictionary` of all elements"),
        Row<CatalogBuildBenchmarks>("Making that catalog and its maps", nameof(CatalogBuildBenchmarks.CatalogAndMaps), nameof(CatalogBuildBenchmarks.DictionaryOfElements), "making that `Dictionary`"),
        Row<JsonReadingBenchmarks>("Reading a framework from 5.5 kB of JSON", nameof(JsonReadingBenchmarks.Library), nameof(JsonReadingBenchmarks.PlainClasses), PlainClasses),
        Row<JsonCatalogReadingBenchmarks>("Reading a catalog from 50 MB of JSON", nameof(JsonCatalogReadingBenchmarks.Library), nameof(JsonCatalogReadingBenchmarks.PlainClasses), PlainClasses),
        Row<JsonLinesBenchmarks>("Reading 10,000 frameworks, one a line, from a stream", nameof(JsonLinesBenchmarks.Library), nameof(JsonLinesBenchmarks.PlainClasses), $"`StreamReader` and {PlainClasses}"),
        Row<JsonWritingBenchmarks>("Writing a framework as JSON, to a buffer", nameof(JsonWritingBenchmarks.Library), nameof(JsonWritingBenchmarks.PlainClasses), PlainClasses),
        Row<JsonCatalogWritingBenchmarks>("Writing that catalog of 50 MB", nameof(JsonCatalogWritingBenchmarks.Library), nameof(JsonCatalogWritingBenchmarks.PlainClasses), PlainClasses),
        Row<StratMLReadingBenchmarks>("Reading a plan from 12 kB of StratML", nameof(StratMLReadingBenchmarks.Library), nameof(StratMLReadingBenchmarks.Document), "`XDocument.Load`", "[Kilobytes=12]"),
        Row<StratMLReadingBenchmarks>("Reading a plan from 50 MB of StratML", nameof(StratMLReadingBenchmarks.Library), nameof(StratMLReadingBenchmarks.Document), "`XDocument.Load`", "[Kilobytes=50000]"),
        Row<StratMLWritingBenchmarks>("Writing a plan as 12 kB of StratML", nameof(StratMLWritingBenchmarks.Library), nameof(StratMLWritingBenchmarks.Nodes), "`XmlWriter`, element by element", "[Kilobytes=12]"),
        Row<SearchBenchmarks>("Searching 30 statements for two words, the ten best", nameof(SearchBenchmarks.Library), nameof(SearchBenchmarks.Sqlite), Sqlite, "[Statements=30, Query=either]"),
        Row<SearchBenchmarks>("Searching 1,000,000 statements for two words, the ten best", nameof(SearchBenchmarks.Library), nameof(SearchBenchmarks.Sqlite), Sqlite, OfMillion),
        Row<SearchBenchmarks>("The same, against a look at every text", nameof(SearchBenchmarks.Library), nameof(SearchBenchmarks.Scan), "`string.Contains`, without a ranking", OfMillion),
        Row<SearchBuildBenchmarks>("Making the index of 1,000,000 statements, and one search", nameof(SearchBuildBenchmarks.Library), nameof(SearchBuildBenchmarks.Sqlite), Sqlite, "[Statements=1000000]"),
        Row<ComparisonBenchmarks>("Comparing two plans of 400 objectives", nameof(ComparisonBenchmarks.Compare), nameof(ComparisonBenchmarks.NearestByWords), "the nearest by words in common (Jaccard)"),
        Row<ComparisonBenchmarks>("The same, against the distance of characters", nameof(ComparisonBenchmarks.Compare), nameof(ComparisonBenchmarks.NearestByCharacters), "the nearest by characters to change (Levenshtein)"),
        Row<RelatedBenchmarks>("The ten nearest of 174,000 elements to one objective", nameof(RelatedBenchmarks.FindRelated), nameof(RelatedBenchmarks.MostWordsInCommon), "a look at the set of words of each objective"),
    ];

    private static string ColdStart(ColdStartResult result) =>
        $"| A whole process that prints one objective, built for {result.Target} | {Shown.Time(result.Canonical * 1_000_000)} | a process that prints a literal: {Shown.Time(result.Literal * 1_000_000)} | {Shown.Ratio(result.Ratio)} | |";

    private string Row<T>(string what, string library, string instead, string insteadIs, string? parameters = null)
    {
        Measured ours = Of(library), theirs = Of(instead);
        return $"| {what} | {Shown.Time(ours.Mean)} | {insteadIs}: {Shown.Time(theirs.Mean)} | {Shown.Ratio(ours.Mean / theirs.Mean)} | {Shown.Bytes(ours.Allocated)} / {(insteadIs == Sqlite ? "not .NET's" : Shown.Bytes(theirs.Allocated))} |";

        Measured Of(string method) => all.Single(one => one.Class == typeof(T).Name && one.Method == method && (parameters is null || one.Parameters == parameters));
    }
}
