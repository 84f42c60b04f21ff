using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the reason why a number or a status is missing.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ProgressReason
{
    /// <summary>No target has a number.</summary>
    NoTarget,

    /// <summary>No actual result was reported.</summary>
    NoActual,

    /// <summary>A baseline is necessary but not specified.</summary>
    NoBaseline,

    /// <summary>The direction is not specified and cannot be derived.</summary>
    NoDirection,

    /// <summary>The target equals the baseline and is not reached.</summary>
    TargetEqualsBaseline,

    /// <summary>The results are those of several places, without a total.</summary>
    SeveralPlaces,

    /// <summary>The denominator of a ratio is zero, or the sum of the targets is not positive.</summary>
    ZeroDenominator,

    /// <summary>The targets or milestones do not have dates.</summary>
    NoDates,

    /// <summary>No period is due yet, or the date is before those of the baseline and all targets.</summary>
    NoPeriodDue,

    /// <summary>No child with a weight has progress.</summary>
    NoAssessedChild,

    /// <summary>No actual result has a number.</summary>
    NotNumeric,

    /// <summary>A number is outside the range of <see cref="decimal"/>.</summary>
    Overflow,
}
