using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies how a stakeholder is involved in a goal or an objective.</summary>
/// <remarks>Source: the element <c>RoleType</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum RoleType
{
    /// <summary>The stakeholder works toward the goal or objective.</summary>
    Performer,

    /// <summary>The stakeholder benefits from the goal or objective.</summary>
    Beneficiary,
}
