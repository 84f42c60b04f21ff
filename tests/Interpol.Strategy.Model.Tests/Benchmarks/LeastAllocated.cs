namespace Interpol.Strategy.Model.Tests.Benchmarks;

/// <summary>Counts bytes that are allocated on the thread of the test: what else runs at the same time does not matter.</summary>
internal static class LeastAllocated
{
    private const int Rounds = 5;

    /// <summary>The least of several rounds: in one of them the runtime may compile anew what is called, and allocate for that.</summary>
    public static long ByCalls(int calls, Func<object?> call)
    {
        long least = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < calls; i++)
            {
                _ = call();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
