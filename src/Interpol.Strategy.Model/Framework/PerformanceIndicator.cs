using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents a performance indicator of an objective: its dimension, its unit, and its target and actual results.
/// </summary>
/// <remarks>Source: the element <c>PerformanceIndicator</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record PerformanceIndicator
{
    private readonly ElementCode _code;

    /// <summary>Gets the code of the indicator, or <see langword="null"/> if it is not numbered.</summary>
    /// <remarks>Source: the element <c>SequenceIndicator</c>.</remarks>
    /// <exception cref="ArgumentException">The value is the default <see cref="ElementCode"/>.</exception>
    public ElementCode? Code
    {
        get => _code.IsDefault ? null : _code;
        init => _code = Guard.NotDefault(value);
    }

    /// <summary>Gets the measured dimension, which can be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string MeasurementDimension { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the unit of measurement as free text, such as "Percent", or an empty string.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string UnitOfMeasurement { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the identifier of the indicator, or <see langword="null"/> if there is none.</summary>
    /// <remarks>See <see cref="StrategyElement.Identifier"/> for the rules.</remarks>
    public string? Identifier { get; init; }

    /// <summary>Gets the relationships to other indicators, in document order.</summary>
    public EquatableList<Relationship> Relationships { get; init; }

    /// <summary>Gets the measurements, each with target and actual results, in document order.</summary>
    public EquatableList<MeasurementInstance> MeasurementInstances { get; init; }

    /// <summary>Gets other information about the indicator, or <see langword="null"/> if there is none.</summary>
    public string? OtherInformation { get; init; }

    /// <summary>
    /// Gets the stage of the value chain that is measured, or <see langword="null"/> if not specified.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="Model.ValueChainStage"/>.
    /// </exception>
    public ValueChainStage? ValueChainStage
    {
        get;
        init => field = Guard.Defined(value, Model.ValueChainStage.Outcome);
    }

    /// <summary>Gets the type of the indicator, or <see langword="null"/> if not specified.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="PerformanceIndicatorType"/>.
    /// </exception>
    public PerformanceIndicatorType? Type
    {
        get;
        init => field = Guard.Defined(value, PerformanceIndicatorType.Qualitative);
    }

    /// <summary>Gets the name of the indicator, or <see langword="null"/> if there is none.</summary>
    /// <remarks>Source: the title of the element <c>indicator</c> of IATI. StratML has no element for it.</remarks>
    public string? Name { get; init; }

    /// <summary>
    /// Gets the direction in which the indicator should develop, or <see langword="null"/> to derive it from the
    /// baseline and the targets.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="IndicatorDirection"/>.
    /// </exception>
    public IndicatorDirection? Direction { get; init => field = Guard.Defined(value, IndicatorDirection.Within); }

    /// <summary>Gets the value before the plan began, or <see langword="null"/> if not specified.</summary>
    /// <remarks>Source: the element <c>baseline</c> of IATI. StratML has no element for it.</remarks>
    public MeasuredResult? Baseline { get; init; }

    /// <summary>
    /// Gets how the results relate to each other over time, or <see langword="null"/> for
    /// <see cref="Model.Accumulation.Snapshot"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="Model.Accumulation"/>.
    /// </exception>
    public Accumulation? Accumulation { get; init => field = Guard.Defined(value, Model.Accumulation.PerPeriod); }

    /// <summary>
    /// Gets the weight among the indicators of the same element, at least 0, or <see langword="null"/> for 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public decimal? Weight { get; init => field = Guard.NotNegative(value); }

    /// <summary>
    /// Gets the tolerance of <see cref="IndicatorDirection.Within"/>, at least 0, or <see langword="null"/> for 0.
    /// </summary>
    /// <remarks>
    /// It is a share of the target, such as 0.05 for 5%. If the target is 0, it is a number of units.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public decimal? Tolerance { get; init => field = Guard.NotNegative(value); }

    /// <summary>
    /// Returns the indicator on one line: its code, its name or measured dimension, and its unit in parentheses.
    /// </summary>
    /// <returns>A string that represents the indicator.</returns>
    public override string ToString() =>
        SingleLine.CollapseWhiteSpace($"{Code} {Name ?? MeasurementDimension} ({UnitOfMeasurement})");
}
