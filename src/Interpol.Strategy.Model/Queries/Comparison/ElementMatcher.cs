namespace Interpol.Strategy.Model;

/// <summary>Matches the elements of one kind: first those that are unambiguous, then the rest optimally.</summary>
internal sealed class ElementMatcher
{
    private readonly ComparedElement[] _earlier;
    private readonly ComparedElement[] _later;
    private readonly MatchRules _rules;
    private readonly List<CandidatePair> _candidates;

    public ElementMatcher(ComparedElement[] earlier, ComparedElement[] later, MatchRules rules, int vocabulary)
    {
        _earlier = [.. earlier.OrderBy(element => element.Rank)];
        _later = [.. later.OrderBy(element => element.Rank)];
        _rules = rules;
        _candidates = FindCandidates(vocabulary);
    }

    public void Match()
    {
        if (_rules.IsRevision)
        {
            ResolveIdentities(_earlier);
            ResolveIdentities(_later);
        }

        MatchByKey(_ => true, element => element.Rank);
        MatchByKey(element => element.Identity is not null, element => element.Identity!);
        MatchByText(element => !element.Words.IsEmpty);
        MatchByWording();

        // Texts without words carry no information, so they come last.
        MatchByText(_ => true);
        SplitMergeDetector.Detect(_candidates, _rules);
    }

    private static IEnumerable<ComparedElement> Unmatched(IEnumerable<ComparedElement> elements) =>
        elements.Where(element => element.Group is null);

    /// <summary>Finds the pairs with a common word and at least the minimum score.</summary>
    private List<CandidatePair> FindCandidates(int vocabulary)
    {
        var candidates = new List<CandidatePair>();
        if (_earlier.Length == 0 || _later.Length == 0)
        {
            return candidates;
        }

        // Only goals have profiles.
        bool areGoals = _earlier[0].Element is Goal;
        VectorIndex words = CreateIndex(element => element.Words, vocabulary);
        VectorIndex profiles = CreateIndex(element => element.Profile, areGoals ? vocabulary : 0);
        foreach (ComparedElement earlier in _earlier)
        {
            words.Sum(earlier.Words);
            profiles.Sum(earlier.Profile);
            foreach (int index in areGoals ? profiles.Touched : words.Touched)
            {
                double score = earlier.Score(
                    _later[index], words.Cosine(earlier.Words, index), profiles.Cosine(earlier.Profile, index));
                if (score >= _rules.MinScore)
                {
                    candidates.Add(new(earlier, _later[index], score));
                }
            }
        }

        return candidates;

        VectorIndex CreateIndex(Func<ComparedElement, WordVector> getVector, int wordCount) =>
            new(_earlier.Select(getVector), _later.Select(getVector), wordCount);
    }

    /// <summary>Sets the identity of the elements whose identifier is unique and not made of the code.</summary>
    private static void ResolveIdentities(ComparedElement[] elements)
    {
        foreach (IGrouping<string, ComparedElement> group in elements.GroupBy(element => element.Identifier))
        {
            ComparedElement element = group.First();
            if (group.Count() == 1 && !string.IsNullOrWhiteSpace(element.Identifier) && !IsMadeOfCode(element))
            {
                element.Identity = element.Identifier;
            }
        }
    }

    /// <summary>
    /// Determines whether an identifier ends with the code of the element, such as <c>plan-4.2</c>. It changes with the
    /// code.
    /// </summary>
    private static bool IsMadeOfCode(ComparedElement element)
    {
        int separator = element.Identifier.Length - element.Code.Length - 1;
        return element.Code.Length > 0
            && element.Identifier.EndsWith(element.Code, StringComparison.Ordinal)
            && (separator < 0 || !char.IsLetterOrDigit(element.Identifier[separator]));
    }

    /// <summary>Matches equal texts, first those with matching goals and equal codes.</summary>
    private void MatchByText(Func<ComparedElement, bool> predicate)
    {
        MatchByKey(
            element => predicate(element) && HasMatchedGoal(element),
            element => (element.Text, element.Goal?.Group, element.Code));
        MatchByKey(
            element => predicate(element) && HasMatchedGoal(element),
            element => (element.Text, element.Goal?.Group));
        MatchByKey(predicate, element => (element.Text, element.Code));
        MatchByKey(predicate, element => element.Text);

        static bool HasMatchedGoal(ComparedElement element) => element.Goal is null or { Group: not null };
    }

    private void MatchByKey<TKey>(Func<ComparedElement, bool> predicate, Func<ComparedElement, TKey> getKey)
        where TKey : notnull
    {
        var laterByKey = new Dictionary<TKey, Queue<ComparedElement>>();
        foreach (ComparedElement later in Unmatched(_later).Where(predicate))
        {
            TKey key = getKey(later);
            if (!laterByKey.TryGetValue(key, out Queue<ComparedElement>? queue))
            {
                laterByKey[key] = queue = [];
            }

            queue.Enqueue(later);
        }

        foreach (ComparedElement earlier in Unmatched(_earlier).Where(predicate))
        {
            if (laterByKey.TryGetValue(getKey(earlier), out Queue<ComparedElement>? queue)
                && queue.TryDequeue(out ComparedElement? later))
            {
                ElementGroup.Form(earlier, later);
            }
        }
    }

    private void MatchByWording()
    {
        IEnumerable<CandidatePair> pairs = _candidates
            .Where(pair => pair.Earlier.Group is null && pair.Later.Group is null && _rules.IsMatch(pair));
        foreach (CandidatePair pair in OptimalMatching.Find([.. pairs], _rules.GetWeight))
        {
            ElementGroup.Form(pair.Earlier, pair.Later, _rules.IsSame(pair));
        }
    }
}
