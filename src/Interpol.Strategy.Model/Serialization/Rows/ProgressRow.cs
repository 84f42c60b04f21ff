using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents a row of the table of progress: the assessment of an indicator for a target period.</summary>
/// <remarks>
/// <para>The properties are the columns, in order, and all of them are scalar. The order is a contract: it only grows
/// at the end. In files, the columns have the names that JSON has.</para>
/// <para>The documentation of <see cref="FrameworkProgress"/> describes how the numbers are computed.</para>
/// </remarks>
public sealed record ProgressRow
{
    /// <summary>Gets the id of the framework, such as <c>harbour-2026</c>.</summary>
    /// <remarks>The column is <c>framework_id</c>, text.</remarks>
    [JsonPropertyName("framework_id")]
    public string FrameworkId { get; init; } = "";

    /// <summary>Gets the id of the objective of the indicator.</summary>
    /// <remarks>The column is <c>element_id</c>, text. See <see cref="ElementRow.ElementId"/>.</remarks>
    [JsonPropertyName("element_id")]
    public string ElementId { get; init; } = "";

    /// <summary>Gets the id of the indicator, which is unique in the framework.</summary>
    /// <remarks>
    /// The column is <c>indicator_id</c>, text. It is the identifier of the indicator if no other indicator of the
    /// framework has the same one. Otherwise, and if the identifier could be the id of an element, it is the id of the
    /// objective, <c>#</c> and the path within the objective, such as <c>harbour-2026/1.1#indicators[0]</c>.
    /// </remarks>
    [JsonPropertyName("indicator_id")]
    public string IndicatorId { get; init; } = "";

    /// <summary>Gets the name of the indicator or, without one, the measured dimension.</summary>
    /// <remarks>The column is <c>indicator_name</c>, text.</remarks>
    [JsonPropertyName("indicator_name")]
    public string IndicatorName { get; init; } = "";

    /// <summary>Gets the unit of measurement, or an empty string.</summary>
    /// <remarks>The column is <c>unit</c>, text.</remarks>
    [JsonPropertyName("unit")]
    public string Unit { get; init; } = "";

    /// <summary>
    /// Gets the direction in which the indicator should develop, or <see langword="null"/> if not specified.
    /// </summary>
    /// <remarks>
    /// The column is <c>direction</c>, text. The directions are <c>increase</c>, <c>decrease</c>, <c>atLeast</c>,
    /// <c>atMost</c> and <c>within</c>.
    /// </remarks>
    [JsonPropertyName("direction")]
    public string? Direction { get; init; }

    /// <summary>
    /// Gets the first day of the target period, or <see langword="null"/> if it is open or the target is missing.
    /// </summary>
    /// <remarks>The column is <c>period_start</c>, date.</remarks>
    [JsonPropertyName("period_start")]
    public DateOnly? PeriodStart { get; init; }

    /// <summary>
    /// Gets the last day of the target period, or <see langword="null"/> if it is open or the target is missing.
    /// </summary>
    /// <remarks>The column is <c>period_end</c>, date.</remarks>
    [JsonPropertyName("period_end")]
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>
    /// Gets the date of the assessment: the end of the period, or the specified date if that is earlier.
    /// </summary>
    /// <remarks>The column is <c>as_of</c>, date.</remarks>
    [JsonPropertyName("as_of")]
    public DateOnly AsOf { get; init; }

    /// <summary>Gets the baseline, or <see langword="null"/> if there is none.</summary>
    /// <remarks>The column is <c>baseline</c>, number.</remarks>
    [JsonPropertyName("baseline")]
    public decimal? Baseline { get; init; }

    /// <summary>
    /// Gets the final target, or the sum of all targets if the results of periods add up, or <see langword="null"/> if
    /// there is none.
    /// </summary>
    /// <remarks>The column is <c>target</c>, number. The targets of the periods are in the table of measures.</remarks>
    [JsonPropertyName("target")]
    public decimal? Target { get; init; }

    /// <summary>
    /// Gets the latest actual value, or the sum of the actual values if the results of periods add up, or
    /// <see langword="null"/> if there is none.
    /// </summary>
    /// <remarks>The column is <c>actual</c>, number.</remarks>
    [JsonPropertyName("actual")]
    public decimal? Actual { get; init; }

    /// <summary>
    /// Gets the progress, which is 1 at the target, or <see langword="null"/> if it cannot be computed.
    /// </summary>
    /// <remarks>The column is <c>achievement</c>, number. See <see cref="ProgressNode.Progress"/>.</remarks>
    [JsonPropertyName("achievement")]
    public decimal? Achievement { get; init; }

    /// <summary>Gets the progress that is due, or <see langword="null"/> if it cannot be computed.</summary>
    /// <remarks>The column is <c>expected</c>, number.</remarks>
    [JsonPropertyName("expected")]
    public decimal? Expected { get; init; }

    /// <summary>Gets the status, or <see langword="null"/> if it cannot be determined.</summary>
    /// <remarks>
    /// The column is <c>status</c>, text. The statuses are <c>notStarted</c>, <c>onTrack</c>, <c>atRisk</c>,
    /// <c>offTrack</c>, <c>achieved</c>, <c>notAchieved</c> and <c>noData</c>.
    /// </remarks>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary>
    /// Gets the method by which the achievement was computed, or <see langword="null"/> if it was not computed.
    /// </summary>
    /// <remarks>
    /// The column is <c>basis</c>, text. The methods are <c>baselineToTarget</c>, <c>ratioToTarget</c> and
    /// <c>periodsMet</c>.
    /// </remarks>
    [JsonPropertyName("basis")]
    public string? Basis { get; init; }

    /// <summary>
    /// Gets the reason why the achievement or else the expected progress is missing, or <see langword="null"/> if
    /// neither is.
    /// </summary>
    /// <remarks>
    /// The column is <c>reason</c>, text. The reasons are those of <see cref="ProgressReason"/> in camelCase, such as
    /// <c>noActual</c>.
    /// </remarks>
    [JsonPropertyName("reason")]
    public string? Reason { get; init; }
}
