using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies how the scope of an indicator compares with that of a related one.</summary>
/// <remarks>Source: the attribute <c>RelationshipType</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum RelationshipType
{
    /// <summary>The indicator is broader than the related one.</summary>
    BroaderThan,

    /// <summary>Both indicators have the same scope.</summary>
    PeerTo,

    /// <summary>The indicator is narrower than the related one.</summary>
    NarrowerThan,
}
