namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides methods to measure the bytes that the current thread allocates.</summary>
internal static class AllocationCounter
{
    private const int Rounds = 50;

    /// <summary>
    /// Returns the minimum of many rounds. In some rounds, the runtime recompiles a method or trims a pool, which
    /// allocates.
    /// </summary>
    public static long MeasureCalls(int calls, Func<object?> call)
    {
        long min = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < calls; i++)
            {
                _ = call();
            }

            min = Math.Min(min, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return min;
    }

    public static long MeasureCall(Func<object?> call) => MeasureCalls(1, call);
}
