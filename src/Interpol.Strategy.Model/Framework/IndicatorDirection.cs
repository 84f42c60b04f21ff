using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the direction in which an indicator should develop.</summary>
/// <remarks>
/// Source: the attribute <c>ascending</c> of the element <c>indicator</c> of IATI, and the target types "maintain
/// above", "maintain below" and "maintain in range" of performance management.
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum IndicatorDirection
{
    /// <summary>The value should rise to the target.</summary>
    Increase,

    /// <summary>The value should fall to the target.</summary>
    Decrease,

    /// <summary>The value should be at or above the target in every period.</summary>
    AtLeast,

    /// <summary>The value should be at or below the target in every period.</summary>
    AtMost,

    /// <summary>The value should be near the target in every period.</summary>
    Within,
}
