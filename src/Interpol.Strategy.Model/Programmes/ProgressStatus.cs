using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the status of progress toward a target.</summary>
/// <remarks>The documentation of <see cref="FrameworkProgress"/> describes how the status is computed.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ProgressStatus
{
    /// <summary>The first period has not begun, and there is no actual result.</summary>
    NotStarted,

    /// <summary>The progress is as expected, or nearly so.</summary>
    OnTrack,

    /// <summary>The progress is less than expected.</summary>
    AtRisk,

    /// <summary>The progress is far less than expected.</summary>
    OffTrack,

    /// <summary>The target is achieved.</summary>
    Achieved,

    /// <summary>The final period has ended without the target being achieved.</summary>
    NotAchieved,

    /// <summary>There is no actual result, although one is due.</summary>
    NoData,
}
