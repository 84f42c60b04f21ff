using Interpol.Strategy.Model;

// Searches for words and writes the best hits first, with the matching paragraphs.
internal static class SearchQuery
{
    public static async Task<int> RunAsync(string query, Options options)
    {
        var files = new FrameworkFiles(options.InputOptions);
        await files.ReadAsync(options.Files);
        FrameworkCatalog catalog = options.Files.Length > 0 ? files.ToCatalog([]) : InterpolFrameworks.Catalog;
        files.Report.Write();

        // Search builds the index on first use. It is built here to report progress.
        bool isBarWanted = files.Count > 1;
        await ProgressBar.RunAsync("Indexing", isBarWanted, bar => Task.Run(() => catalog.BuildSearchIndex(bar)));

        SearchResult result = catalog.Search(query, new() { MaxResults = options.Limit });
        if (options.IsJson)
        {
            SearchJson.Create(query, result).Write();
        }
        else if (result.Hits.IsEmpty)
        {
            SafeText.WriteError($"No matches for '{query}' in {catalog}.");
        }
        else
        {
            if (result.Suggestion is { } suggestion)
            {
                SafeText.WriteError($"Did you mean '{suggestion}'?");
            }

            Write(result.Hits);
            if (result.HasMore)
            {
                SafeText.WriteError($"Only {options.Limit} hits are shown. Use --limit to show more.");
            }
        }

        return files.Report.GetExitCode(result.Hits.IsEmpty ? ExitCode.ErrorsFound : ExitCode.Success);
    }

    private static void Write(EquatableList<SearchHit> hits)
    {
        using var output = new Output();
        foreach (SearchHit hit in hits)
        {
            output.WriteLine(ElementText.GetHeading(hit.Framework, hit.Element).Render());
            output.WriteRow("", GetLines(hit).Select(line => line.Render()));
        }
    }

    // Returns the name of the element, and the paragraphs of the description that match.
    private static IEnumerable<MarkedText> GetLines(SearchHit hit)
    {
        if (hit.Matches.IsEmpty)
        {
            yield return new MarkedText().Add(ElementText.GetNameOrDescription(hit.Element));
        }
        else if (hit.Element.GetName() is { } name && !hit.Matches.Any(match => match.Field == ElementField.Name))
        {
            yield return new MarkedText().Add(name);
        }

        foreach (SearchMatch match in hit.Matches)
        {
            foreach (Range paragraph in GetParagraphs(match.Text))
            {
                if (match.Ranges.Any(range => range.Start < paragraph.End.Value && range.End > paragraph.Start.Value))
                {
                    yield return new MarkedText().Add(match.Text, paragraph, match.Ranges);
                }
            }
        }
    }

    private static IEnumerable<Range> GetParagraphs(string text)
    {
        int start = 0;
        for (int end; (end = text.IndexOf("\n\n", start, StringComparison.Ordinal)) >= 0; start = end + 2)
        {
            yield return start..end;
        }

        yield return start..text.Length;
    }
}
