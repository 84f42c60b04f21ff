namespace Interpol.Strategy.Model.Serialization;

/// <summary>Creates the nodes for the changes of a comparison.</summary>
internal static class SkosMatches
{
    public static IEnumerable<SkosNode> GetNodes(FrameworkComparison comparison, SkosScheme earlier, SkosScheme later)
    {
        Dictionary<StrategyElement, Queue<SkosConcept>> before = Index(earlier);
        Dictionary<StrategyElement, Queue<SkosConcept>> after = Index(later);
        foreach (ElementChange change in comparison.Changes)
        {
            SkosNode[] sources = Take(before, change.EarlierElements);
            SkosNode[] targets = Take(after, change.LaterElements);
            if (GetProperty(change.Kind) is { } property)
            {
                foreach (SkosNode source in sources)
                {
                    yield return new SkosMatch(source, property, targets);
                }
            }
        }
    }

    private static SkosTerm? GetProperty(ElementChangeKind kind) => kind switch
    {
        ElementChangeKind.Unchanged or ElementChangeKind.Renumbered => SkosTerms.ExactMatch,
        ElementChangeKind.Moved or ElementChangeKind.Reworded => SkosTerms.CloseMatch,
        ElementChangeKind.Related => SkosTerms.RelatedMatch,
        ElementChangeKind.Split => SkosTerms.NarrowMatch,
        ElementChangeKind.Merged => SkosTerms.BroadMatch,
        _ => null,
    };

    /// <summary>Indexes the concepts by element. An instance can occur several times in a framework.</summary>
    private static Dictionary<StrategyElement, Queue<SkosConcept>> Index(SkosScheme scheme)
    {
        Dictionary<StrategyElement, Queue<SkosConcept>> index = new(ReferenceEqualityComparer.Instance);
        foreach (SkosConcept concept in scheme.Concepts)
        {
            if (concept.Element is { } element)
            {
                if (!index.TryGetValue(element, out Queue<SkosConcept>? occurrences))
                {
                    index.Add(element, occurrences = new(1));
                }

                occurrences.Enqueue(concept);
            }
        }

        return index;
    }

    /// <summary>Removes the concepts of elements from an index. Each occurrence is part of one change.</summary>
    private static SkosNode[] Take(
        Dictionary<StrategyElement, Queue<SkosConcept>> index, EquatableList<StrategyElement> elements)
    {
        var concepts = new SkosNode[elements.Count];
        for (int i = 0; i < concepts.Length; i++)
        {
            concepts[i] = index[elements[i]].Dequeue();
        }

        return concepts;
    }
}
