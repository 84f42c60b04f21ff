using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Specifies how a comparison matches elements. <see cref="FrameworkComparison"/> defines the similarity.
/// </summary>
public sealed record ComparisonOptions
{
    /// <summary>
    /// Gets the relation of the later framework to the earlier one. The default is
    /// <see cref="FrameworkRelation.Automatic"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="FrameworkRelation"/>.
    /// </exception>
    public FrameworkRelation Relation { get; init => field = Guard.Defined(value, FrameworkRelation.Successor); }

    /// <summary>Gets the minimum similarity of an element and its reworded form. The default is 0.5.</summary>
    /// <remarks>
    /// The value is greater than 0 and at most 1. At 0.5, the common words have half of the weight of each text.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not greater than 0, is greater than 1, or is NaN.
    /// </exception>
    public double MatchThreshold { get; init => field = Guard.FractionAboveZero(value); } = 0.5;

    /// <summary>Gets the minimum similarity of related elements. The default is 0.16.</summary>
    /// <remarks>
    /// The value is greater than 0 and at most 1. In a successor, elements of at least this similarity are related. In
    /// a revision, elements with the same code match if they have at least this similarity. If the value is not less
    /// than <see cref="MatchThreshold"/>, no elements are reported as related.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not greater than 0, is greater than 1, or is NaN.
    /// </exception>
    public double RelatedThreshold { get; init => field = Guard.FractionAboveZero(value); } = 0.16;

    /// <summary>Returns the options on one line, in a format that is the same in every culture.</summary>
    /// <returns>A string that represents the options.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Relation}, the same from {MatchThreshold}, related from {RelatedThreshold}");
}
