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
}
