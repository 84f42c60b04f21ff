using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>One measurement of an indicator: the results aimed at beside those reached.</summary>
/// <remarks>Source: the element <c>MeasurementInstance</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record MeasurementInstance
{
    /// <summary>Where was measured; <see langword="null"/> when that is not said.</summary>
    /// <remarks>Source: the element <c>Place</c> of the draft of May 2016.</remarks>
    public Place? Place { get; init; }

    /// <summary>The results aimed at, in the document's order; empty when there are none.</summary>
    public EquatableList<MeasuredResult> TargetResults { get; init; }

    /// <summary>The results reached, in the document's order; empty when there are none.</summary>
    public EquatableList<MeasuredResult> ActualResults { get; init; }
}
