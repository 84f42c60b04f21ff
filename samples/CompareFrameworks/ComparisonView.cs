using Interpol.Strategy.Model;

// Writes a comparison for people, grouped by the kind of element.
internal static class ComparisonView
{
    private static readonly int LabelWidth = Enum.GetValues<ElementChangeKind>().Max(kind => GetLabel(kind).Length);

    public static void Write(FrameworkComparison comparison)
    {
        using var output = new Output();
        string title = SafeText.EscapeLine($"{comparison.Earlier.Name} → {comparison.Later.Name}");
        output.WriteLine(new MarkedText().Add(title, Mark.Strong).Render());
        output.WriteLine(new MarkedText().Add($"{comparison}").Render());
        output.WriteLine(new MarkedText()
            .Add(comparison.IsRevision
                ? "Revision of the same framework: elements are matched by identifier, code and wording."
                : "Different frameworks: elements are matched by wording only.")
            .Render());
        if (!comparison.PropertyChanges.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine(new MarkedText().Add("Framework", Mark.Strong).Render());
            foreach (FrameworkPropertyChange change in comparison.PropertyChanges)
            {
                output.WriteRow("changed".PadRight(LabelWidth), new MarkedText().Add($"{change}").Render());
            }
        }

        foreach (IGrouping<string, ElementChange> changes in comparison.Changes.GroupBy(GetHeading))
        {
            output.WriteLine();
            output.WriteLine(new MarkedText().Add(changes.Key, Mark.Strong).Render());
            foreach (ElementChange change in changes)
            {
                string label = GetLabel(change.Kind).PadRight(LabelWidth);
                output.WriteRow(label, GetLines(change).Select(line => line.Render()));
            }
        }
    }

    public static string GetLabel(ElementChangeKind kind) =>
        kind == ElementChangeKind.Unchanged ? "unchanged" : Labels.FormatName(kind);

    private static string GetHeading(ElementChange change) =>
        change.EarlierElements.Concat(change.LaterElements).First().ElementKind switch
        {
            ElementKind.Vision => "Vision",
            ElementKind.Mission => "Mission",
            ElementKind.CoreValue => "Values",
            ElementKind.Goal => "Goals",
            _ => "Objectives",
        };

    private static IEnumerable<MarkedText> GetLines(ElementChange change) => change.Kind switch
    {
        ElementChangeKind.Added => [Create(change.LaterElements[0], Mark.AddedWhole)],
        ElementChangeKind.Removed => [Create(change.EarlierElements[0], Mark.RemovedWhole)],
        ElementChangeKind.Unchanged or ElementChangeKind.Renumbered or ElementChangeKind.Moved =>
            GetMatchLines(change.Matches[0]),
        ElementChangeKind.Reworded => GetMatchLines(change.Matches[0])
            .Append(new MarkedText().Add($"({FormatReason(change.Matches[0])}{(change.IsMoved ? ", moved" : "")})")),
        _ => GetRelatedLines(change),
    };

    private static MarkedText Create(StrategyElement element, Mark mark) =>
        new MarkedText().Add(ElementText.GetGroupPath(element as Goal)).Add($"{element}", mark);

    // Returns the codes, the name with its changes, and the description if it changed or if there is no name.
    private static IEnumerable<MarkedText> GetMatchLines(ElementMatch match)
    {
        TextChange? name = match.TextChanges.FirstOrDefault(change => change.Field == ElementField.Name);
        TextChange? description = match.TextChanges.FirstOrDefault(change => change.Field == ElementField.Description);
        bool hasName = name is not null || match.Later.GetName() is not null;
        MarkedText first = new MarkedText().Add(FormatGroups(match)).Add(FormatCodes(match));
        yield return (hasName ? name : description) is { } change
            ? first.Add(change)
            : first.Add(ElementText.GetNameOrDescription(match.Later));
        if (hasName && description is not null)
        {
            yield return new MarkedText().Add(description);
        }
    }

    // Returns the elements of a split, a merger or a relation one by one, because their words have no common order.
    private static IEnumerable<MarkedText> GetRelatedLines(ElementChange change)
    {
        string[] reasons = [.. change.Matches.Select(match => $" ({FormatReason(match)})")];
        bool isMerger = change.EarlierElements.Count > 1;
        return
        [
            .. change.EarlierElements.Select((element, i) =>
                new MarkedText().Add($"{FormatWithGroups(element)}{(isMerger ? reasons[i] : "")}")),
            .. change.LaterElements.Select((element, i) =>
                new MarkedText().Add($"→ {FormatWithGroups(element)}{(isMerger ? "" : reasons[i])}")),
        ];
    }

    private static string FormatWithGroups(StrategyElement element) =>
        $"{ElementText.GetGroupPath(element as Goal)}{element}";

    private static string FormatGroups(ElementMatch match)
    {
        string earlier = ElementText.GetGroupPath(match.Earlier as Goal);
        string later = ElementText.GetGroupPath(match.Later as Goal);
        return earlier == later ? later
            : $"{(earlier.Length > 0 ? earlier : "no group ")}→ {(later.Length > 0 ? later : "no group ")}";
    }

    private static string FormatCodes(ElementMatch match)
    {
        string? earlier = match.Earlier.GetCode()?.ToString();
        string? later = match.Later.GetCode()?.ToString();
        return earlier != later ? $"{earlier ?? "no code"} → {later ?? "no code"} "
            : later is not null ? $"{later} "
            : "";
    }

    private static string FormatReason(ElementMatch match) =>
        $"{Labels.FormatScore(match.Score)}, by {Labels.FormatName(match.Reason)}";
}
