using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>What a framework calls its goals.</summary>
/// <remarks>The standard knows goals only; INTERPOL's framework of 2014-2016 lists priorities of two kinds in their place.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum GoalKind
{
    /// <summary>A goal, as in INTERPOL's Strategic Framework 2017-2020 and in the plans of others.</summary>
    StrategicGoal,

    /// <summary>A priority of the organisation's work, as 1 to 4 of INTERPOL's Strategic Framework 2014-2016.</summary>
    StrategicPriority,

    /// <summary>A priority of the organisation's own health and structure, as 5 and 6 of INTERPOL's Strategic Framework 2014-2016.</summary>
    CorporatePriority,
}
