namespace Interpol.Strategy.Model;

/// <summary>Creates the change of a group of matched elements.</summary>
internal sealed class ElementChangeBuilder(MatchRules rules, WordDiff diff)
{
    public ElementChange Create(ElementGroup group)
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
                matches.Length);
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

    private ElementMatch CreateMatch(ComparedElement earlier, ComparedElement later, int matchCount)
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
