using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the kind of a <see cref="ProgressNode"/>.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ProgressNodeKind
{
    /// <summary>The framework as a whole.</summary>
    Framework,

    /// <summary>A goal of the framework.</summary>
    Goal,

    /// <summary>An objective of a goal.</summary>
    Objective,

    /// <summary>A performance indicator of an objective, a programme or an activity.</summary>
    Indicator,

    /// <summary>A programme of the report.</summary>
    Programme,

    /// <summary>An activity of a programme or of another activity.</summary>
    Activity,

    /// <summary>The milestones of an activity.</summary>
    Milestones,
}
