using System.Globalization;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>
/// Splits Markdown, wiki text and plain text into blocks. Lines decide, because people do not indent as CommonMark
/// expects: "-text" is an item, and "1.1 text" begins a block.
/// </summary>
internal sealed partial class OutlineScanner
{
    private readonly List<string> _lines;
    private readonly LabelParser _labels;
    private readonly MarkupBudget _budget;
    private readonly List<Block> _blocks = [];
    private OpenBlock? _open;
    private bool _isAfterBlank = true;
    private bool _isTable;
    private bool _hasCommentEnd = true;
    private bool _isWiki;
    private readonly PageMarks _pages;

    private OutlineScanner(string document, LabelParser labels)
    {
        (_lines, _labels, _budget) = (SourceLines.Split(document), labels, new(document.Length));
        _pages = PageMarks.Find(_lines, labels);
    }

    /// <summary>Gets the metadata of the front matter.</summary>
    private Dictionary<string, string> Metadata { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static ScannedDocument Scan(string document, LabelParser labels)
    {
        var scanner = new OutlineScanner(document, labels);
        scanner.Run();
        return new(scanner._blocks, scanner.Metadata);
    }

    private string ToPlain(string raw) => InlineText.ToPlain(raw, _budget);

    private void Run()
    {
        _isWiki = _lines.Count(line => line.StartsWith("==", StringComparison.Ordinal)
            && HeadingSyntax.Find(line.TrimEnd()) is not null) > 1;
        int index = ReadFrontMatter();
        while (index < _lines.Count)
        {
            index = ReadLine(index);
        }

        Close();
    }

    /// <summary>Reads the line at an index, and returns the index of the next line to read.</summary>
    private int ReadLine(int index)
    {
        string line = _lines[index];
        string text = line.Trim();
        if (text.Length == 0)
        {
            Close();
            (_isAfterBlank, _isTable) = (true, false);
            return index + 1;
        }

        if (_pages.IsMark(index) || _pages.IsTitle(index))
        {
            ReadPageMark(index, text);
            return index + 1;
        }

        int next = ReadCode(index, text);
        next = next > index ? next : ReadComment(index, text);
        if (next > index)
        {
            return next;
        }

        bool isQuote = text[0] == '>';
        text = isQuote ? text.TrimStart('>', ' ', '\t') : text;
        ReadContent(new(text, index + 1, SourceLines.GetIndent(line), isQuote, SourceLines.GetColumn(line)));
        _isAfterBlank = false;
        return index + 1;
    }

    private void ReadContent(SourceLine line)
    {
        if (line.Text.Length == 0)
        {
            Close();
            Add(line, OutlineBlockKind.Markup, "");
        }
        else if (!ReadTable(line) && !ReadUnderline(line) && !ReadHeading(line) && !ReadMarkup(line) && !ReadItem(line))
        {
            ReadText(line);
        }
    }

    private bool ReadTable(SourceLine line)
    {
        if (RuleSyntax.IsTableDelimiter(line.Text) && _open is { Kind: OutlineBlockKind.Paragraph } header
            && header.IsOneLine
            && header.Raw.Contains('|', StringComparison.Ordinal))
        {
            _open = null;
            AddRow(header.Line.Number, header.Raw, isHeader: true);
            _isTable = true;
            _blocks[^1].EndLine = line.Number;
            return true;
        }

        _isTable &= line.Text.Contains('|', StringComparison.Ordinal);
        if (_isTable)
        {
            AddRow(line.Number, line.Text, isHeader: false);
        }

        return _isTable;
    }

    private bool ReadUnderline(SourceLine line)
    {
        bool isUnderline = RuleSyntax.IsUnderline(line.Text, '=') || RuleSyntax.IsUnderline(line.Text, '-');
        if (isUnderline && _open is { Kind: OutlineBlockKind.Paragraph, IsOneLine: true } heading)
        {
            _open = null;
            AddHeading(heading.Line, line.Text[0] == '=' ? 1 : 2, heading.Raw);
            _blocks[^1].EndLine = line.Number;
            return true;
        }

        if (isUnderline || RuleSyntax.IsRule(line.Text))
        {
            Close();
            return true;
        }

        return false;
    }

    private bool ReadHeading(SourceLine line)
    {
        if ((_isWiki && line.Text[0] == '#') || HeadingSyntax.Find(line.Text) is not { } heading)
        {
            return false;
        }

        Close();
        AddHeading(line, heading.Level, heading.Text);
        return true;
    }

    private bool ReadMarkup(SourceLine line)
    {
        if (line.Text[0] is not ('<' or '{' or '!' or '[' or ':') || ToPlain(line.Text).Length > 0)
        {
            return false;
        }

        Close();
        Add(line, OutlineBlockKind.Markup, line.Text);
        return true;
    }

    private bool ReadItem(SourceLine line)
    {
        if (FindItem(line.Text) is not { } item || !CanBeItem(item))
        {
            return false;
        }

        if (IsNumberedLabel(item, line))
        {
            Close();
            AddHeading(line, Block.BoldLevel, line.Text);
            return true;
        }

        Close();
        _open = new()
        {
            Kind = OutlineBlockKind.Item,
            Raw = item.Text,
            Line = line with { Indent = line.Indent + item.Depth },
            EndLine = line.Number,
            Family = item.Family,
            Number = item.Number,
            IsDone = item.IsDone,
        };
        return true;
    }

    /// <summary>Finds an item. In wiki text, "#" is the mark of a numbered list.</summary>
    private ItemSyntax? FindItem(string text)
    {
        int depth = _isWiki ? text.Length - text.TrimStart('#').Length : 0;
        return depth == 0
            ? ItemSyntax.Find(text)
            : new() { Text = text[depth..].TrimStart(), Family = "#", IsBullet = true, Depth = (depth - 1) * 2 };
    }

    /// <summary>Determines whether a line such as "2. VISION" is the heading of a section.</summary>
    private bool IsNumberedLabel(ItemSyntax item, SourceLine line) =>
        !item.IsBullet && line.Indent == 0 && item.Number.Length > 0 && !Numbering.IsOutline(item.Number)
        && ToPlain(item.Text) is var plain && plain.Length is > 0 and <= 80
        && _labels.Parse(plain, isHeading: false) is { Rest.Length: 0, Number.Length: 0 };

    /// <summary>A number begins an item only where a line can begin, not where a sentence happens to wrap.</summary>
    private bool CanBeItem(ItemSyntax item) =>
        item.IsBullet || _isAfterBlank || _open is null || _open.Last is '.' or ':' or ';' or '!' or '?' or ' '
            || (_open.Kind == OutlineBlockKind.Item && Follows(_open.Number, item.Number));

    /// <summary>Determines whether a number begins a list or continues that of the number before it.</summary>
    private static bool Follows(string previous, string number)
    {
        if (!int.TryParse(number.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int next))
        {
            return true;
        }

        return int.TryParse(previous.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first)
            ? next == first || next == first + 1 || next == 1
            : next == 1 || number.EndsWith(".1", StringComparison.Ordinal);
    }

    private void ReadText(SourceLine line)
    {
        if (_open is { } open && !BeginsBlock(line.Text, open))
        {
            open.Append(line.Text);
            open.EndLine = line.Number;
            return;
        }

        Close();
        _open = new()
        {
            Kind = OutlineBlockKind.Paragraph,
            Raw = line.Text,
            Line = line,
            EndLine = line.Number,
        };
    }

    /// <summary>Determines whether a line is a label, such as "Vision: …", or follows a line that is only a
    /// label.</summary>
    private bool BeginsBlock(string text, OpenBlock open)
    {
        string plain = ToPlain(text);
        if (_labels.Parse(plain, isHeading: false) is { } label
            && (label.Rest.Length > 0 ? plain.Contains(':', StringComparison.Ordinal) || FollowsElement(label, open)
                : plain[^1] == ':' || label.IsElement))
        {
            return true;
        }

        if (LeadLabel.Parse(text, plain, _labels) is not null)
        {
            return true;
        }

        if (NameSyntax.Find(text) is { Text.Length: > 0 } && NameSyntax.Find(open.Start) is { Text.Length: > 0 })
        {
            // Each line begins with a name in bold.
            return true;
        }

        return (text[0] == '|' && open.Last != '|')
            || EmphasisSyntax.IsEmphasized(text)
            || (open.Kind == OutlineBlockKind.Paragraph && open.IsOneLine
                && (EmphasisSyntax.IsEmphasized(open.Raw) || IsLabel(open.GetPlain(_budget))
                    || (EmphasisSyntax.IsCapitalized(open.GetPlain(_budget))
                        && !EmphasisSyntax.IsCapitalized(plain))));
    }

    /// <summary>Determines whether a line such as "Objective 1.2 Publish …" follows another element.</summary>
    private bool FollowsElement(SectionLabel label, OpenBlock open) =>
        label.IsElement && label.Number.Length > 0 && char.IsUpper(label.Rest[0])
        && _labels.Parse(ToPlain(open.Start), isHeading: false) is { IsElement: true, Number.Length: > 0 };
}
