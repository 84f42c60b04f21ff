using BenchmarkDotNet.Attributes;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Measures the creation of a search index. The bytes allocated by SQLite itself are not counted. Few measurements are
/// made, because one of a million statements takes seconds.
/// </summary>
[WarmupCount(1)]
[IterationCount(3)]
public class SearchBuildBenchmarks
{
    private StrategicFramework[] _plans = [];

    [Params(30, 1_000_000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Setup() => _plans = SearchPlans.Create(Statements);

    [Benchmark(Description = "SQLite FTS5 in memory", Baseline = true)]
    public int Sqlite() => BuildSqlite(isStemming: false);

    [Benchmark(Description = "SQLite FTS5 with `porter unicode61`")]
    public int SqliteWithStemmer() => BuildSqlite(isStemming: true);

    [Benchmark(Description = "`catalog.BuildSearchIndex`")]
    public int Library()
    {
        var catalog = new FrameworkCatalog(_plans);
        _ = catalog.BuildSearchIndex();
        return catalog.Search(SearchPlans.Common).Hits.Count;
    }

    private int BuildSqlite(bool isStemming)
    {
        using var sqlite = new SqliteSearch(_plans, isStemming);
        return sqlite.Search(SearchPlans.Common).Count;
    }
}
