namespace Interpol.Strategy.Model.Documents.Scanning;

/// <content>Adds blocks.</content>
internal sealed partial class OutlineScanner
{
    /// <summary>The number of lines in capital letters that form one heading.</summary>
    private const int MaxTitleLines = 3;

    private int ReadCode(int index, string text)
    {
        string fence = text.StartsWith("```", StringComparison.Ordinal) ? "```"
            : text.StartsWith("~~~", StringComparison.Ordinal) ? "~~~" : "";
        if (fence.Length == 0 || text[3..].Contains(fence, StringComparison.Ordinal))
        {
            return index;
        }

        int last = _lines.FindIndex(index + 1, line => line.TrimStart().StartsWith(fence, StringComparison.Ordinal));
        last = last < 0 ? _lines.Count - 1 : last;
        return AddLines(OutlineBlockKind.Code, index, last);
    }

    private int AddLines(OutlineBlockKind kind, int first, int last)
    {
        Close();
        _blocks.Add(Lines(kind, first, last));
        return last + 1;
    }

    private Block Lines(OutlineBlockKind kind, int first, int last) => new()
    {
        Kind = kind,
        Budget = _budget,
        Raw = string.Join('\n', _lines.Skip(first).Take(last - first + 1)),
        Line = first + 1,
        EndLine = last + 1,
    };

    private void Add(SourceLine line, OutlineBlockKind kind, string raw) =>
        _blocks.Add(new()
        {
            Kind = kind,
            Budget = _budget,
            Raw = raw,
            Line = line.Number,
            EndLine = line.Number,
            IsQuote = line.IsQuote,
            Column = line.Column,
        });

    private void AddRow(int line, string raw, bool isHeader) => _blocks.Add(new()
    {
        Kind = OutlineBlockKind.TableRow,
        Budget = _budget,
        Raw = raw,
        Line = line,
        EndLine = line,
        IsTableHeader = isHeader,
        Cells = InlineText.SplitCells(raw),
    });

    private void AddHeading(SourceLine line, int level, string raw, int? endLine = null)
    {
        string number = "";
        string family = "";
        string text = EmphasisSyntax.TrimEmphasis(raw);
        Numbering? found = Numbering.Find(text) ?? (level is > 1 and <= 6 ? Numbering.FindBare(text) : null);
        if (found is { } numbering && numbering.Length < text.Length)
        {
            (number, family) = (numbering.Number, numbering.Family);
            text = text[numbering.Length..];
        }

        _blocks.Add(new()
        {
            Kind = OutlineBlockKind.Heading,
            Budget = _budget,
            Raw = text,
            Line = line.Number,
            EndLine = endLine ?? line.Number,
            Level = level,
            Indent = line.Indent,
            Number = number,
            Family = family,
            IsQuote = line.IsQuote,
            Column = line.Column,
        });
    }

    /// <summary>Adds the open paragraph or item.</summary>
    private void Close()
    {
        if (_open is not { } open)
        {
            return;
        }

        _open = null;
        if (open.Kind == OutlineBlockKind.Paragraph && IsHeading(open))
        {
            int level = EmphasisSyntax.GetEmphasisLevel(open.Raw);
            AddHeading(open.Line, level > 0 ? level : Block.BoldLevel, open.Raw, open.EndLine);
            return;
        }

        _blocks.Add(new()
        {
            Kind = open.Kind,
            Budget = _budget,
            Raw = open.Raw,
            Text = open.GetPlain(_budget),
            Line = open.Line.Number,
            EndLine = open.EndLine,
            Indent = open.Line.Indent,
            Family = open.Family,
            Number = open.Number,
            IsDone = open.IsDone,
            IsQuote = open.Line.IsQuote,
            Column = open.Line.Column,
        });
    }

    private bool IsHeading(OpenBlock open) =>
        !Placeholders.IsPrompt(open.Raw)
        && (EmphasisSyntax.IsEmphasized(open.Raw) || (open.IsOneLine && IsHeadingLine(open))
            || (open.EndLine - open.Line.Number < MaxTitleLines
                && EmphasisSyntax.IsCapitalized(open.GetPlain(_budget))));

    /// <summary>Determines whether a line is the known name of a section, in capital letters, or in bold.</summary>
    private bool IsHeadingLine(OpenBlock open)
    {
        if (EmphasisSyntax.IsEmphasized(open.Raw))
        {
            return true;
        }

        string plain = open.GetPlain(_budget);
        return plain.Length is > 0 and <= 80 && (EmphasisSyntax.IsCapitalized(plain) || IsLabel(plain));
    }

    private bool IsLabel(string plain) => plain.Length is > 0 and <= 80 && plain[^1] is not ('.' or ',' or ';')
        && _labels.Parse(plain, isHeading: false) is { Rest.Length: 0 };
}
