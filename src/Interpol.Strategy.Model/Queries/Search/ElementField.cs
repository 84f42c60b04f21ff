namespace Interpol.Strategy.Model;

/// <summary>Specifies a text property of an element.</summary>
public enum ElementField
{
    /// <summary>The name of a value, a goal or an objective.</summary>
    Name,

    /// <summary>
    /// The <see cref="StrategyElement.Description"/>. For a vision, a mission and most objectives it is the statement.
    /// </summary>
    Description,
}
