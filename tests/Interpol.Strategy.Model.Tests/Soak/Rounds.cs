using System.Globalization;
using Xunit.Abstractions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The same again and again, each time with another seed, while memory stays as it is.</summary>
internal static class Rounds
{
    /// <summary>What the process may hold more after the last round than after the first tenth: what the runtime keeps for itself moves by a megabyte or two.</summary>
    private const long Slack = 8_000_000;

    /// <summary>How many rounds there are: SOAK_ROUNDS in the environment, or else as many as one waits for.</summary>
    private static readonly int Count = Setting("SOAK_ROUNDS", 5_000);

    /// <summary>The seed of the first round: SOAK_SEED in the environment, or else 1.</summary>
    private static readonly int First = Setting("SOAK_SEED", 1);

    public static void Run(ITestOutputHelper output, Action<Random> round)
    {
        long before = 0;
        for (int i = 0; i < Count; i++)
        {
            int seed = unchecked(First + i);
            try
            {
                round(new(seed));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"With the seed {seed}: {e.Message}", e);
            }

            if (i == Count / 10)
            {
                before = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        long after = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Count} rounds, seeds from {First} on; {before / 1e6:0.0} MB held after the first tenth, {after / 1e6:0.0} MB at the end."));
        Assert.InRange(after - before, long.MinValue, Slack);
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : usual;
}
