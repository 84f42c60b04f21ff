using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>What a stakeholder is.</summary>
/// <remarks>Source: the values of the attribute <c>StakeholderTypeType</c> of StratML (ISO 17469-1).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum StakeholderType
{
    /// <summary>One person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organization,

    /// <summary>People or organisations of a kind, such as "member countries".</summary>
    GenericGroup,
}
