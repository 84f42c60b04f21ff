// The benchmarks are a program for net10.0 alone.
#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Benchmarks;

namespace Interpol.Strategy.Model.Tests.Benchmarks;

/// <summary>What the benchmarks of search compare does the same work: the library's scores are those of SQLite's <c>bm25</c>.</summary>
public class SearchComparisonTests
{
    public static TheoryData<string> Queries => [.. SearchBenchmarks.Queries];

    /// <summary>SQLite knows no "all words first": the ten best scores of all are compared, in their order.</summary>
    [Theory]
    [MemberData(nameof(Queries))]
    public void Scores_are_those_of_SQLite(string query)
    {
        var benchmarks = new SearchBenchmarks { Statements = 3_000, Query = query };
        benchmarks.SetupSqlite();
        benchmarks.SetupLibrary();
        double[] sqlite = [.. benchmarks.Sqlite().Select(hit => hit.Score)];
        SearchHit[] library = [.. benchmarks.LibraryWithoutLimit()];
        benchmarks.Cleanup();

        IEnumerable<double> best = query == "both" ? library.Select(hit => hit.Score) : library.Select(hit => hit.Score).OrderDescending();
        Assert.NotEmpty(sqlite);
        Assert.Equal(sqlite, best.Take(sqlite.Length), (left, right) => Math.Abs((left / right) - 1) < 1e-9);
    }
}
#endif
