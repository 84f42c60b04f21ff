using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;
using Interpol.Strategy.Model.Documents.Writing;
using static Interpol.Strategy.Model.Documents.Reporter;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Converts the rows of a file to blocks: the text above the header, and the rows of the table.</summary>
internal static class TableSource
{
    public const int MaxColumns = 1_000;

    /// <summary>The separator of the paragraphs of a cell.</summary>
    public const string ParagraphBreak = "\n\n";

    /// <summary>The last row that can be the header.</summary>
    public const int MaxHeaderRow = 20;

    /// <summary>Converts rows. A row above the header is a paragraph, such as the title.</summary>
    public static ScannedDocument Scan(IReadOnlyList<SourceRow> rows, LabelParser labels, Reporter reporter)
    {
        SourceRow[] filled = [.. rows.Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))];
        if (Array.Find(filled, row => row.Cells.Count > MaxColumns) is { } wide)
        {
            ReportColumns(wide.Line, reporter);
        }

        int header = FindHeader(filled, labels);
        MarkupBudget budget = new(filled.Sum(row => row.Cells.Sum(cell => (long)cell.Length)));
        return new([.. filled.Select((row, i) => Convert(row, i - header, budget))], new Dictionary<string, string>());
    }

    /// <summary>Reports that a row has too many columns.</summary>
    public static void ReportColumns(int line, Reporter reporter) => reporter.Report(
        OutlineDiagnosticCodes.TooManyColumns,
        Weight.Loss,
        DiagnosticEffect.Dropped,
        FormattableString.Invariant(
            $"The row has more than {MaxColumns} columns. Only the first {MaxColumns} were read."),
        line);

    /// <summary>Finds the first row that names a level, or else the first row with several cells.</summary>
    private static int FindHeader(SourceRow[] rows, LabelParser labels)
    {
        int end = Math.Min(rows.Length, MaxHeaderRow);
        int[] candidates = [.. Enumerable.Range(0, end).Where(i => CountTexts(rows[i]) > 1)];
        int[] named = [.. candidates.Where(i => TableMap.IsHeader(rows[i].Cells.Take(MaxColumns), labels))];
        return named.Length > 0 ? named[0] : candidates.Length > 0 ? candidates[0] : 0;
    }

    private static string Escape(string cell) => string.Join(
        ParagraphBreak,
        cell.ReplaceLineEndings("\n").Split(ParagraphBreak, StringSplitOptions.TrimEntries)
            .Select(MarkdownText.EscapeLine));

    private static int CountTexts(SourceRow row) => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    private static Block Convert(SourceRow row, int position, MarkupBudget budget)
    {
        // Cells are text, so that their characters have no meaning in Markdown.
        string[] cells = [.. row.Cells.Take(MaxColumns).Select(cell => Escape(cell))];
        bool isTable = position >= 0;
        return new()
        {
            Kind = isTable ? OutlineBlockKind.TableRow : OutlineBlockKind.Paragraph,
            Budget = budget,
            Raw = isTable ? string.Join(" | ", cells) : string.Join(' ', cells.Where(cell => cell.Length > 0)),
            Line = row.Line,
            EndLine = row.EndLine,
            IsTableHeader = position == 0,
            Cells = isTable ? cells : [],
        };
    }
}
