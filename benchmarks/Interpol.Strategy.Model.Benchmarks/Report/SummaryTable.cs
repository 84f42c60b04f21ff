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
        "| Task | This library | Alternative | Ratio | Allocated: library / alternative |",
        "|---|---:|---:|---:|---:|",
        .. coldStarts.Select(ColdStart),
        Row<LookupBenchmarks>(
            "Find an objective by its code, `\"4.2\"`",
            nameof(LookupBenchmarks.GetObjectiveByText),
            nameof(LookupBenchmarks.DictionaryByText),
            "a `Dictionary<string, Objective>`"),
        Row<LookupBenchmarks>(
            "Find an objective by its code, compared with LINQ",
            nameof(LookupBenchmarks.GetObjectiveByText),
            nameof(LookupBenchmarks.LinqByText),
            "`SelectMany` and `First`"),
        Row<OtherCodesBenchmarks>(
            "Find one of 25 objectives by a code such as `\"4.b\"`",
            nameof(OtherCodesBenchmarks.GetObjectiveByText),
            nameof(OtherCodesBenchmarks.DictionaryByText),
            "a `Dictionary<string, Objective>`"),
        Row<CatalogLookupBenchmarks>(
            "Find one of 300,000 elements in 10,000 frameworks by its reference",
            nameof(CatalogLookupBenchmarks.TryResolveText),
            nameof(CatalogLookupBenchmarks.DictionaryByText),
            "a `Dictionary` of all elements"),
        Row<CatalogBuildBenchmarks>(
            "Create a catalog of these frameworks and its index",
            nameof(CatalogBuildBenchmarks.CatalogAndMaps),
            nameof(CatalogBuildBenchmarks.DictionaryOfElements),
            "create that `Dictionary`"),
        Row<JsonReadingBenchmarks>(
            "Read a framework from 5.5 kB of JSON",
            nameof(JsonReadingBenchmarks.Library),
            nameof(JsonReadingBenchmarks.PlainClasses),
            PlainClasses),
        Row<JsonCatalogReadingBenchmarks>(
            "Read a catalog from 50 MB of JSON",
            nameof(JsonCatalogReadingBenchmarks.Library),
            nameof(JsonCatalogReadingBenchmarks.PlainClasses),
            PlainClasses),
        Row<JsonLinesBenchmarks>(
            "Read 10,000 frameworks from newline-delimited JSON",
            nameof(JsonLinesBenchmarks.Library),
            nameof(JsonLinesBenchmarks.PlainClasses),
            $"`StreamReader` and {PlainClasses}"),
        Row<JsonWritingBenchmarks>(
            "Write a framework as JSON to a buffer",
            nameof(JsonWritingBenchmarks.Library),
            nameof(JsonWritingBenchmarks.PlainClasses),
            PlainClasses),
        Row<JsonCatalogWritingBenchmarks>(
            "Write a catalog as 50 MB of JSON",
            nameof(JsonCatalogWritingBenchmarks.Library),
            nameof(JsonCatalogWritingBenchmarks.PlainClasses),
            PlainClasses),
        Row<StratMLReadingBenchmarks>(
            "Read a plan from 12 kB of StratML",
            nameof(StratMLReadingBenchmarks.Library),
            nameof(StratMLReadingBenchmarks.Document),
            "`XDocument.Load`",
            "[Kilobytes=12]"),
        Row<StratMLReadingBenchmarks>(
            "Read a plan from 50 MB of StratML",
            nameof(StratMLReadingBenchmarks.Library),
            nameof(StratMLReadingBenchmarks.Document),
            "`XDocument.Load`",
            "[Kilobytes=50000]"),
        Row<StratMLWritingBenchmarks>(
            "Write a plan as 12 kB of StratML",
            nameof(StratMLWritingBenchmarks.Library),
            nameof(StratMLWritingBenchmarks.Nodes),
            "`XmlWriter`, element by element",
            "[Kilobytes=12]"),
        Row<SearchBenchmarks>(
            "Find the ten best of 30 statements for two words",
            nameof(SearchBenchmarks.Library),
            nameof(SearchBenchmarks.Sqlite),
            Sqlite,
            "[Statements=30, Query=either]"),
        Row<SearchBenchmarks>(
            "Find the ten best of 1,000,000 statements for two words",
            nameof(SearchBenchmarks.Library),
            nameof(SearchBenchmarks.Sqlite),
            Sqlite,
            OfMillion),
        Row<SearchBenchmarks>(
            "Find the ten best of 1,000,000 statements, compared with a scan",
            nameof(SearchBenchmarks.Library),
            nameof(SearchBenchmarks.Scan),
            "`string.Contains`, without a ranking",
            OfMillion),
        Row<SearchBuildBenchmarks>(
            "Build the index of 1,000,000 statements and search once",
            nameof(SearchBuildBenchmarks.Library),
            nameof(SearchBuildBenchmarks.Sqlite),
            Sqlite,
            "[Statements=1000000]"),
        Row<ComparisonBenchmarks>(
            "Compare two plans of 400 objectives",
            nameof(ComparisonBenchmarks.Compare),
            nameof(ComparisonBenchmarks.NearestByWords),
            "most words in common (Jaccard)"),
        Row<ComparisonBenchmarks>(
            "Compare two plans, compared with the edit distance",
            nameof(ComparisonBenchmarks.Compare),
            nameof(ComparisonBenchmarks.NearestByCharacters),
            "smallest edit distance (Levenshtein)"),
        Row<RelatedBenchmarks>(
            "Find the ten most similar of 174,000 elements",
            nameof(RelatedBenchmarks.FindRelated),
            nameof(RelatedBenchmarks.MostWordsInCommon),
            "a scan of the word set of each objective"),
    ];

    private static string ColdStart(ColdStartResult result) =>
        Shown.Row(
            $"Run a process that prints one objective, built for {result.Target}",
            Shown.Time(result.Canonical * 1_000_000),
            $"a process that prints a literal: {Shown.Time(result.Literal * 1_000_000)}",
            $"{Shown.Ratio(result.Ratio)} |");

    private string Row<T>(
        string task, string library, string alternative, string alternativeName, string? parameters = null)
    {
        Measured ours = Find(library), theirs = Find(alternative);
        string allocated = alternativeName == Sqlite ? "unmanaged" : Shown.Bytes(theirs.Allocated);
        return Shown.Row(
            task,
            Shown.Time(ours.Mean),
            $"{alternativeName}: {Shown.Time(theirs.Mean)}",
            Shown.Ratio(ours.Mean / theirs.Mean),
            $"{Shown.Bytes(ours.Allocated)} / {allocated}");

        Measured Find(string method) =>
            all.Single(one => one.Class == typeof(T).Name
                && one.Method == method
                && (parameters is null || one.Parameters == parameters));
    }
}
