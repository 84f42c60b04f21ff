using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>By what an objective is measured: what is counted, in which unit, and the results aimed at and reached.</summary>
/// <remarks>Source: the element <c>PerformanceIndicator</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record PerformanceIndicator
{
    private readonly ElementCode _code;

    /// <summary>The number under which the plan lists the indicator; <see langword="null"/> when it is not numbered.</summary>
    /// <remarks>Source: the element <c>SequenceIndicator</c>.</remarks>
    /// <exception cref="ArgumentException">Set to a <c>default</c> code.</exception>
    public ElementCode? Code
    {
        get => _code.IsDefault ? null : _code;
        init => _code = Guard.NotDefault(value);
    }

    /// <summary>What is measured; empty when a document leaves it empty, never <see langword="null"/>.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required string MeasurementDimension
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>The unit in which it is measured, as free text such as "Percent"; empty when a document leaves it empty, never <see langword="null"/>.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required string UnitOfMeasurement
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>The name by which documents refer to the indicator; <see langword="null"/> when it has none.</summary>
    /// <remarks>The rules are those of <see cref="StrategyElement.Identifier"/>.</remarks>
    public string? Identifier { get; init; }

    /// <summary>How the indicator stands to others, in the document's order; empty when nothing is said.</summary>
    public EquatableList<Relationship> Relationships { get; init; }

    /// <summary>The results aimed at and reached, in the document's order; empty when there are none.</summary>
    public EquatableList<MeasurementInstance> MeasurementInstances { get; init; }

    /// <summary>What else the document says of the indicator; <see langword="null"/> when nothing.</summary>
    public string? OtherInformation { get; init; }

    /// <summary>At which stage between means and effect is measured; <see langword="null"/> when that is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that is no member of <see cref="Model.ValueChainStage"/>.</exception>
    public ValueChainStage? ValueChainStage
    {
        get;
        init => field = Guard.Defined(value, Model.ValueChainStage.Outcome);
    }

    /// <summary>Whether the results are numbers or judgements; <see langword="null"/> when that is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that is no member of <see cref="PerformanceIndicatorType"/>.</exception>
    public PerformanceIndicatorType? Type
    {
        get;
        init => field = Guard.Defined(value, PerformanceIndicatorType.Qualitative);
    }
}
