namespace Interpol.Strategy.Model;

/// <summary>What the later of two compared frameworks is to the earlier one, which decides by what their elements are matched.</summary>
public enum PlanRelation
{
    /// <summary>A <see cref="Revision"/> when both frameworks have one <see cref="StrategicFramework.Id"/>, or one <see cref="StrategicFramework.Identifier"/> that is not blank; otherwise a <see cref="Successor"/>.</summary>
    Automatic,

    /// <summary>The same plan, edited: identifiers and codes go on meaning the same elements, and only what is nearly the same in wording is held for the same.</summary>
    Revision,

    /// <summary>Another plan, of a later period or of somebody else, whose goal 1 may be about anything: elements are matched by wording alone, and the merely related are told too.</summary>
    Successor,
}
