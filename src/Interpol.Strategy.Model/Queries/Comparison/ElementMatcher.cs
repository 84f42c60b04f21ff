namespace Interpol.Strategy.Model;

/// <summary>Matches the elements of one kind: first those that are unambiguous, then the rest optimally.</summary>
internal sealed class ElementMatcher
{
    private readonly ComparedElement[] _earlier;
    private readonly ComparedElement[] _later;
    private readonly MatchRules _rules;
    private readonly List<CandidatePair> _near;

    public ElementMatcher(ComparedElement[] earlier, ComparedElement[] later, MatchRules rules, int vocabulary)
    {
        _earlier = [.. earlier.OrderBy(element => element.Rank)];
        _later = [.. later.OrderBy(element => element.Rank)];
        _rules = rules;
        _near = CandidatePairs.Find(rules.MinScore, _earlier, _later, vocabulary);
    }

    public void Match()
    {
        if (_rules.IsRevision)
        {
            IdentityResolver.Resolve(_earlier);
            IdentityResolver.Resolve(_later);
        }

        MatchByKey(_ => true, element => element.Rank);
        MatchByKey(element => element.Identity is not null, element => element.Identity!);
        MatchByText(element => !element.Words.IsEmpty);
        MatchByWording();

        // Texts without words carry no information, so they come last.
        MatchByText(_ => true);
        SplitMergeDetector.Detect(_near, _rules);
    }

    private static IEnumerable<ComparedElement> Unmatched(IEnumerable<ComparedElement> elements) => elements.Where(element => element.Group is null);

    /// <summary>Matches equal texts, first those with matching goals and equal codes.</summary>
    private void MatchByText(Func<ComparedElement, bool> counts)
    {
        MatchByKey(element => counts(element) && HasCounterpart(element), element => (element.Name, element.Description, element.Goal?.Group, element.Code));
        MatchByKey(element => counts(element) && HasCounterpart(element), element => (element.Name, element.Description, element.Goal?.Group));
        MatchByKey(counts, element => (element.Name, element.Description, element.Code));
        MatchByKey(counts, element => (element.Name, element.Description));

        static bool HasCounterpart(ComparedElement element) => element.Goal is null or { Group: not null };
    }

    private void MatchByKey<TKey>(Func<ComparedElement, bool> counts, Func<ComparedElement, TKey> keyOf)
        where TKey : notnull
    {
        var later = new Dictionary<TKey, Queue<ComparedElement>>();
        foreach (ComparedElement element in Unmatched(_later).Where(counts))
        {
            TKey key = keyOf(element);
            if (!later.TryGetValue(key, out Queue<ComparedElement>? queue))
            {
                later[key] = queue = [];
            }

            queue.Enqueue(element);
        }

        foreach (ComparedElement element in Unmatched(_earlier).Where(counts))
        {
            if (later.TryGetValue(keyOf(element), out Queue<ComparedElement>? queue) && queue.TryDequeue(out ComparedElement? other))
            {
                ElementGroup.Form(element, other);
            }
        }
    }

    private void MatchByWording()
    {
        IEnumerable<WeightedPair> pairs = _near
            .Where(pair => pair.Earlier.Group is null && pair.Later.Group is null && _rules.IsMatch(pair))
            .Select(pair => new WeightedPair(pair, _rules.GetWeight(pair)));
        foreach (CandidatePair pair in OptimalMatching.Find([.. pairs]))
        {
            ElementGroup.Form(pair.Earlier, pair.Later, _rules.IsSame(pair));
        }
    }
}
