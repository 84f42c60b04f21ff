using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents one measurement of an indicator: its target results and its actual results.</summary>
/// <remarks>Source: the element <c>MeasurementInstance</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record MeasurementInstance
{
    /// <summary>Gets the place of the measurement, or <see langword="null"/> if not specified.</summary>
    /// <remarks>Source: the element <c>Place</c> of the StratML Part 2 draft of May 2016.</remarks>
    public Place? Place { get; init; }

    /// <summary>Gets the target results, in document order.</summary>
    public EquatableList<MeasuredResult> TargetResults { get; init; }

    /// <summary>Gets the actual results, in document order.</summary>
    public EquatableList<MeasuredResult> ActualResults { get; init; }
}
