namespace Interpol.Strategy.Model;

/// <content>The elements of other frameworks with similar wording.</content>
public sealed partial class FrameworkCatalog
{
    private const double DefaultMinScore = 0.1;

    /// <summary>Finds the elements of other frameworks with the most similar wording.</summary>
    /// <remarks>
    /// <para>The score is the similarity of <see cref="FrameworkComparison"/>, of names and descriptions, with word
    /// frequencies over all elements of the catalog. The first call builds the search index, if it does not
    /// exist.</para>
    /// <para>This is an O(n + m) operation, where n is the number of elements and m is the number of occurrences of the
    /// words.</para>
    /// </remarks>
    /// <param name="element">
    /// The element, of any kind. The framework that contains it, by reference or by value, is excluded.
    /// </param>
    /// <param name="maxResults">The maximum number of elements, at least 1.</param>
    /// <param name="minScore">The minimum similarity, greater than 0 and at most 1. The default is 0.1.</param>
    /// <returns>
    /// The related elements of any kind, most similar first. Equal scores are in catalog and document order.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="element"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="maxResults"/> is less than 1, or <paramref name="minScore"/> is not greater than 0, is greater
    /// than 1, or is NaN.
    /// </exception>
    /// <example>
    /// <code>
    /// Objective objective = InterpolFrameworks.Framework2017To2020.GetObjective("1.3");
    /// RelatedElement related = InterpolFrameworks.Catalog.FindRelated(objective)[0];
    /// Console.WriteLine($"{related.Framework.Id}: {related.Element}");
    /// // Output: interpol-2014-2016: 1 Secure global police information system
    /// </code>
    /// </example>
    public EquatableList<RelatedElement> FindRelated(
        StrategyElement element, int maxResults = 10, double minScore = DefaultMinScore)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxResults, 1);
        _ = Guard.FractionAboveZero(minScore, nameof(minScore));
        SimilarityFinder relatedness = _searchIndex.Build().SimilarityFinder;
        return relatedness.FindSimilar(element, relatedness.FrameworkOf(element), maxResults, minScore);
    }

    /// <summary>
    /// Finds the elements of other frameworks with the most similar wording to a referenced goal or objective.
    /// </summary>
    /// <param name="reference">The reference, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <param name="maxResults">The maximum number of elements, at least 1.</param>
    /// <param name="minScore">The minimum similarity, greater than 0 and at most 1. The default is 0.1.</param>
    /// <returns>The related elements of any kind, most similar first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="maxResults"/> is less than 1, or <paramref name="minScore"/> is not greater than 0, is greater
    /// than 1, or is NaN.
    /// </exception>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    public EquatableList<RelatedElement> FindRelated(
        ElementReference reference, int maxResults = 10, double minScore = DefaultMinScore)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxResults, 1);
        _ = Guard.FractionAboveZero(minScore, nameof(minScore));
        StrategyElement element = Resolve(reference);
        return _searchIndex.Build().SimilarityFinder.FindSimilar(
            element,
            Index.Find(reference.FrameworkId.ToString()),
            maxResults,
            minScore);
    }
}
