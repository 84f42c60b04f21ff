using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Finds the page numbers, running lines and slide titles of text that was copied from pages.</summary>
internal sealed class PageMarks
{
    private const int MaxTitleLength = 60;

    private readonly HashSet<int> _marks = [];
    private readonly HashSet<int> _titles = [];

    private PageMarks()
    {
    }

    /// <summary>Determines whether the line at an index is a page number or a line that pages repeat.</summary>
    public bool IsMark(int index) => _marks.Contains(index);

    /// <summary>Determines whether the line at an index is the title of a slide, above a list.</summary>
    public bool IsTitle(int index) => _titles.Contains(index);

    public static PageMarks Find(List<string> lines, LabelParser labels)
    {
        var marks = new PageMarks();
        int[] filled = [.. Enumerable.Range(0, lines.Count).Where(i => !string.IsNullOrWhiteSpace(lines[i]))];
        int[] pages = PageNumbers.Find(filled, lines);
        marks._marks.UnionWith(pages.Select(page => filled[page]));
        marks.AddRunningLines(pages, filled, lines, labels);
        foreach (int page in pages)
        {
            int title = page + 1;
            while (title < filled.Length && marks.IsMark(filled[title]))
            {
                title++;
            }

            if (title + 1 < filled.Length && IsTitle(lines[filled[title]].Trim())
                && ItemSyntax.Find(lines[filled[title + 1]].Trim()) is { IsBullet: true })
            {
                _ = marks._titles.Add(filled[title]);
            }
        }

        return marks;
    }

    /// <summary>
    /// Adds the lines that occur beside at least three page numbers and at least half of them. An item and the name of
    /// a part of a plan are content.
    /// </summary>
    private void AddRunningLines(int[] pages, int[] filled, List<string> lines, LabelParser labels)
    {
        IEnumerable<int> beside = pages.SelectMany(page => new[] { page - 1, page + 1 })
            .Where(i => i >= 0 && i < filled.Length)
            .Select(i => filled[i])
            .Distinct()
            .Where(i => !IsMark(i));
        foreach (IGrouping<string, int> line in beside.GroupBy(i => lines[i].Trim()))
        {
            if (line.Count() >= Math.Max(PageNumbers.MinPages, (pages.Length + 1) / 2)
                && ItemSyntax.Find(line.Key) is null && labels.Parse(line.Key, isHeading: true) is null)
            {
                _marks.UnionWith(line);
            }
        }
    }

    private static bool IsTitle(string line) => line.Length <= MaxTitleLength && char.IsUpper(line[0])
        && line[^1] is not ('.' or ',' or ';' or ':') && ItemSyntax.Find(line) is null;
}
