using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;
using static Interpol.Strategy.Model.Documents.Reporter;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>
/// Converts a Word document to lines of Markdown, which are scanned like those of a file. The line of a diagnostic is
/// the number of the paragraph or row.
/// </summary>
internal sealed class WordScanner
{
    private readonly List<string> _lines = [];
    private readonly List<int> _numbers = [];
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly bool _hasTitle;
    private int _paragraph;
    private readonly WordSkipped _skipped = new();
    private readonly TextLimit _limit = new();

    private WordScanner(MainDocumentPart part)
    {
        _styles = new(part.StyleDefinitionsPart?.Styles);
        _numbering = new(part.NumberingDefinitionsPart?.Numbering);
        _hasTitle = part.Document?.Body?.Descendants<Paragraph>().Any(_styles.IsTitle) == true;
    }

    public static ScannedDocument? Scan(byte[] bytes, LabelParser labels, Reporter reporter) =>
        OfficePackage.Read(bytes, reporter, stream =>
        {
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            MainDocumentPart part = document.MainDocumentPart ?? throw new InvalidDataException();
            PackageLimits.CheckNames(
            [
                part, document.CoreFilePropertiesPart, part.StyleDefinitionsPart, part.NumberingDefinitionsPart,
                part.WordprocessingCommentsPart, part.FootnotesPart, part.EndnotesPart, .. part.HeaderParts,
                .. part.FooterParts,
            ]);
            Body body = part.Document?.Body ?? throw new InvalidDataException();
            var scanner = new WordScanner(part);
            scanner.AddAll(body);
            scanner.ReportOutside(part, reporter);
            return scanner.Scan(labels) with { Metadata = GetMetadata(document) };
        });

    /// <summary>Returns the id and the language from the properties, in which titles are often wrong.</summary>
    private static Dictionary<string, string> GetMetadata(WordprocessingDocument document)
    {
        Dictionary<string, string> metadata = new(StringComparer.OrdinalIgnoreCase);
        _ = document.PackageProperties.Identifier is { Length: > 0 } id && metadata.TryAdd("id", id);
        _ = document.PackageProperties.Language is { Length: > 0 } language && metadata.TryAdd("language", language);
        return metadata;
    }

    private ScannedDocument Scan(LabelParser labels)
    {
        ScannedDocument scanned = OutlineScanner.Scan(string.Join('\n', _lines), labels);
        foreach (Block block in scanned.Blocks)
        {
            (block.Line, block.EndLine) = (_numbers[block.Line - 1], _numbers[block.EndLine - 1]);
        }

        return scanned;
    }

    private void AddAll(OpenXmlElement parent)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    AddParagraph(paragraph);
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case SectionProperties:
                    break;
                default:
                    // Content controls and custom XML around paragraphs.
                    AddAll(child);
                    break;
            }
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        _paragraph++;
        bool isTitle = _styles.IsTitle(paragraph);
        int level = isTitle ? 1 : _styles.GetHeadingLevel(paragraph) is > 0 and var heading
            ? Math.Min(6, heading + (_hasTitle ? 1 : 0)) : 0;
        string number = "";
        int indent = 0;
        bool isItem = false;
        if (_styles.GetNumbering(paragraph) is { } list && _numbering.Next(list.Instance, list.Level) is { } shown)
        {
            (number, indent, isItem) = (shown, 4 * Math.Clamp(list.Level, 0, 8), true);
        }

        string text = WordText.Convert(paragraph, _styles.IsBold(paragraph), level > 0, _skipped);
        if (text.Length == 0)
        {
            return;
        }

        if (_styles.IsContents(paragraph))
        {
            // A comment is reported, and is not content.
            AddLines($"<!-- {text.Replace("--", "- -", StringComparison.Ordinal)} -->");
            return;
        }

        if (level == 0 && !isItem && text[0] is '#' or '>' or '|' or '=')
        {
            text = "\\" + text;
        }

        string mark = number.Length > 0 ? number + " " : isItem && level == 0 ? "- " : "";
        AddLines(level > 0
            ? $"{new string('#', level)} {mark}{text}"
            : new string(' ', isItem ? indent : 0) + mark + text);
    }

    private void AddLines(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            Add(line);
        }

        Add("");
    }

    private void Add(string line)
    {
        _limit.Count(line);
        _lines.Add(line);
        _numbers.Add(Math.Max(1, _paragraph));
    }

    private void AddTable(Table table)
    {
        TableRow[] rows = [.. table.Elements<TableRow>()];
        if (rows.All(row => row.Elements<TableCell>().Count() <= 1))
        {
            // A table with one column is a frame around text.
            foreach (TableCell cell in rows.SelectMany(row => row.Elements<TableCell>()))
            {
                AddAll(cell);
            }

            return;
        }

        for (int i = 0; i < rows.Length; i++)
        {
            _paragraph++;
            string[] cells = [.. rows[i].Elements<TableCell>().SelectMany(GetCells)];
            Add($"| {string.Join(" | ", cells)} |");
            if (i == 0)
            {
                Add(string.Concat(Enumerable.Repeat("|---", cells.Length)) + "|");
            }
        }

        Add("");
    }

    /// <summary>Returns the text of a cell, and empty cells for the further columns that it covers.</summary>
    private IEnumerable<string> GetCells(TableCell cell)
    {
        int span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 64);
        List<string> paragraphs = [];
        foreach (Paragraph paragraph in cell.Descendants<Paragraph>())
        {
            paragraphs.Add(WordText.Convert(paragraph, isBold: false, isPlain: true, _skipped));
        }

        string text = string.Join(' ', paragraphs.Where(paragraph => paragraph.Length > 0));
        return Enumerable.Repeat("", span - 1).Prepend(text.Replace("|", "\\|", StringComparison.Ordinal));
    }

    /// <summary>Reports what is not in the text of the document.</summary>
    private void ReportOutside(MainDocumentPart part, Reporter reporter)
    {
        (string Name, int Count)[] found =
        [
            ("deleted text", _skipped.Deleted), ("hidden text", _skipped.Hidden),
            ("picture or text box", _skipped.Pictures),
            ("comment", part.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Count() ?? 0),
            ("footnote", part.FootnotesPart?.Footnotes?.Elements<Footnote>().Count(note => note.Type is null) ?? 0),
            ("endnote", part.EndnotesPart?.Endnotes?.Elements<Endnote>().Count(note => note.Type is null) ?? 0),
            ("header", part.HeaderParts.Count(header => header.Header?.InnerText.Length > 0)),
            ("footer", part.FooterParts.Count(footer => footer.Footer?.InnerText.Length > 0)),
            ("external resource", part.ExternalRelationships.Count()),
        ];
        string list = string.Join(", ", found.Where(item => item.Count > 0)
            .Select(item => FormattableString.Invariant($"{item.Count} × {item.Name}")));
        if (list.Length > 0)
        {
            reporter.Report(
                OutlineDiagnosticCodes.OutsideText,
                Weight.Deviation,
                DiagnosticEffect.Dropped,
                $"The document also contains {list}. They were not read.",
                1);
        }
    }
}
