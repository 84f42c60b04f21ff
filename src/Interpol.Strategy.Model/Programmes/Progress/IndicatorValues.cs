using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the values from which the progress of an indicator was computed.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record IndicatorValues
{
    internal IndicatorValues()
    {
    }

    /// <summary>Gets the baseline, or <see langword="null"/> if there is none.</summary>
    public decimal? Baseline { get; internal init; }

    /// <summary>
    /// Gets a value that indicates whether the baseline is the latest actual result before the first period.
    /// </summary>
    public bool IsBaselineFromActual { get; internal init; }

    /// <summary>
    /// Gets the final target, or the sum of all targets if the results of periods add up, or <see langword="null"/> if
    /// there is none.
    /// </summary>
    public decimal? Target { get; internal init; }

    /// <summary>Gets the date of the final target, or <see langword="null"/> if unknown.</summary>
    public DateOnly? TargetDate { get; internal init; }

    /// <summary>
    /// Gets the latest actual value, or the sum of the actual values if the results of periods add up, or
    /// <see langword="null"/> if there is none.
    /// </summary>
    public decimal? Actual { get; internal init; }

    /// <summary>
    /// Gets the date of the latest actual result, or <see langword="null"/> if it is missing or undated.
    /// </summary>
    public DateOnly? ActualDate { get; internal init; }

    /// <summary>
    /// Gets the number of due periods in which the target was met, or <see langword="null"/> if periods are not
    /// compared.
    /// </summary>
    public int? PeriodsMet { get; internal init; }

    /// <summary>Gets the number of due periods, or <see langword="null"/> if periods are not compared.</summary>
    public int? PeriodsDue { get; internal init; }
}
