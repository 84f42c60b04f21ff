namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that work grows no faster than n log n when its input doubles.</summary>
internal static class GrowthAssert
{
    private const int Doublings = 3;

    /// <summary>
    /// The growth of the last doubling over that of the first one is 4 for linear work, and 16 for quadratic work.
    /// </summary>
    private const double MaxRatio = 6.5;

    /// <summary>The growth that is ignored, because caches and pools allocate at unexpected times.</summary>
    private const long Tolerance = 200_000;

    /// <summary>
    /// Tests the bytes that the current thread allocates. They do not depend on the speed of the machine.
    /// </summary>
    /// <param name="name">The name of the input, for the message.</param>
    /// <param name="size">The smallest size.</param>
    /// <param name="createInput">Creates the input. It is not measured.</param>
    /// <param name="work">The work.</param>
    public static void AllocationsAreLinear<T>(string name, int size, Func<int, T> createInput, Action<T> work)
    {
        // The largest input comes first, so that pools have their arrays.
        work(createInput(size << Doublings));
        long[] bytes = [.. Enumerable.Range(0, Doublings + 1).Select(doubling => Math.Min(
            Measure(createInput(size << doubling), work), Measure(createInput(size << doubling), work)))];
        long first = bytes[1] - bytes[0];
        long last = bytes[Doublings] - bytes[Doublings - 1];
        Assert.True(
            last <= (MaxRatio * Math.Max(0, first)) + Tolerance,
            $"{name}: the sizes n, 2n, 4n and 8n with n = {size} allocate {string.Join(", ", bytes)} bytes.");
    }

    private static long Measure<T>(T input, Action<T> work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work(input);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
