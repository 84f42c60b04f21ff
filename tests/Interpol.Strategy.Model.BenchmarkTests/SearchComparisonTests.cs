using Interpol.Strategy.Model.Benchmarks;

namespace Interpol.Strategy.Model.BenchmarkTests;

/// <summary>
/// Tests that the search benchmarks compare equal work: the scores equal those of the <c>bm25</c> function of SQLite.
/// </summary>
public class SearchComparisonTests
{
    public static TheoryData<string> Queries => [.. SearchBenchmarks.Queries];

    /// <summary>
    /// SQLite does not rank hits with all words first, so only the ten best scores are compared, in order.
    /// </summary>
    [Theory]
    [MemberData(nameof(Queries))]
    public void Search_scores_equal_those_of_SQLite(string query)
    {
        var benchmarks = new SearchBenchmarks { Statements = 3_000, Query = query };
        benchmarks.SetupSqlite();
        benchmarks.SetupLibrary();
        double[] sqlite = [.. benchmarks.Sqlite().Select(hit => hit.Score)];
        SearchHit[] library = [.. benchmarks.LibraryWithoutLimit()];
        benchmarks.Cleanup();

        IEnumerable<double> best = query == "both"
            ? library.Select(hit => hit.Score)
            : library.Select(hit => hit.Score).OrderDescending();
        Assert.NotEmpty(sqlite);
        Assert.Equal(sqlite, best.Take(sqlite.Length), (left, right) => Math.Abs((left / right) - 1) < 1e-9);
    }
}
