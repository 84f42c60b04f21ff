using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Specifies the relation of the later framework to the earlier one, which determines how elements are matched.
/// </summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum FrameworkRelation
{
    /// <summary>
    /// A <see cref="Revision"/> if both have the same <see cref="StrategicFramework.Id"/> or
    /// <see cref="StrategicFramework.Identifier"/>; otherwise, a <see cref="Successor"/>.
    /// </summary>
    Automatic,

    /// <summary>
    /// An edited version of the same plan. Identifiers and codes are used, and related elements are not reported.
    /// </summary>
    Revision,

    /// <summary>
    /// A different plan, such as one for a later period. Elements are matched by wording only, and related ones are
    /// reported.
    /// </summary>
    Successor,
}
