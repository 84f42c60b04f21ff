using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that threads that use new objects at the same time get equal results.</summary>
[Collection(SerialCollection.Name)]
public sealed class ThreadSoakTests
{
    private const int ThreadCount = 4;

    private static readonly int RoundCount =
        int.TryParse(Environment.GetEnvironmentVariable("SOAK_ROUNDS"), out int _) ? 10_000 : 300;

    private static readonly byte[] Json = Encoding.UTF8.GetBytes(FrameworkJson.Write(FullFramework.Instance));

    private static readonly byte[] StratML =
        Encoding.UTF8.GetBytes(FrameworkStratML.Write(FullFramework.Instance));

    [Fact]
    public void Lookups_return_the_same_on_all_threads_when_the_catalog_is_new() => RunOnThreads(
        () => new FrameworkCatalog(InterpolFrameworks.All),
        catalog => (
            catalog.Resolve("interpol-2017-2020/4.2"),
            catalog.GetFramework("interpol-2014-2016"),
            catalog.GetFrameworksInForce(new(2018, 5, 1))));

    [Fact]
    public void Search_returns_the_same_on_all_threads_when_the_catalog_is_new() => RunOnThreads(
        () => new FrameworkCatalog(InterpolFrameworks.All),
        catalog => (
            catalog.Search("cyber* training").Hits,
            catalog.Search("\"law enforcement\" -police").Hits,
            catalog.FindRelated(catalog.Resolve("interpol-2017-2020/4.2"))));

    [Fact]
    public void Readers_and_writers_return_the_same_on_all_threads() => RunOnThreads(() => Json, json =>
    {
        StrategicFramework fromJson = FrameworkJson.Read(json).GetValueOrThrow();
        StrategicFramework fromStratML = FrameworkStratML.Read(StratML).GetValueOrThrow();
        return (fromJson, fromStratML, FrameworkJson.Write(fromJson), FrameworkStratML.Write(fromStratML));
    });

    /// <param name="createShared">Creates the object that all threads of a round use.</param>
    /// <param name="use">Uses the shared object. Every thread of a round calls it once.</param>
    private static void RunOnThreads<TShared, TResult>(Func<TShared> createShared, Func<TShared, TResult> use)
    {
        for (int round = 0; round < RoundCount; round++)
        {
            TShared shared = createShared();
            var results = new TResult[ThreadCount];
            using var start = new Barrier(ThreadCount);
            Thread[] threads =
            [
                .. Enumerable.Range(0, ThreadCount).Select(i => new Thread(() =>
                {
                    start.SignalAndWait();
                    results[i] = use(shared);
                })),
            ];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());
            Assert.All(results, result => Assert.Equal(results[0], result));
        }
    }
}
