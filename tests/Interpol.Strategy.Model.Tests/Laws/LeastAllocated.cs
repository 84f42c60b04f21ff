namespace Interpol.Strategy.Model.Tests;

/// <summary>Counts bytes that are allocated on the thread of the test: what else runs at the same time does not matter.</summary>
internal static class LeastAllocated
{
    private const int Rounds = 50;

    /// <summary>The least of many rounds: in some the runtime compiles anew what is called, or empties the pools of arrays, and allocates for that.</summary>
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

    public static long ByCall(Func<object?> call) => ByCalls(1, call);
}
