using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>A sentence that holds for all values: FsCheck looks for one for which it does not, and prints it with the seed that leads there.</summary>
internal static class Law
{
    /// <summary>How many values are tried; PROPERTY_SAMPLES in the environment sets another number.</summary>
    private static readonly int Samples = int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_SAMPLES"), out int samples) ? samples : 100;

    public static void Holds<T>(Gen<T> values, Action<T> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Samples), Prop.ForAll(values.ToArbitrary(), law));

    public static void Holds<T1, T2>(Gen<T1> first, Gen<T2> second, Action<T1, T2> law) =>
        Holds(first.Zip(second), pair => law(pair.Item1, pair.Item2));

    /// <summary>Two values that are made alike, from the same seed, and share nothing.</summary>
    public static Gen<(T, T)> Twins<T>(Gen<T> values) =>
        Gen.Choose(0, int.MaxValue).Select(seed => (Grow(values, seed), Grow(values, seed)));

    private static T Grow<T>(Gen<T> values, int seed) => values.Sample(1, new Rnd((ulong)seed), 20)[0];
}
