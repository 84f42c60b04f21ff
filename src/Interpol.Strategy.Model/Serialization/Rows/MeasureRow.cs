using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Represents a row of the table of measures: a baseline, a target or an actual result of an indicator.
/// </summary>
/// <remarks>
/// <para>The properties are the columns, in order, and all of them are scalar. The order is a contract: it only grows
/// at the end. In files, the columns have the names that JSON has.</para>
/// </remarks>
public sealed record MeasureRow
{
    /// <summary>Gets the id of the framework, such as <c>harbour-2026</c>.</summary>
    /// <remarks>The column is <c>framework_id</c>, text.</remarks>
    [JsonPropertyName("framework_id")]
    public string FrameworkId { get; init; } = "";

    /// <summary>Gets the id of the objective of the indicator.</summary>
    /// <remarks>The column is <c>element_id</c>, text. See <see cref="ElementRow.ElementId"/>.</remarks>
    [JsonPropertyName("element_id")]
    public string ElementId { get; init; } = "";

    /// <summary>
    /// Gets the code of the goal of the indicator, or <see langword="null"/> if the goal has no code.
    /// </summary>
    /// <remarks>The column is <c>goal_code</c>, text.</remarks>
    [JsonPropertyName("goal_code")]
    public string? GoalCode { get; init; }

    /// <summary>Gets the id of the indicator, which is unique in the framework.</summary>
    /// <remarks>
    /// The column is <c>indicator_id</c>, text. It is the identifier of the indicator if no other indicator of the
    /// framework has the same one. Otherwise, and if the identifier could be the id of an element, it is the id of the
    /// objective, <c>#</c> and the path within the objective, such as <c>harbour-2026/1.1#indicators[0]</c>.
    /// </remarks>
    [JsonPropertyName("indicator_id")]
    public string IndicatorId { get; init; } = "";

    /// <summary>Gets the code of the indicator, or <see langword="null"/> if it is not numbered.</summary>
    /// <remarks>The column is <c>indicator_code</c>, text.</remarks>
    [JsonPropertyName("indicator_code")]
    public string? IndicatorCode { get; init; }

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
    /// Gets how the results relate to each other over time, or <see langword="null"/> if not specified.
    /// </summary>
    /// <remarks>
    /// The column is <c>accumulation</c>, text. The values are <c>snapshot</c>, which is the default, <c>cumulative</c>
    /// and <c>perPeriod</c>.
    /// </remarks>
    [JsonPropertyName("accumulation")]
    public string? Accumulation { get; init; }

    /// <summary>Gets the name of the place of the measurement, or <see langword="null"/> if not specified.</summary>
    /// <remarks>The column is <c>place</c>, text.</remarks>
    [JsonPropertyName("place")]
    public string? Place { get; init; }

    /// <summary>Gets the name of the scale of a result in words, or <see langword="null"/> if there is none.</summary>
    /// <remarks>The column is <c>descriptor_name</c>, text.</remarks>
    [JsonPropertyName("descriptor_name")]
    public string? DescriptorName { get; init; }

    /// <summary>Gets the value on the scale, or <see langword="null"/> if there is none.</summary>
    /// <remarks>The column is <c>descriptor_value</c>, text.</remarks>
    [JsonPropertyName("descriptor_value")]
    public string? DescriptorValue { get; init; }

    /// <summary>Gets the first day of the measured period, or <see langword="null"/> if not specified.</summary>
    /// <remarks>The column is <c>period_start</c>, date.</remarks>
    [JsonPropertyName("period_start")]
    public DateOnly? PeriodStart { get; init; }

    /// <summary>Gets the last day of the measured period, or <see langword="null"/> if not specified.</summary>
    /// <remarks>The column is <c>period_end</c>, date.</remarks>
    [JsonPropertyName("period_end")]
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>Gets the kind of the result: <c>baseline</c>, <c>target</c> or <c>actual</c>.</summary>
    /// <remarks>The column is <c>kind</c>, text.</remarks>
    [JsonPropertyName("kind")]
    public string Kind { get; init; } = "";

    /// <summary>
    /// Gets the measured value, in the unit of measurement, or <see langword="null"/> if not specified.
    /// </summary>
    /// <remarks>The column is <c>value</c>, number. Trailing zeros are preserved.</remarks>
    [JsonPropertyName("value")]
    public decimal? Value { get; init; }

    /// <summary>Gets the numerator of a ratio, or <see langword="null"/> if not specified.</summary>
    /// <remarks>The column is <c>numerator</c>, number.</remarks>
    [JsonPropertyName("numerator")]
    public decimal? Numerator { get; init; }

    /// <summary>Gets the denominator of a ratio, or <see langword="null"/> if not specified.</summary>
    /// <remarks>The column is <c>denominator</c>, number.</remarks>
    [JsonPropertyName("denominator")]
    public decimal? Denominator { get; init; }

    /// <summary>Gets the description of the result, or <see langword="null"/> if there is none.</summary>
    /// <remarks>The column is <c>comment</c>, text.</remarks>
    [JsonPropertyName("comment")]
    public string? Comment { get; init; }
}
