using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <content>The translation of references.</content>
public sealed partial record FrameworkComparison
{
    /// <summary>The changes by earlier element. It is not a field of the record, which would be compared.</summary>
    private static readonly ConditionalWeakTable<
        FrameworkComparison,
        Dictionary<StrategyElement, (ElementChange Change, MatchReason? Reason)>> ChangesByElement = [];

    /// <summary>Returns the translation of a stored reference from the earlier framework to the later one.</summary>
    /// <remarks>
    /// The first call is an O(n) operation. Later calls on the same comparison look up the change of the element.
    /// </remarks>
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
                $"{nameof(reference)} must refer to the framework {Quoting.Quote(Earlier.Id.ToString())}, "
                    + $"but it is {Quoting.Quote(reference.ToString())}.",
                nameof(reference));

    /// <summary>
    /// Tries to translate a stored reference from the earlier framework to exactly one element of the later one.
    /// </summary>
    /// <remarks>
    /// In a successor, the element can also be a related one. See <see cref="ReferenceTranslation.Kind"/>. The
    /// complexity is that of <see cref="Translate(ElementReference)"/>.
    /// </remarks>
    /// <param name="reference">The reference to a goal or an objective of the earlier framework.</param>
    /// <param name="laterReference">
    /// The reference to the element of the later framework, or the default value if the method returns
    /// <see langword="false"/>.
    /// </param>
    /// <returns>
    /// <see langword="true"/> if exactly one later element belongs to the change, and a reference leads to it;
    /// otherwise, <see langword="false"/>.
    /// </returns>
    public bool TryTranslate(ElementReference reference, out ElementReference laterReference)
    {
        laterReference = default;
        return reference.FrameworkId == Earlier.Id
            && Earlier.TryGetElement(reference.Code, out StrategyElement? element)
            && GetChange(element, out _).LaterElements is [var later]
            && Later.TryGetReference(later, out laterReference);
    }

    private ReferenceTranslation Translate(StrategyElement element)
    {
        ElementChange change = GetChange(element, out MatchReason? reason);
        var references = new List<ElementReference>();
        foreach (StrategyElement later in change.LaterElements)
        {
            if (Later.TryGetReference(later, out ElementReference reference))
            {
                references.Add(reference);
            }
        }

        return new([.. references], change.Kind, reason);
    }

    private ElementChange GetChange(StrategyElement element, out MatchReason? reason)
    {
        (ElementChange change, reason) = ChangesByElement.GetValue(this, IndexChanges)[element];
        return change;
    }

    private static Dictionary<StrategyElement, (ElementChange Change, MatchReason? Reason)> IndexChanges(
        FrameworkComparison comparison)
    {
        // An instance can occur several times in a framework. The first change counts.
        var index = new Dictionary<StrategyElement, (ElementChange Change, MatchReason? Reason)>(
            ReferenceEqualityComparer.Instance);
        foreach (ElementChange change in comparison.Changes)
        {
            foreach (ElementMatch match in change.Matches)
            {
                _ = index.TryAdd(match.Earlier, (change, match.Reason));
            }

            foreach (StrategyElement element in change.EarlierElements)
            {
                _ = index.TryAdd(element, (change, null));
            }
        }

        return index;
    }
}
