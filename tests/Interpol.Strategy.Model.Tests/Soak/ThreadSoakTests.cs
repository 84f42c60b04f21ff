using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What many threads do at once to what nobody has used yet comes out as if one did it.</summary>
[Collection(SerialCollection.Name)]
public sealed class ThreadSoakTests
{
    private const int Threads = 4;

    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("SOAK_ROUNDS"), out int _) ? 10_000 : 300;

    private static readonly byte[] Json = Encoding.UTF8.GetBytes(FrameworkJson.Write(FullFramework.Instance));

    private static readonly byte[] StratML = Encoding.UTF8.GetBytes(FrameworkStratML.Write(FullFramework.Instance));

    [Fact]
    public void A_new_catalog_answers_all_threads_alike() => Run(() => new FrameworkCatalog(InterpolFrameworks.All), catalog =>
        (catalog.Resolve("interpol-2017-2020/4.2"), catalog.GetFramework("interpol-2014-2016"), catalog.InForceOn(new(2018, 5, 1))));

    [Fact]
    public void The_search_of_a_new_catalog_gives_all_threads_the_same() => Run(() => new FrameworkCatalog(InterpolFrameworks.All), catalog =>
        (catalog.Search("cyber* training"), catalog.Search("\"law enforcement\" -police"), catalog.Related(catalog.Resolve("interpol-2017-2020/4.2"))));

    [Fact]
    public void The_readers_and_writers_give_all_threads_the_same() => Run(() => Json, json =>
    {
        StrategicFramework ofJson = FrameworkJson.Read(json).GetValueOrThrow();
        StrategicFramework ofStratML = FrameworkStratML.Read(StratML).GetValueOrThrow();
        return (ofJson, ofStratML, FrameworkJson.Write(ofJson), FrameworkStratML.Write(ofStratML));
    });

    /// <param name="make">Makes what the threads of a round have in common.</param>
    /// <param name="ask">What each of them does with it.</param>
    private static void Run<TShared, TAnswer>(Func<TShared> make, Func<TShared, TAnswer> ask)
    {
        for (int round = 0; round < Count; round++)
        {
            TShared shared = make();
            var answers = new TAnswer[Threads];
            using var start = new Barrier(Threads);
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                answers[i] = ask(shared);
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());
            Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        }
    }
}
