namespace Interpol.Strategy.Model;

/// <summary>Formats changes of elements on one line, in English.</summary>
internal static class ElementChangeText
{
    public static string Format(ElementChange change)
    {
        string move =
            change.Kind != ElementChangeKind.Reworded ? ""
            : change.IsMoved ? "moved and "
            : change.IsRenumbered ? "renumbered and "
            : "";
        string reasons = change.Matches.IsEmpty
            ? ""
            : $" ({string.Join("; ", change.Matches.Select(match => match.Because))})";
        string[] sides = [Format(change.EarlierElements), Format(change.LaterElements)];
        return $"{move}{GetWord(change.Kind)}{reasons}: {string.Join(" → ", sides.Where(side => side.Length > 0))}";
    }

    public static string GetWord(ElementChangeKind kind) => kind switch
    {
        ElementChangeKind.Unchanged => "unchanged",
        ElementChangeKind.Renumbered => "renumbered",
        ElementChangeKind.Moved => "moved",
        ElementChangeKind.Reworded => "reworded",
        ElementChangeKind.Split => "split",
        ElementChangeKind.Merged => "merged",
        ElementChangeKind.Related => "related",
        ElementChangeKind.Added => "added",
        _ => "removed",
    };

    private static string Format(EquatableList<StrategyElement> elements) => string.Join(
        " + ",
        elements.Select(
            element => element is Vision or Mission ? $"{element.GetType().Name}: {element}" : element.ToString()));
}
