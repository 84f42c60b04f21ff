using Interpol.Strategy.Model;

// What is shown when nothing was asked.
internal static class Help
{
    public const string Usage = $"Usage: {Call} search WORDS | compare A B | related CODE [--in FILE...] [--limit N] [--json]";

    private const string Call = "dotnet run --project samples/SearchAndCompare --";

    public static void Show()
    {
        using var screen = new Screen();
        Tell(screen, Usage);
        List(
            screen,
            ("search WORDS", "Where do plans speak of something? cyber* is a beginning, '\"secure infrastructure\"' a phrase, -word excludes."),
            ("compare A B", "What became of each element of A in B? Both are an id or a FILE that holds one plan."),
            ("related CODE", "Which elements of other plans are nearest in wording? CODE is a reference, interpol-2017-2020/4.2, or a code alone, which is that of the newest plan that has it."),
            ("--in FILE...", "Search in these instead of INTERPOL's frameworks; relate to these as well."),
            ("--limit N", "At most N hits; 10 unless said otherwise."),
            ("--json", "For programs: see below."));
        Tell(screen, "FILE holds a plan or a catalog as JSON (.json), a plan on each line (.jsonl, .ndjson) or a plan as StratML (.xml), or is a folder of such files, or an id of INTERPOL's:");
        Tell(screen, $"{string.Join(", ", InterpolFrameworks.All.Select(framework => framework.Id))}. What is wrong in a file is told on the standard error, and the others are used.");
        Tell(screen, "Try:");
        List(screen, ("", $"{Call} search secure information"), ("", $"{Call} compare interpol-2014-2016 interpol-2017-2020"), ("", $"{Call} related 4.2"));
        Tell(screen, "What matches, was removed and was added is coloured in a terminal; in a pipe, or with NO_COLOR, it stands as [match], [-removed-], {+added+}.");
        Tell(screen, "--json writes one object:");
        List(
            screen,
            ("search", "query, hits (element, score, matches (member, text, ranges))"),
            ("compare", "earlier, later, relation, changes (kind, moved, earlier and later (elements), matches (earlier and later (paths), score, ground, textChanges (member, earlier, later, removed, added)))"),
            ("related", "element, related (element, score)"),
            ("an element", "framework, kind, code, reference, path, name, description"),
            ("ranges, removed, added", "start, length; in units of UTF-16"));
        Tell(screen, $"Ends with {ExitCode.Found} when something was found or compared, {ExitCode.NothingFoundOrErrors} when nothing was found or a document has errors, {ExitCode.CannotDo} when a file cannot be read or the request is wrong.");
    }

    private static void Tell(Screen screen, string text) => screen.Write(new MarkedText().Add(text));

    private static void List(Screen screen, params (string Label, string Text)[] entries)
    {
        int width = entries.Max(entry => entry.Label.Length);
        foreach ((string label, string text) in entries)
        {
            screen.Write(label.PadRight(width), new MarkedText().Add(text));
        }
    }
}
