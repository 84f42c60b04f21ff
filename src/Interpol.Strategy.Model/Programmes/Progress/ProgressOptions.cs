namespace Interpol.Strategy.Model;

/// <summary>Represents the options of <see cref="FrameworkProgress.Assess"/>.</summary>
public sealed record ProgressOptions
{
    internal static ProgressOptions Default { get; } = new();

    /// <summary>
    /// Gets the least share of the expected progress that is on track, from 0 to 1. The default is 0.90.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public decimal OnTrackThreshold { get; init => field = Guard.Fraction(value); } = 0.90m;

    /// <summary>
    /// Gets the least share of the expected progress that is at risk instead of off track, from 0 to 1. The default is
    /// 0.75.
    /// </summary>
    /// <remarks>It must not be greater than <see cref="OnTrackThreshold"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public decimal AtRiskThreshold { get; init => field = Guard.Fraction(value); } = 0.75m;

    /// <summary>
    /// Gets the method that computes the progress of a parent. The default is <see cref="RollUpMethod.WeightedMean"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="RollUpMethod"/>.
    /// </exception>
    public RollUpMethod RollUp { get; init => field = Guard.Defined(value, RollUpMethod.Minimum); }

    /// <summary>
    /// Gets a value that indicates whether programmes and activities are ignored for the progress of goals and
    /// objectives. The default is <see langword="false"/>.
    /// </summary>
    public bool IndicatorsOnly { get; init; }
}
