namespace Interpol.Strategy.Model;

/// <content>The translation of references.</content>
public sealed partial record FrameworkComparison
{
    /// <summary>Returns the translation of a stored reference from the earlier framework to the later one.</summary>
    /// <remarks>This is an O(n) operation.</remarks>
    /// <param name="reference">The reference to a goal or an objective of the earlier framework.</param>
    /// <returns>The references to the later elements, and how they were found.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="reference"/> refers to another framework than the earlier one.
    /// </exception>
    /// <exception cref="UnknownElementException">The earlier framework has no such element.</exception>
    /// <example>
    /// <code>
    /// StrategicFramework earlier = InterpolFrameworks.Framework2017To2020;
    /// Goal goal = earlier.GetGoal("1");
    /// Goal revised = goal with { Objectives = [.. goal.Objectives.Skip(1)] };
    /// StrategicFramework later = earlier with { Goals = [revised, .. earlier.Goals.Skip(1)] };
    /// var comparison = FrameworkComparison.Compare(earlier, later);
    /// Console.WriteLine(comparison.Translate(ElementReference.Parse("interpol-2017-2020/1.1")));
    /// Console.WriteLine(comparison.Translate(ElementReference.Parse("interpol-2017-2020/1.2")));
    /// // Output:
    /// // removed
    /// // unchanged: interpol-2017-2020/1.2
    /// </code>
    /// </example>
    public ReferenceTranslation Translate(ElementReference reference) =>
        reference.FrameworkId == Earlier.Id
            ? Translate(Earlier.GetElement(reference.Code))
            : throw new ArgumentException(
                $"reference must refer to the framework '{Earlier.Id}', but it is '{reference}'.", nameof(reference));

    /// <summary>
    /// Tries to translate a stored reference from the earlier framework to exactly one element of the later one.
    /// </summary>
    /// <remarks>
    /// This is an O(n) operation. In a successor, the element can also be a related one. See
    /// <see cref="ReferenceTranslation.Kind"/>.
    /// </remarks>
    /// <param name="reference">The reference to a goal or an objective of the earlier framework.</param>
    /// <param name="laterReference">
    /// The reference to the element of the later framework, or the default value if there is none or more than one.
    /// </param>
    /// <returns>
    /// <see langword="true"/> if the result is exactly one reference; otherwise, <see langword="false"/>.
    /// </returns>
    public bool TryTranslate(ElementReference reference, out ElementReference laterReference)
    {
        laterReference = reference.FrameworkId == Earlier.Id
            && Earlier.TryGetElement(reference.Code, out StrategyElement? element)
            && Translate(element).LaterReferences is [var only]
            ? only
            : default;
        return laterReference != default;
    }

    private ReferenceTranslation Translate(StrategyElement element)
    {
        ElementChange change = Changes.First(
            change => change.EarlierElements.Any(earlier => ReferenceEquals(earlier, element)));
        IEnumerable<ElementReference> references = change.LaterElements
            .Select(later => Later.TryGetReference(later, out ElementReference reference) ? reference : default)
            .Where(reference => reference != default);
        MatchReason? reason = change.Matches
            .Where(match => ReferenceEquals(match.Earlier, element))
            .Select(match => (MatchReason?)match.Reason)
            .FirstOrDefault();
        return new([.. references], change.Kind, reason);
    }
}
