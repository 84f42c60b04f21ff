using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies how progress was computed.</summary>
/// <remarks>The documentation of <see cref="FrameworkProgress"/> describes the rules.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ProgressBasis
{
    /// <summary>The progress was not computed. See <see cref="ProgressNode.Reason"/>.</summary>
    None,

    /// <summary>
    /// The share of the way from the baseline to the target, or 1 if both are equal and the target is reached.
    /// </summary>
    BaselineToTarget,

    /// <summary>
    /// The actual value divided by the target, or 1 if a target that should fall or is not positive is reached.
    /// </summary>
    RatioToTarget,

    /// <summary>The share of the due periods in which the target was met.</summary>
    PeriodsMet,

    /// <summary>The share of the weight of the milestones that were achieved.</summary>
    Milestones,

    /// <summary>The weighted mean of the children.</summary>
    RollUp,
}
