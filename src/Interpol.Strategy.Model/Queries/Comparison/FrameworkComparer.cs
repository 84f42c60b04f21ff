namespace Interpol.Strategy.Model;

/// <summary>Compares two frameworks, kind by kind, and creates the changes.</summary>
internal static class FrameworkComparer
{
    private static readonly ElementField[] Fields = [ElementField.Name, ElementField.Description];

    public static EquatableList<ElementChange> Compare(
        StrategicFramework earlier, StrategicFramework later, MatchRules rules)
    {
        var before = new ComparedFramework(earlier);
        var after = new ComparedFramework(later);
        ComparedFramework.RankElements(before, after);
        TfIdfWeights.Assign(before, after, out int vocabulary);
        var diff = new WordDiff();
        return
        [
            .. Changes(before.Visions, after.Visions),
            .. Changes(before.Missions, after.Missions),
            .. Changes(before.Values, after.Values),
            .. Changes(before.Goals, after.Goals),
            .. Changes(before.Objectives, after.Objectives),
        ];

        // Goals come first, because the matching of objectives uses that of their goals.
        IEnumerable<ElementChange> Changes(ComparedElement[] earlier, ComparedElement[] later)
        {
            new ElementMatcher(earlier, later, rules, vocabulary).Match();
            HashSet<ElementGroup> moved = MoveDetector.Detect(earlier);
            var reported = new HashSet<ElementGroup>();
            foreach (ComparedElement element in later)
            {
                if (element.Group is not { } group)
                {
                    yield return new(ElementChangeKind.Added, [], [element.Element]);
                }
                else if (reported.Add(group))
                {
                    yield return Change(group, moved.Contains(group), rules, diff);
                }
            }

            foreach (ComparedElement element in earlier.Where(element => element.Group is null))
            {
                yield return new(ElementChangeKind.Removed, [element.Element], []);
            }
        }
    }

    private static ElementChange Change(ElementGroup group, bool isMoved, MatchRules rules, WordDiff diff)
    {
        ComparedElement[] earlier = [.. group.Earlier.OrderBy(element => element.Position)];
        ComparedElement[] later = [.. group.Later.OrderBy(element => element.Position)];
        EquatableList<ElementMatch> matches =
        [
            .. earlier.SelectMany(before => later.Select(after => Match(before, after))),
        ];
        ElementChangeKind kind =
            !group.IsSame ? ElementChangeKind.Related
            : later.Length > 1 ? ElementChangeKind.Split
            : earlier.Length > 1 ? ElementChangeKind.Merged
            : !matches[0].TextChanges.IsEmpty ? ElementChangeKind.Reworded
            : isMoved ? ElementChangeKind.Moved
            : ElementChangeKind.Unchanged;
        return new(
            kind,
            [.. earlier.Select(element => element.Element)],
            [.. later.Select(element => element.Element)],
            matches,
            isMoved);

        ElementMatch Match(ComparedElement earlier, ComparedElement later) => new(
            earlier.Element,
            later.Element,
            earlier.ScoreWith(later),
            rules.GetReason(earlier, later),
            [.. Fields.Select(field => diff.Compute(field, earlier, later, group.MatchCount)).OfType<TextChange>()]);
    }
}
