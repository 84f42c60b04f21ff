using Interpol.Strategy.Model;

// Where do plans speak of something: the best hits first, with what matched in them.
internal static class SearchCommand
{
    public static async Task<int> RunAsync(Request request)
    {
        var files = new PlanFiles();
        await files.ReadAsync(request.Files);
        FrameworkCatalog catalog = request.Files.Length > 0 ? files.ToCatalog([]) : InterpolFrameworks.Catalog;

        // Searching makes the index by itself; asked for, it tells how far it has come.
        await Bar.RunAsync("Indexing", isWanted: files.Count > 1, progress => Task.Run(() => catalog.BuildSearchIndex(progress)));
        string query = string.Join(' ', request.Words);
        EquatableList<SearchHit> hits = catalog.Search(query, new() { Limit = request.Limit });
        if (request.IsJson)
        {
            JsonOutput.Write(SearchOutput.Of(query, hits));
        }
        else
        {
            Show(catalog, query, hits, request.Limit);
        }

        return files.WorstOf(hits.IsEmpty ? ExitCode.NothingFoundOrErrors : ExitCode.Found);
    }

    private static void Show(FrameworkCatalog catalog, string query, EquatableList<SearchHit> hits, int limit)
    {
        if (hits.IsEmpty)
        {
            Console.Error.WriteLine($"Nothing in {catalog} speaks of {query}.");
            return;
        }

        using var screen = new Screen();
        foreach (SearchHit hit in hits)
        {
            screen.Write(new MarkedText().Add(Parts.PlaceOf(hit.Framework, hit.Element), Mark.Strong));
            screen.Write("", TextsOf(hit));
        }

        if (hits.Count == limit)
        {
            Console.Error.WriteLine($"No more than {limit} are shown; --limit N shows others.");
        }
    }

    // The name, by which people know an element, and of the description the paragraphs that match.
    private static IEnumerable<MarkedText> TextsOf(SearchHit hit)
    {
        if (hit.Element.GetName() is { } name && hit.Matches[0].Field != SearchField.Name)
        {
            yield return new MarkedText().Add(name);
        }

        foreach (SearchMatch match in hit.Matches)
        {
            foreach (Range paragraph in Paragraphs(match.Text))
            {
                if (match.Ranges.Any(range => range.Start < paragraph.End.Value && range.End > paragraph.Start.Value))
                {
                    yield return MarkedText.Of(match.Text, paragraph, match.Ranges);
                }
            }
        }
    }

    private static IEnumerable<Range> Paragraphs(string text)
    {
        int start = 0;
        for (int end; (end = text.IndexOf("\n\n", start, StringComparison.Ordinal)) >= 0; start = end + 2)
        {
            yield return start..end;
        }

        yield return start..text.Length;
    }
}
