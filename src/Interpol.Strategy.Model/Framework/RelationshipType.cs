using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>How an indicator's breadth compares with that of what it is related to.</summary>
/// <remarks>Source: the values of the attribute <c>RelationshipType</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum RelationshipType
{
    /// <summary>The indicator is the broader one.</summary>
    BroaderThan,

    /// <summary>Both are of one breadth.</summary>
    PeerTo,

    /// <summary>The indicator is the narrower one.</summary>
    NarrowerThan,
}
