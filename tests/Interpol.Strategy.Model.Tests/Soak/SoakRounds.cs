using System.Globalization;
using Xunit.Abstractions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Runs a test many times, each time with another seed, and checks that memory does not grow.</summary>
internal static class SoakRounds
{
    /// <summary>
    /// The bytes by which memory may grow between the first tenth of the rounds and the last round. The memory that the
    /// runtime itself uses varies by one or two megabytes.
    /// </summary>
    private const long AllowedGrowth = 8_000_000;

    /// <summary>The number of rounds. The default is short enough for every test run.</summary>
    private static readonly int Count = ReadSetting("SOAK_ROUNDS", 5_000);

    private static readonly int FirstSeed = ReadSetting("SOAK_SEED", 1);

    public static void Run(ITestOutputHelper output, Action<Random> round)
    {
        long before = 0;
        for (int i = 0; i < Count; i++)
        {
            int seed = unchecked(FirstSeed + i);
            try
            {
                round(new(seed));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}: {e.Message}", e);
            }

            if (i == Count / 10)
            {
                before = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        long after = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count} rounds, first seed {FirstSeed}. Memory: {before / 1e6:0.0} MB, then {after / 1e6:0.0} MB."));
        Assert.InRange(after - before, long.MinValue, AllowedGrowth);
    }

    private static int ReadSetting(string name, int defaultValue)
    {
        string? setting = Environment.GetEnvironmentVariable(name);
        return int.TryParse(setting, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            ? value
            : defaultValue;
    }
}
