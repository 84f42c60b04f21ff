using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies a text property of an element.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ElementField
{
    /// <summary>The name of a value, a goal or an objective.</summary>
    Name,

    /// <summary>
    /// The <see cref="StrategyElement.Description"/>, which is the statement of a vision, a mission or an objective.
    /// </summary>
    Description,
}
