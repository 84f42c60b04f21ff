using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the kind of a goal.</summary>
/// <remarks>
/// The standard defines only goals. INTERPOL's Strategic Framework 2014-2016 lists two kinds of priorities instead.
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum GoalKind
{
    /// <summary>A strategic goal, as in INTERPOL's Strategic Framework 2017-2020 and most other plans.</summary>
    StrategicGoal,

    /// <summary>A strategic priority, such as 1 to 4 of INTERPOL's Strategic Framework 2014-2016.</summary>
    StrategicPriority,

    /// <summary>A corporate priority, such as 5 and 6 of INTERPOL's Strategic Framework 2014-2016.</summary>
    CorporatePriority,
}
