using System.Text;

namespace Interpol.Strategy.Model.Documents.Scanning;

internal sealed partial class OutlineScanner
{
    /// <summary>The number of lines in capital letters that form one heading.</summary>
    private const int MaxTitleLines = 3;

    private static readonly char[] MetadataMarks = ['"', '\'', ' '];

    /// <summary>Reads the metadata between two lines of hyphens, and returns the index of the line after it.</summary>
    private int ReadFrontMatter()
    {
        int first = _lines.FindIndex(line => line.Trim('\uFEFF', ' ', '\t').Length > 0);
        if (first < 0 || _lines[first].Trim('\uFEFF', ' ', '\t') != "---")
        {
            return 0;
        }

        int last =
            _lines.FindIndex(first + 1, Math.Min(200, _lines.Count - first - 1), line => line.Trim() is "---" or "...");
        bool isMetadata = last > first && _lines.Skip(first + 1).Take(last - first - 1)
            .All(line => line.Trim().Length == 0 || line.Contains(':', StringComparison.Ordinal)
                || line.TrimStart()[0] is '-' or '#' || line[0] == ' ');
        if (!isMetadata)
        {
            return 0;
        }

        foreach (string line in _lines.Skip(first + 1).Take(last - first - 1))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && !char.IsWhiteSpace(line[0]))
            {
                _ = Metadata.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim(MetadataMarks));
            }
        }

        _blocks.Add(new()
        {
            Kind = OutlineBlockKind.FrontMatter,
            Raw = string.Join('\n', _lines.Skip(first + 1).Take(last - first - 1)),
            Line = first + 1,
            EndLine = last + 1,
        });
        return last + 1;
    }

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

    /// <summary>Removes the comments of a line, and returns the index of the next line to read.</summary>
    private int ReadComment(int index, string text)
    {
        if (!text.Contains("<!--", StringComparison.Ordinal))
        {
            return index;
        }

        var rest = new StringBuilder();
        int position = 0;
        int last = index;
        for (int start; (start = text.IndexOf("<!--", position, StringComparison.Ordinal)) >= 0;)
        {
            _ = rest.Append(text, position, start - position);
            int end = text.IndexOf("-->", start, StringComparison.Ordinal);
            position = end < 0 ? text.Length : end + 3;
            if (end < 0)
            {
                last = FindCommentEnd(index + 1);
                position = last < 0 ? start : position;
                break;
            }
        }

        if (last < 0 && rest.Length == position)
        {
            // Without an end, the mark of a comment is text.
            return index;
        }

        _ = rest.Append(text, position, text.Length - position);
        Block comment = Lines(OutlineBlockKind.Comment, index, Math.Max(index, last));
        string before = rest.ToString().Trim();
        if (before.Length > 0 && !before.StartsWith("<!--", StringComparison.Ordinal))
        {
            ReadContent(
                new(before, index + 1, SourceLines.GetIndent(_lines[index]), false,
                    SourceLines.GetColumn(_lines[index])));
            _isAfterBlank = false;
        }

        _blocks.Add(comment);
        if (last > index)
        {
            string end = _lines[last];
            _lines[last] = end[(end.IndexOf("-->", StringComparison.Ordinal) + 3)..];
            return last;
        }

        return index + 1;
    }

    /// <summary>Finds the line with the end of a comment. If there is none, later comments do not have an end
    /// either.</summary>
    private int FindCommentEnd(int index)
    {
        if (_hasCommentEnd)
        {
            int end = _lines.FindIndex(index, line => line.Contains("-->", StringComparison.Ordinal));
            _hasCommentEnd = end >= 0;
            return end;
        }

        return -1;
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
        Raw = string.Join('\n', _lines.Skip(first).Take(last - first + 1)),
        Line = first + 1,
        EndLine = last + 1,
    };

    private void Add(SourceLine line, OutlineBlockKind kind, string raw) =>
        _blocks.Add(new()
        {
            Kind = kind,
            Raw = raw,
            Line = line.Number,
            EndLine = line.Number,
            IsQuote = line.IsQuote,
            Column = line.Column,
        });

    private void AddRow(int line, string raw, bool isHeader) => _blocks.Add(new()
    {
        Kind = OutlineBlockKind.TableRow,
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
        string text = HeadingSyntax.TrimEmphasis(raw);
        Numbering? found = Numbering.Find(text) ?? (level is > 1 and <= 6 ? Numbering.FindBare(text) : null);
        if (found is { } numbering && numbering.Length < text.Length)
        {
            (number, family) = (numbering.Number, numbering.Family);
            text = text[numbering.Length..];
        }

        _blocks.Add(new()
        {
            Kind = OutlineBlockKind.Heading,
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
            int level = HeadingSyntax.GetEmphasisLevel(open.Raw);
            AddHeading(
                new(open.Raw, open.Line, open.Indent, open.IsQuote, open.Column),
                level > 0 ? level : Block.BoldLevel,
                open.Raw,
                open.EndLine);
            return;
        }

        _blocks.Add(new()
        {
            Kind = open.Kind,
            Raw = open.Raw,
            Line = open.Line,
            EndLine = open.EndLine,
            Indent = open.Indent,
            Family = open.Family,
            Number = open.Number,
            IsDone = open.IsDone,
            IsQuote = open.IsQuote,
            Column = open.Column,
        });
    }

    private bool IsHeading(OpenBlock open) =>
        !Interpretation.Placeholders.IsPrompt(open.Raw)
        && (HeadingSyntax.IsEmphasized(open.Raw) || (open.Line == open.EndLine && IsHeadingLine(open))
            || (open.EndLine - open.Line < MaxTitleLines && HeadingSyntax.IsCapitalized(InlineText.ToPlain(open.Raw))));

    /// <summary>Determines whether a line is the known name of a section, in capital letters, or in bold.</summary>
    private bool IsHeadingLine(OpenBlock open)
    {
        if (HeadingSyntax.IsEmphasized(open.Raw))
        {
            return true;
        }

        string plain = InlineText.ToPlain(open.Raw);
        return plain.Length is > 0 and <= 80 && (HeadingSyntax.IsCapitalized(plain) || IsLabel(plain));
    }

    private bool IsLabel(string plain) => plain.Length is > 0 and <= 80 && plain[^1] is not ('.' or ',' or ';')
        && _labels.Parse(plain, isHeading: false) is { Rest.Length: 0 };

    private sealed class OpenBlock
    {
        private readonly StringBuilder _raw = new();

        public required OutlineBlockKind Kind { get; init; }

        public required string Raw
        {
            get => _raw.ToString();
            init => _raw.Append(value);
        }

        /// <summary>Gets the last character, or a space if there is none.</summary>
        public char Last => _raw.Length > 0 ? _raw[^1] : ' ';

        public required int Line { get; init; }

        public required int EndLine { get; set; }

        public int Indent { get; init; }

        public string Family { get; init; } = "";

        public string Number { get; init; } = "";

        public bool? IsDone { get; init; }

        public bool IsQuote { get; init; }

        public int Column { get; init; }

        /// <summary>Appends a wrapped line. A hyphen at the end of a line stays.</summary>
        public void Append(string line)
        {
            bool isHyphenated = _raw.Length > 1 && _raw[^1] == '-' && char.IsLetter(_raw[^2]) && char.IsLetter(line[0]);
            _ = _raw.Append(isHyphenated || _raw.Length == 0 ? "" : " ").Append(line);
        }
    }
}
