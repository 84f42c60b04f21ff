using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the strongest reason why two elements match.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum MatchReason
{
    /// <summary>
    /// Both elements have the same <see cref="StrategyElement.Identifier"/>. It is used only in a
    /// <see cref="FrameworkRelation.Revision"/>.
    /// </summary>
    Identifier,

    /// <summary>
    /// Both elements have the same code and at least related wording. It is used only in a
    /// <see cref="FrameworkRelation.Revision"/>.
    /// </summary>
    Code,

    /// <summary>Both elements have similar wording.</summary>
    Wording,
}
