using FsCheck.Xunit;
using Interpol.Strategy.Model.Tests;

[assembly: Properties(Arbitrary = [typeof(ModelArbitraries)])]

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Specifies a test that FsCheck runs with many generated values. <see cref="ModelArbitraries"/> generates them;
/// <c>[Properties(Arbitrary = [typeof(X)])]</c> on a class adds or overrides generators.
/// </summary>
/// <remarks>A failure reports the shrunk values and the seed to use as <c>Replay</c>.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    private static readonly int Samples =
        int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_SAMPLES"), out int samples) ? samples : 100;

    public PropertyAttribute()
    {
        MaxTest = Samples;
        QuietOnSuccess = true;
    }

    /// <summary>Gets or sets the number of samples, as a multiple of the default. Use it for rare cases.</summary>
    public int SampleFactor
    {
        get => MaxTest / Samples;
        set => MaxTest = Samples * value;
    }
}
