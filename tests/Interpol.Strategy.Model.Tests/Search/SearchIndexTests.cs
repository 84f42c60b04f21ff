using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The index that a search makes on first use: of a large catalog, on many threads, and no longer than it is needed.</summary>
public class SearchIndexTests
{
    [Fact]
    public void A_large_catalog_is_searched_as_if_every_text_were_looked_at()
    {
        FrameworkCatalog catalog = LargeCatalog();
        var oracle = new SearchOracle(catalog.Frameworks);
        Assert.Equal(15_000, catalog.BuildSearchIndex().Elements);

        foreach (string query in new[] { "w0", "w0 w1", "w3 w250", "w12*", "\"w0 w1\"", "w299 w298 w297", "w1* w0 -\"w0 w2\"", "w8 missing" })
        {
            SearchLaws.AssertAsExpected(oracle.Search(query, new()), catalog.Search(query), 10);
        }

        var chosen = new SearchOptions { Limit = 1_000, Goal = ElementCode.Parse("2"), Frameworks = [FrameworkId.Parse("plan-7"), FrameworkId.Parse("plan-400")] };
        SearchLaws.AssertAsExpected(oracle.Search("w0 w1", chosen), catalog.Search("w0 w1", chosen), chosen.Limit);
    }

    [Fact]
    public async Task Threads_that_search_first_at_the_same_time_get_the_same()
    {
        FrameworkCatalog catalog = LargeCatalog();
        EquatableList<SearchHit> expected = new FrameworkCatalog(catalog.Frameworks).Search("w1 w20");

        EquatableList<SearchHit>[] all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => catalog.Search("w1 w20"))));

        Assert.All(all, hits => Assert.Equal(expected, hits));
    }

    [Fact]
    public void An_index_is_built_on_first_use_or_when_asked_and_tells_its_size()
    {
        FrameworkCatalog asked = LargeCatalog();
        Assert.Null(asked.SearchIndexSize);
        SearchIndexSize size = asked.BuildSearchIndex();
        var used = new FrameworkCatalog(asked.Frameworks);
        _ = used.Search("w1");

        Assert.Equal(size, asked.SearchIndexSize);
        Assert.Equal(size, used.SearchIndexSize);
        Assert.Equal(asked.Frameworks.Sum(framework => framework.GetElements().Count()), size.Elements);
        Assert.Equal(300, size.Words);
        Assert.InRange(size.Bytes, size.Elements * 20, size.Elements * 80);
        Assert.Equal(FormattableString.Invariant($"{size.Elements} elements, 300 words, {size.Bytes} bytes"), size.ToString());
        Assert.Null(asked.Add(SearchPlans.Of("police")).SearchIndexSize);
    }

    [Fact]
    public void Progress_only_grows_and_ends_with_one()
    {
        var progress = new Recorded();

        _ = LargeCatalog().BuildSearchIndex(progress);

        Assert.Equal(1, progress.Values[^1]);
        Assert.InRange(progress.Values.Count, 10, 100);
        Assert.Equal(progress.Values.Order(), progress.Values);
    }

    [Fact]
    public void A_build_that_is_cancelled_leaves_nothing_and_can_be_begun_again()
    {
        FrameworkCatalog catalog = LargeCatalog();
        using var cancellation = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => catalog.BuildSearchIndex(new Cancelling(cancellation), cancellation.Token));
        Assert.Null(catalog.SearchIndexSize);

        Assert.NotEmpty(catalog.Search("w1"));
    }

    [Fact]
    public void What_a_progress_throws_is_thrown_and_leaves_nothing()
    {
        FrameworkCatalog catalog = LargeCatalog();

        Assert.Throws<TimeZoneNotFoundException>(() => catalog.BuildSearchIndex(new Throwing()));
        Assert.Null(catalog.SearchIndexSize);
    }

    [Fact]
    public void An_index_lives_no_longer_than_its_framework()
    {
        WeakReference framework = Searched();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(framework.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Searched()
        {
            StrategicFramework plan = SearchPlans.Of("police");
            Assert.Single(plan.Search("police"));
            return new(plan);
        }
    }

    /// <summary>Enough for several threads to read, of 300 words, the first of which are much more frequent than the last.</summary>
    private static FrameworkCatalog LargeCatalog()
    {
        var random = new Random(7);
        return new(Enumerable.Range(0, 500).Select(f => new StrategicFramework
        {
            Id = FrameworkId.Parse($"plan-{f}"),
            Name = "Plan",
            Goals = [.. Enumerable.Range(1, 5).Select(g => new Goal
            {
                Code = ElementCode.Parse($"{g}"),
                Name = Statement(),
                Objectives = [.. Enumerable.Range(1, 5).Select(_ => new Objective { Description = Statement() })],
            })],
        }));

        string Statement() => string.Join(' ', Enumerable.Range(0, random.Next(3, 12)).Select(_ => $"w{(int)(300 * Math.Pow(random.NextDouble(), 3))}"));
    }

    private sealed class Recorded : IProgress<double>
    {
        public List<double> Values { get; } = [];

        public void Report(double value) => Values.Add(value);
    }

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<double>
    {
        public void Report(double value) => source.Cancel();
    }

    private sealed class Throwing : IProgress<double>
    {
        public void Report(double value) => throw new TimeZoneNotFoundException();
    }
}
