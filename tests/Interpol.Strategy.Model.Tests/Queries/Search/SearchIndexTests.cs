using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the index that the first search of a catalog builds.</summary>
public class SearchIndexTests
{
    [Theory]
    [InlineData("w0")]
    [InlineData("w0 w1")]
    [InlineData("w1*")]
    [InlineData("w0* w1*")]
    [InlineData("\"w0 w1\" w2")]
    [InlineData("train")]
    [InlineData("train w0")]
    [InlineData("-w0 train w1 w2 w3")]
    public void Search_matches_the_oracle_with_fewer_results_than_hits(string query)
    {
        FrameworkCatalog catalog =
            CreateCatalog(10).Add(SearchFrameworks.Create("train w0 w1", "training w0", "trainer"));
        var oracle = new SearchOracle(catalog.Frameworks);

        foreach (int count in new[] { 1, 3, 10 })
        {
            var options = new SearchOptions { MaxResults = count };
            SearchAssert.Matches(oracle.Search(query, options), catalog.Search(query, options).Hits, count);
        }
    }

    [Fact]
    public void Search_matches_the_oracle_in_a_large_catalog()
    {
        FrameworkCatalog catalog = CreateLargeCatalog();
        var oracle = new SearchOracle(catalog.Frameworks);
        Assert.Equal(15_000, catalog.BuildSearchIndex().Elements);

        string[] queries =
        [
            "w0", "w0 w1", "w3 w250", "w12*", "\"w0 w1\"", "w299 w298 w297", "w1* w0 -\"w0 w2\"", "w8 missing",
        ];
        foreach (string query in queries)
        {
            SearchAssert.Matches(oracle.Search(query, new()), catalog.Search(query).Hits, 10);
        }

        var options = new SearchOptions
        {
            MaxResults = 1_000,
            GoalCode = ElementCode.Parse("2"),
            FrameworkIds = [FrameworkId.Parse("plan-7"), FrameworkId.Parse("plan-400")],
        };
        SearchAssert.Matches(
            oracle.Search("w0 w1", options), catalog.Search("w0 w1", options).Hits, options.MaxResults);
    }

    [Fact]
    public async Task Search_returns_the_same_on_all_threads_when_the_index_is_not_built()
    {
        FrameworkCatalog catalog = CreateLargeCatalog();
        EquatableList<SearchHit> expected = new FrameworkCatalog(catalog.Frameworks).Search("w1 w20").Hits;

        EquatableList<SearchHit>[] results = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => catalog.Search("w1 w20").Hits)));

        Assert.All(results, hits => Assert.Equal(expected, hits));
    }

    [Fact]
    public void Index_is_built_by_the_first_search_or_BuildSearchIndex()
    {
        FrameworkCatalog built = CreateCatalog(30);
        Assert.Null(built.SearchIndexStatistics);
        SearchIndexStatistics statistics = built.BuildSearchIndex();
        var searched = new FrameworkCatalog(built.Frameworks);
        _ = searched.Search("w1").Hits;

        Assert.Equal(statistics, built.SearchIndexStatistics);
        Assert.Equal(statistics, searched.SearchIndexStatistics);
        int elementCount = built.Frameworks.Sum(framework => framework.GetElements().Count());
        Assert.Equal(elementCount, statistics.Elements);
        Assert.Equal(300, statistics.Words);
        Assert.InRange(statistics.Bytes, statistics.Elements * 20, statistics.Elements * 80);
        Assert.Equal(
            FormattableString.Invariant($"{elementCount} elements, 300 words, {statistics.Bytes} bytes"),
            statistics.ToString());
        Assert.Null(built.Add(SearchFrameworks.Create("police")).SearchIndexStatistics);
    }

    [Fact]
    public void BuildSearchIndex_reports_increasing_progress_up_to_one()
    {
        var progress = new RecordingProgress();

        _ = CreateLargeCatalog().BuildSearchIndex(progress);

        Assert.Equal(1, progress.Values[^1]);
        Assert.InRange(progress.Values.Count, 10, 100);
        Assert.Equal(progress.Values.Order(), progress.Values);
    }

    [Fact]
    public void BuildSearchIndex_leaves_no_index_when_canceled()
    {
        FrameworkCatalog catalog = CreateLargeCatalog();
        using var cancellation = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(
            () => catalog.BuildSearchIndex(new CancellingProgress(cancellation), cancellation.Token));
        Assert.Null(catalog.SearchIndexStatistics);

        Assert.NotEmpty(catalog.Search("w1").Hits);
    }

    [Fact]
    public void BuildSearchIndex_leaves_no_index_when_the_progress_handler_throws()
    {
        FrameworkCatalog catalog = CreateLargeCatalog();

        Assert.Throws<TimeZoneNotFoundException>(() => catalog.BuildSearchIndex(new ThrowingProgress()));
        Assert.Null(catalog.SearchIndexStatistics);
    }

    [Fact]
    public void Index_does_not_keep_its_framework_alive()
    {
        WeakReference framework = SearchNewFramework();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(framework.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference SearchNewFramework()
        {
            StrategicFramework newFramework = SearchFrameworks.Create("police");
            Assert.Single(newFramework.Search("police").Hits);
            return new(newFramework);
        }
    }

    /// <summary>
    /// Creates a catalog that several threads index, because it is large. It has 300 words of decreasing frequency.
    /// </summary>
    private static FrameworkCatalog CreateLargeCatalog() => CreateCatalog(500);

    /// <summary>
    /// Creates a catalog of frameworks with 30 elements each. It has 300 words of decreasing frequency.
    /// </summary>
    private static FrameworkCatalog CreateCatalog(int count)
    {
        var random = new Random(7);
        return new(Enumerable.Range(0, count).Select(number => new StrategicFramework
        {
            Id = FrameworkId.Parse($"plan-{number}"),
            Name = "Plan",
            Goals =
            [
                .. Enumerable.Range(1, 5).Select(goal => new Goal
                {
                    Code = ElementCode.Parse($"{goal}"),
                    Name = CreateText(),
                    Objectives = [.. Enumerable.Range(1, 5).Select(_ => new Objective { Description = CreateText() })],
                }),
            ],
        }));

        string CreateText() =>
            string.Join(' ', Enumerable.Range(0, random.Next(3, 12)).Select(_ => $"w{CreateWordNumber()}"));

        int CreateWordNumber() => (int)(300 * Math.Pow(random.NextDouble(), 3));
    }

    private sealed class RecordingProgress : IProgress<double>
    {
        public List<double> Values { get; } = [];

        public void Report(double value) => Values.Add(value);
    }

    private sealed class CancellingProgress(CancellationTokenSource source) : IProgress<double>
    {
        public void Report(double value) => source.Cancel();
    }

    private sealed class ThrowingProgress : IProgress<double>
    {
        public void Report(double value) => throw new TimeZoneNotFoundException();
    }
}
