using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Which way a stakeholder stands to a goal or an objective.</summary>
/// <remarks>Source: the values of the element <c>RoleType</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum RoleType
{
    /// <summary>Works for it.</summary>
    Performer,

    /// <summary>Gains by it.</summary>
    Beneficiary,
}
