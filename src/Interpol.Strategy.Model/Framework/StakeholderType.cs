using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the type of a stakeholder.</summary>
/// <remarks>Source: the attribute <c>StakeholderTypeType</c> of StratML (ISO 17469-1).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum StakeholderType
{
    /// <summary>An individual.</summary>
    Person,

    /// <summary>A body such as an agency, a company or an association.</summary>
    Organization,

    /// <summary>A group of people or organizations, such as "member countries".</summary>
    GenericGroup,
}
