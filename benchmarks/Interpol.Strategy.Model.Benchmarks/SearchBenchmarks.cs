using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Measures the search for the ten best elements. The scan only counts the elements that contain the query and does not
/// rank them.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "BenchmarkDotNet calls Cleanup.")]
public class SearchBenchmarks
{
    private static readonly Dictionary<string, (string Library, string Sqlite, string[] Parts, bool All)> Asked = new()
    {
        ["rare"] = (SearchPlans.Rare, SearchPlans.Rare, [SearchPlans.Rare], true),
        ["common"] = (SearchPlans.Common, SearchPlans.Common, [SearchPlans.Common], true),
        ["prefix"] = ($"{SearchPlans.Prefix}*", $"{SearchPlans.Prefix}*", [SearchPlans.Prefix], true),
        ["phrase"] = (
            $"\"{SearchPlans.Common} {SearchPlans.LessCommon}\"",
            $"\"{SearchPlans.Common} {SearchPlans.LessCommon}\"",
            [$"{SearchPlans.Common} {SearchPlans.LessCommon}"],
            true),
        ["either"] = (
            $"{SearchPlans.Common} {SearchPlans.LessCommon}",
            $"{SearchPlans.Common} OR {SearchPlans.LessCommon}",
            [SearchPlans.Common, SearchPlans.LessCommon],
            false),
        ["both"] = (
            $"{SearchPlans.Common} {SearchPlans.LessCommon}",
            $"{SearchPlans.Common} AND {SearchPlans.LessCommon}",
            [SearchPlans.Common, SearchPlans.LessCommon],
            true),
    };

    private FrameworkCatalog _catalog = new([]);
    private SqliteSearch? _sqlite;

    public static IEnumerable<string> Queries => Asked.Keys;

    [Params(30, 1_000_000)]
    public int Statements { get; set; }

    [Params("common", "prefix", "phrase", "either")]
    public string Query { get; set; } = "common";

    [GlobalSetup(Target = nameof(Sqlite))]
    public void SetupSqlite() => _sqlite = new(SearchPlans.Create(Statements));

    [GlobalSetup(Target = nameof(SqliteWithStemmer))]
    public void SetupSqliteWithStemmer() => _sqlite = new(SearchPlans.Create(Statements), isStemming: true);

    [GlobalSetup(Target = nameof(Scan))]
    public void SetupScan() => _catalog = new(SearchPlans.Create(Statements));

    [GlobalSetup(Target = nameof(Library))]
    public void SetupLibrary()
    {
        SetupScan();
        _ = _catalog.BuildSearchIndex();
    }

    [GlobalCleanup]
    public void Cleanup() => _sqlite?.Dispose();

    [Benchmark(Description = "SQLite FTS5 in memory", Baseline = true)]
    public IReadOnlyList<(long Element, double Score)> Sqlite() => _sqlite!.Search(Asked[Query].Sqlite);

    [Benchmark(Description = "SQLite FTS5 with `porter unicode61`")]
    public IReadOnlyList<(long Element, double Score)> SqliteWithStemmer() => Sqlite();

    [Benchmark(Description = "`string.Contains` for every text")]
    public int Scan()
    {
        int found = 0;
        foreach (StrategicFramework framework in _catalog.Frameworks)
        {
            foreach (Goal goal in framework.Goals)
            {
                found += IsMeant(goal.Name) ? 1 : 0;
                foreach (Objective objective in goal.Objectives)
                {
                    found += IsMeant(objective.Description!) ? 1 : 0;
                }
            }
        }

        return found;
    }

    [Benchmark(Description = "`catalog.Search`")]
    public EquatableList<SearchHit> Library() => _catalog.Search(Asked[Query].Library).Hits;

    /// <summary>Returns every element that the library finds.</summary>
    public EquatableList<SearchHit> LibraryWithoutLimit() =>
        _catalog.Search(Asked[Query].Library, new() { MaxResults = int.MaxValue }).Hits;

    private bool IsMeant(string text)
    {
        (_, _, string[] parts, bool all) = Asked[Query];
        foreach (string part in parts)
        {
            if (text.Contains(part, StringComparison.OrdinalIgnoreCase) != all)
            {
                return !all;
            }
        }

        return all;
    }
}
