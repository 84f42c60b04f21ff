namespace Interpol.Strategy.Model;

/// <summary>Matches the elements of one kind: first those that are unambiguous, then the rest optimally.</summary>
internal sealed partial class ElementMatcher
{
    private readonly List<ComparedElement> _earlier;
    private readonly List<ComparedElement> _later;
    private readonly MatchRules _rules;

    public ElementMatcher(List<ComparedElement> earlier, List<ComparedElement> later, MatchRules rules)
    {
        _earlier = [.. earlier];
        _later = [.. later];
        _earlier.Sort(CompareRanks);
        _later.Sort(CompareRanks);
        _rules = rules;
    }

    /// <summary>Compares the ranks, and the positions of elements with the same content.</summary>
    public static int CompareRanks(ComparedElement left, ComparedElement right) =>
        left.Rank != right.Rank ? left.Rank.CompareTo(right.Rank) : left.Position.CompareTo(right.Position);

    /// <param name="vocabulary">The number of distinct words of both frameworks.</param>
    public void Match(int vocabulary)
    {
        if (_earlier.Count == 0 || _later.Count == 0)
        {
            return;
        }

        MatchByRank();
        if (_rules.IsRevision)
        {
            MatchByIdentity();
        }

        SortTexts();
        MatchTexts(areWordsRequired: true);
        List<CandidatePair> candidates = FindCandidates(vocabulary);
        OptimalMatching.Match(candidates, _rules);

        // Texts without words carry no information, so they come last.
        MatchTexts(areWordsRequired: false);
        FindSplitsAndMerges(candidates);
    }

    /// <summary>Matches the elements that are equal in everything.</summary>
    private void MatchByRank()
    {
        for (int i = 0, j = 0; i < _earlier.Count && j < _later.Count;)
        {
            int order = _earlier[i].Rank - _later[j].Rank;
            if (order == 0)
            {
                _ = new ElementGroup(_earlier[i], _later[j]);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private void MatchByIdentity()
    {
        Dictionary<string, ComparedElement?> laterByIdentifier = SetIdentities(_later);
        foreach (ComparedElement? earlier in SetIdentities(_earlier).Values)
        {
            if (earlier is { HasIdentity: true, Group: null }
                && laterByIdentifier.GetValueOrDefault(earlier.Identifier) is { HasIdentity: true, Group: null } later)
            {
                _ = new ElementGroup(earlier, later);
            }
        }
    }

    /// <summary>
    /// Marks the elements whose identifier is unique and not made of the code. Returns the elements by identifier, with
    /// <see langword="null"/> for identifiers that are not unique.
    /// </summary>
    private static Dictionary<string, ComparedElement?> SetIdentities(List<ComparedElement> elements)
    {
        var unique = new Dictionary<string, ComparedElement?>();
        foreach (ComparedElement element in elements)
        {
            if (!unique.TryAdd(element.Identifier, element))
            {
                unique[element.Identifier] = null;
            }
        }

        foreach (ComparedElement? element in unique.Values)
        {
            if (element is not null)
            {
                element.HasIdentity = !string.IsNullOrWhiteSpace(element.Identifier) && !IsMadeOfCode(element);
            }
        }

        return unique;
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

    /// <summary>
    /// Finds the pairs with a common word and at least the minimum score, of which one element at least is not matched.
    /// Elements that are matched with an equal text are never part of another match.
    /// </summary>
    private List<CandidatePair> FindCandidates(int vocabulary)
    {
        // Only goals have profiles.
        bool areGoals = _earlier[0].Element is Goal;
        var words = new VectorIndex(_earlier, _later, areProfiles: false, vocabulary);
        VectorIndex? profiles = areGoals ? new(_earlier, _later, areProfiles: true, vocabulary) : null;
        var candidates = new List<CandidatePair>();
        foreach (ComparedElement earlier in _earlier)
        {
            if (earlier.Group is { HaveSameText: true })
            {
                continue;
            }

            words.Sum(earlier.Words);
            profiles?.Sum(earlier.Profile);
            foreach (int index in (profiles ?? words).Touched)
            {
                ComparedElement later = _later[index];
                bool isOpen = later.Group is null || (earlier.Group is null && !later.Group.HaveSameText);
                double score = !isOpen ? 0 : earlier.Score(
                    later,
                    words.Cosine(earlier.Words, index),
                    profiles is null ? 0 : profiles.Cosine(earlier.Profile, index));
                if (isOpen && score >= _rules.MinScore)
                {
                    candidates.Add(new(earlier, later, score));
                }
            }
        }

        return candidates;
    }
}
