using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the status of progress toward a target.</summary>
/// <remarks>The documentation of <see cref="FrameworkProgress"/> describes how the status is computed.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ProgressStatus
{
    /// <summary>The first period starts later, and no actual result was reported.</summary>
    NotStarted,

    /// <summary>The progress is close to the expected progress, or greater.</summary>
    OnTrack,

    /// <summary>The progress is less than expected.</summary>
    AtRisk,

    /// <summary>The progress is far less than expected.</summary>
    OffTrack,

    /// <summary>The target is achieved.</summary>
    Achieved,

    /// <summary>The final period ended, and the target was not achieved.</summary>
    NotAchieved,

    /// <summary>No actual result was reported, although one is due.</summary>
    NoData,
}
