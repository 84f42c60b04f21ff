using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>By what elements are matched, and from which similarity on. The similarity is explained at <see cref="FrameworkComparison"/>.</summary>
public sealed record ComparisonOptions
{
    internal static ComparisonOptions Usual { get; } = new();

    /// <summary>What the later framework is to the earlier one; <see cref="PlanRelation.Automatic"/> unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that is no member of <see cref="PlanRelation"/>.</exception>
    public PlanRelation Relation
    {
        get;
        init => field = Guard.Defined(value, PlanRelation.Successor);
    }

    /// <summary>The similarity from which two elements are one that was reworded, above 0 and at most 1; 0.5 unless said otherwise, where the words in common weigh as much as half of each text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to 0 or less, to more than 1, or to no number.</exception>
    public double SameAt
    {
        get;
        init => field = Guard.Fraction(value);
    } = 0.5;

    /// <summary>The similarity from which two elements of a successor are related, above 0 and at most 1, and from which, in a revision, an equal code is believed; 0.16 unless said otherwise. At or above <see cref="SameAt"/>, nothing is merely related.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to 0 or less, to more than 1, or to no number.</exception>
    public double RelatedAt
    {
        get;
        init => field = Guard.Fraction(value);
    } = 0.16;

    /// <summary>The options in one line, the same in every culture: <c>Automatic, the same from 0.5, related from 0.16</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Relation}, the same from {SameAt}, related from {RelatedAt}");
}
