namespace Interpol.Strategy.Model;

/// <summary>A member of an element in which a search looks.</summary>
public enum ElementField
{
    /// <summary>The name of a value, a goal or an objective.</summary>
    Name,

    /// <summary>The <see cref="StrategyElement.Description"/>: for a vision, a mission and most objectives, the statement.</summary>
    Description,
}
