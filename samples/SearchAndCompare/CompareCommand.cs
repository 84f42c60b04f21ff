using Interpol.Strategy.Model;

// What became of each element of a plan in another one.
internal static class CompareCommand
{
    public static async Task<int> RunAsync(Request request)
    {
        var files = new PlanFiles();
        var plans = new List<StrategicFramework>();
        foreach (string name in request.Words)
        {
            int before = files.Count;
            await files.ReadAsync(name);
            if (files.Count == before + 1)
            {
                plans.Add(files[before]);
            }
            else if (files.Count > before)
            {
                await Console.Error.WriteLineAsync($"{name}: holds {files.Count - before} plans, and one is needed to compare.");
            }
        }

        if (plans is not [StrategicFramework earlier, StrategicFramework later])
        {
            return files.WorstOf(ExitCode.CannotDo);
        }

        FrameworkComparison comparison = FrameworkComparison.Between(earlier, later);
        if (request.IsJson)
        {
            JsonOutput.Write(CompareOutput.Of(comparison));
        }
        else
        {
            Show(comparison);
        }

        return files.WorstOf(ExitCode.Found);
    }

    private static void Show(FrameworkComparison comparison)
    {
        using var screen = new Screen();
        screen.Write(new MarkedText().Add($"{comparison.Earlier.Name} → {comparison.Later.Name}", Mark.Strong));
        screen.Write(new MarkedText().Add($"{comparison}"));
        screen.Write(new MarkedText().Add(comparison.IsRevision ? "A revision of one plan: identifiers and codes count." : "Another plan: wording alone counts."));
        foreach (IGrouping<string, ElementChange> kind in comparison.Changes.GroupBy(HeadingOf))
        {
            screen.WriteLine();
            screen.Write(new MarkedText().Add(kind.Key, Mark.Strong));
            foreach (ElementChange change in kind)
            {
                screen.Write(Names.Of(change.Kind).PadRight("reworded".Length), TextsOf(change));
            }
        }
    }

    private static string HeadingOf(ElementChange change) => change.Earlier.Concat(change.Later).First() switch
    {
        Vision => "Vision",
        Mission => "Mission",
        CoreValue => "Values",
        Goal => "Goals",
        _ => "Objectives",
    };

    private static IEnumerable<MarkedText> TextsOf(ElementChange change) => change.Kind switch
    {
        ElementChangeKind.Added => [new MarkedText().Add($"{change.Later[0]}", Mark.AddedWhole)],
        ElementChangeKind.Removed => [new MarkedText().Add($"{change.Earlier[0]}", Mark.RemovedWhole)],
        ElementChangeKind.Kept or ElementChangeKind.Moved => Same(change.Matches[0]),
        ElementChangeKind.Reworded => Same(change.Matches[0], $"({Because(change.Matches[0])}{(change.IsMoved ? ", moved" : "")})"),
        _ => Near(change),
    };

    // The codes, and the texts that changed as one; a name also when it did not.
    private static IEnumerable<MarkedText> Same(ElementMatch match, string? remark = null)
    {
        TextChange? name = match.TextChanges.FirstOrDefault(text => text.Member == "name");
        TextChange? description = match.TextChanges.FirstOrDefault(text => text.Member == "description");
        bool isNamed = name is not null || match.Later.GetName() is not null;
        var first = new MarkedText().Add(CodesOf(match));
        yield return (isNamed ? name : description) is { } change ? first.Add(change) : first.Add(Parts.TextOf(match.Later));
        if (isNamed && description is not null)
        {
            yield return new MarkedText().Add(description);
        }

        if (remark is not null)
        {
            yield return new MarkedText().Add(remark);
        }
    }

    private static string CodesOf(ElementMatch match)
    {
        (string? earlier, string? later) = (match.Earlier.GetCode()?.ToString(), match.Later.GetCode()?.ToString());
        return earlier == later ? (later is null ? "" : $"{later} ") : $"{earlier ?? "no code"} → {later ?? "no code"} ";
    }

    // Several that became one, one that became several, or those that are merely near: nobody reads their words as one text.
    private static IEnumerable<MarkedText> Near(ElementChange change)
    {
        bool isMerger = change.Earlier.Count > 1;
        return
        [
            .. change.Earlier.Select((element, i) => new MarkedText().Add($"{element}{(isMerger ? $" ({Because(change.Matches[i])})" : "")}")),
            .. change.Later.Select((element, i) => new MarkedText().Add($"→ {element}{(isMerger ? "" : $" ({Because(change.Matches[i])})")}")),
        ];
    }

    private static string Because(ElementMatch match) => $"{Names.Score(match.Score)}, by {Names.Of(match.Ground)}";
}
