namespace Interpol.Strategy.Model;

/// <content>The comparison of the elements, kind by kind.</content>
public sealed partial record FrameworkComparison
{
    private static EquatableList<ElementChange> CompareElements(
        StrategicFramework earlier, StrategicFramework later, MatchRules rules)
    {
        var before = new ComparedFramework(earlier);
        var after = new ComparedFramework(later);
        ComparedFramework.RankElements(before, after);
        var terms = new TermDictionaryBuilder();
        int vocabulary = TfIdfWeights.Assign(before, after, terms);
        var diff = new WordDiff(terms);
        var changes = new List<ElementChange>();

        // Goals come before objectives, because the matching of objectives uses that of their goals.
        for (ElementKind kind = ElementKind.Vision; kind <= ElementKind.Objective; kind++)
        {
            new ElementMatcher(before[kind], after[kind], rules).Match(vocabulary);
            MoveDetector.Detect(before[kind]);
            AddChanges(before[kind], after[kind], rules, diff, changes);
        }

        return new(changes.ToArray());
    }

    private static void AddChanges(
        List<ComparedElement> earlier,
        List<ComparedElement> later,
        MatchRules rules,
        WordDiff diff,
        List<ElementChange> changes)
    {
        foreach (ComparedElement element in later)
        {
            if (element.Group is not { } group)
            {
                changes.Add(new(ElementChangeKind.Added, default, new([element.Element])));
            }
            else if (!group.IsReported)
            {
                group.IsReported = true;
                changes.Add(CreateChange(group, rules, diff));
            }
        }

        foreach (ComparedElement element in earlier)
        {
            if (element.Group is null)
            {
                changes.Add(new(ElementChangeKind.Removed, new([element.Element]), default));
            }
        }
    }

    private static ElementChange CreateChange(ElementGroup group, MatchRules rules, WordDiff diff)
    {
        ComparedElement[] earlier = group.GetElements(isLater: false);
        ComparedElement[] later = group.GetElements(isLater: true);
        var matches = new ElementMatch[group.MatchCount];
        for (int i = 0; i < matches.Length; i++)
        {
            // One side has one element.
            matches[i] = CreateMatch(
                earlier[Math.Min(i, earlier.Length - 1)],
                later[Math.Min(i, later.Length - 1)],
                matches.Length,
                rules,
                diff);
        }

        bool isRenumbered = group.IsSame && matches.Length == 1 && earlier[0].Code != later[0].Code;
        ElementChangeKind kind =
            !group.IsSame ? ElementChangeKind.Related
            : later.Length > 1 ? ElementChangeKind.Split
            : earlier.Length > 1 ? ElementChangeKind.Merged
            : !matches[0].TextChanges.IsEmpty ? ElementChangeKind.Reworded
            : group.IsMoved ? ElementChangeKind.Moved
            : isRenumbered ? ElementChangeKind.Renumbered
            : ElementChangeKind.Unchanged;
        return new(kind, GetElements(earlier), GetElements(later), new(matches), group.IsMoved, isRenumbered);
    }

    private static ElementMatch CreateMatch(
        ComparedElement earlier, ComparedElement later, int matchCount, MatchRules rules, WordDiff diff)
    {
        var differences = ElementDifferences.None;
        TextChange? name = diff.Compute(ElementField.Name, earlier, later, matchCount, ref differences);
        TextChange? description = diff.Compute(ElementField.Description, earlier, later, matchCount, ref differences);
        TextChange[] changes =
            name is null && description is null ? []
            : description is null ? [name!]
            : name is null ? [description]
            : [name, description];
        return new(
            earlier.Element,
            later.Element,
            earlier.ScoreWith(later),
            rules.GetReason(earlier, later),
            new(changes),
            differences);
    }

    private static EquatableList<StrategyElement> GetElements(ComparedElement[] elements)
    {
        var list = new StrategyElement[elements.Length];
        for (int i = 0; i < list.Length; i++)
        {
            list[i] = elements[i].Element;
        }

        return new(list);
    }
}
