namespace Interpol.Strategy.Model;

/// <summary>Specifies why there is no number or no status.</summary>
public enum ProgressReason
{
    /// <summary>There is no target with a number.</summary>
    NoTarget,

    /// <summary>There is no actual result.</summary>
    NoActual,

    /// <summary>A baseline is necessary, and there is none.</summary>
    NoBaseline,

    /// <summary>The direction is not specified and cannot be derived.</summary>
    NoDirection,

    /// <summary>The target equals the baseline and is not reached.</summary>
    TargetEqualsBaseline,

    /// <summary>The results are those of several places, and there is no total.</summary>
    SeveralPlaces,

    /// <summary>The denominator of a ratio or the sum of the targets is zero.</summary>
    ZeroDenominator,

    /// <summary>The targets or milestones have no dates.</summary>
    NoDates,

    /// <summary>No period is due yet.</summary>
    NoPeriodDue,

    /// <summary>No child with a weight has progress.</summary>
    NoAssessedChild,

    /// <summary>The actual results have no numbers.</summary>
    NotNumeric,

    /// <summary>A number is outside the range of <see cref="decimal"/>.</summary>
    Overflow,
}
