using FsCheck.Xunit;
using Interpol.Strategy.Model.Tests;

[assembly: Properties(Arbitrary = [typeof(ModelArbitraries)])]

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Specifies a test that FsCheck runs with many generated values. <see cref="ModelArbitraries"/> generates them.
/// <c>[Properties(Arbitrary = [typeof(X)])]</c> on a class adds or overrides generators.
/// </summary>
/// <remarks>A failure reports the shrunk values and the seed to use as <c>Replay</c>.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    private const int DefaultSamples = 100;

    private static readonly int Samples =
        int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_SAMPLES"), out int count) ? count : DefaultSamples;

    public PropertyAttribute()
    {
        MaxTest = Samples;
        QuietOnSuccess = true;
    }

    /// <summary>
    /// Gets or sets a factor for the number of samples, for rare cases. It multiplies at most the default number.
    /// </summary>
    public int SampleFactor
    {
        get => MaxTest / Math.Min(Samples, DefaultSamples);
        set => MaxTest = Math.Min(Samples, DefaultSamples) * value;
    }
}
