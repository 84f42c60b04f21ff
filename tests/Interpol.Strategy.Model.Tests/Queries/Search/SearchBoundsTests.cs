namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that the work and the memory of a search are bounded. Bytes are counted, not time.</summary>
[Collection(SerialCollection.Name)]
public sealed class SearchBoundsTests
{
    private const int ThreadCount = 8;

    /// <summary>Otherwise the memory would be proportional to the words times the organizations.</summary>
    [Fact]
    public void A4_Search_allocates_linearly_in_frameworks_for_long_organization_filters()
    {
        long[] bytes =
        [
            .. new[] { 500, 1_000, 2_000 }.Select(size =>
            {
                string words = string.Join(' ', Enumerable.Range(0, size).Select(i => $"w{i}"));
                StrategicFramework plan =
                    SearchFrameworks.Create("police") with { Organizations = [new() { Name = words }] };
                var catalog = new FrameworkCatalog(
                    Enumerable.Range(0, size).Select(i => plan with { Id = FrameworkId.Parse($"plan-{i}") }));
                var options = new SearchOptions { Organization = words, MaxResults = 1 };
                Assert.Single(catalog.Search("police", options).Hits);
                long before = GC.GetAllocatedBytesForCurrentThread();
                _ = catalog.Search("police", options);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }),
        ];

        Assert.InRange(bytes[1], 1, 2.5 * bytes[0]);
        Assert.InRange(bytes[2], 1, 2.5 * bytes[1]);
        Assert.InRange(bytes[2], 1, 2_000 * 40);
    }

    [Fact]
    public void A4_Organization_ignores_words_after_the_first_64()
    {
        StrategicFramework plan = SearchFrameworks.Create("police") with
        {
            Organizations = [new() { Name = string.Join(' ', Enumerable.Range(0, 64).Select(i => $"w{i}")) }],
        };
        string words = plan.Organizations[0].Name!;

        Assert.Single(plan.Search("police", new() { Organization = words }).Hits);
        Assert.Single(plan.Search("police", new() { Organization = words + " other" }).Hits);
        Assert.Empty(plan.Search("police", new() { Organization = "other " + words }).Hits);
    }

    [Fact]
    public void A5_Search_builds_one_index_when_many_threads_search_a_framework_first()
    {
        StrategicFramework plan = CreatePlan(20_000);
        long[] bytes = new long[ThreadCount];
        RunOnThreads(
            index =>
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                Assert.NotEmpty(plan.Search("w1").Hits);
                bytes[index] = GC.GetAllocatedBytesForCurrentThread() - before;
            },
            () => { });

        Assert.Single(bytes, allocated => allocated > bytes.Max() / 2);
        Assert.InRange(bytes.Max(), 500_000, long.MaxValue);
    }

    [Fact]
    public void A6_Searches_keep_no_memory_for_each_thread()
    {
        StrategicFramework small = SearchFrameworks.Create("w1 w2") with { Id = FrameworkId.Parse("small") };
        var catalog = new FrameworkCatalog([CreatePlan(60_000), small]);
        StrategyElement element = catalog.Frameworks[1].Goals[0].Objectives[0];
        SearchOnce();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long kept = 0;
        RunOnThreads(_ => SearchOnce(), () => kept = GC.GetTotalMemory(forceFullCollection: true) - before);

        Assert.InRange(kept, long.MinValue, ThreadCount * 100_000);

        void SearchOnce()
        {
            Assert.NotEmpty(catalog.Search("w* \"w1 w2\" -w3 w4*").Hits);
            Assert.NotEmpty(catalog.FindRelated(element));
        }
    }

    [Fact]
    public void A7_BuildSearchIndex_stops_within_one_framework_when_canceled()
    {
        var catalog = new FrameworkCatalog([CreatePlan(50_000)]);
        using var cancellation = new CancellationTokenSource();
        var progress = new CancellingProgress(cancellation, 0);

        Assert.ThrowsAny<OperationCanceledException>(() => catalog.BuildSearchIndex(progress, cancellation.Token));

        Assert.InRange(Assert.Single(progress.Values), 0.001, 0.03);
        Assert.Null(catalog.SearchIndexStatistics);
    }

    [Fact]
    public void A7_BuildSearchIndex_stops_after_the_last_element_when_canceled()
    {
        var catalog = new FrameworkCatalog([CreatePlan(5_000)]);
        using var cancellation = new CancellationTokenSource();
        var progress = new CancellingProgress(cancellation, 1);

        Assert.ThrowsAny<OperationCanceledException>(() => catalog.BuildSearchIndex(progress, cancellation.Token));

        Assert.Equal(1, progress.Values[^1]);
        Assert.Null(catalog.SearchIndexStatistics);
    }

    private static StrategicFramework CreatePlan(int objectives) => SearchFrameworks.Create(
        [.. Enumerable.Range(0, objectives).Select(i => $"w1 w2 w{i % 7} w{i % 1_000}")]);

    /// <summary>Runs an action on several threads at the same time, and another one before the threads end.</summary>
    private static void RunOnThreads(Action<int> action, Action whileAlive)
    {
        using var start = new Barrier(ThreadCount);
        using var done = new CountdownEvent(ThreadCount);
        using var end = new ManualResetEventSlim();
        Thread[] threads =
        [
            .. Enumerable.Range(0, ThreadCount).Select(index => new Thread(() =>
            {
                start.SignalAndWait();
                action(index);
                _ = done.Signal();
                end.Wait();
            })),
        ];
        Array.ForEach(threads, thread => thread.Start());
        done.Wait();
        whileAlive();
        end.Set();
        Array.ForEach(threads, thread => thread.Join());
    }

    private sealed class CancellingProgress(CancellationTokenSource source, double minValue) : IProgress<double>
    {
        public List<double> Values { get; } = [];

        public void Report(double value)
        {
            Values.Add(value);
            if (value >= minValue)
            {
                source.Cancel();
            }
        }
    }
}
