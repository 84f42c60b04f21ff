namespace Interpol.Strategy.Model;

/// <summary>Why two elements are held for one: the strongest reason of those that apply.</summary>
public enum MatchGround
{
    /// <summary>Both have one <see cref="StrategyElement.Identifier"/>, which says more than the code and occurs once on each side; in a <see cref="PlanRelation.Revision"/> alone.</summary>
    Identifier,

    /// <summary>Both have one code, and wording that is at least related; in a <see cref="PlanRelation.Revision"/> alone.</summary>
    Code,

    /// <summary>Their wording is near.</summary>
    Wording,
}
