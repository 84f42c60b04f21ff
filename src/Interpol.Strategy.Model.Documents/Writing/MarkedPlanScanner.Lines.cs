using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Writing;

/// <content>Reads the headings, paragraphs and items of a document.</content>
internal sealed partial class MarkedPlanScanner
{
    private bool SkipEmptyLines()
    {
        while (_index < _lines.Count && _lines[_index].Length == 0)
        {
            _index++;
        }

        return _index < _lines.Count;
    }

    /// <summary>Reads a heading and its Markdown, or returns <see langword="null"/> if the line is none.</summary>
    private (Block Heading, string Raw)? ReadHeading()
    {
        if (Heading().Match(_lines[_index]) is not { Success: true } match)
        {
            return null;
        }

        Block heading = Add(OutlineBlockKind.Heading, match.Groups[2].Value, _index, match.Groups[1].Length);
        _index++;
        return (heading, match.Groups[2].Value);
    }

    /// <summary>Reads the paragraphs up to the next heading or item.</summary>
    private bool ReadParagraphs(Passage passage, OutlineRole role, string indent)
    {
        while (true)
        {
            int start = _index;
            bool isLast = !SkipEmptyLines() || !IsText(_lines[_index], indent);
            if (isLast || start == _index)
            {
                _index = start;
                return true;
            }

            int first = _index;
            string raw = ReadLines(_lines[_index++][indent.Length..], indent);
            passage.AddParagraph(Decode(raw));
            Add(OutlineBlockKind.Paragraph, raw, first).Become(role, "It is a paragraph of the section.");
        }
    }

    /// <summary>Reads an item and its Markdown, or returns <see langword="null"/> if there is none.</summary>
    private (Block Item, string Raw)? ReadItem()
    {
        int start = _index;
        if (!SkipEmptyLines() || Item().Match(_lines[_index]) is not { Success: true } match)
        {
            _index = start;
            return null;
        }

        int first = _index++;
        string raw = ReadLines(match.Groups[1].Value, indent: "  ");
        return (Add(OutlineBlockKind.Item, raw, first), raw);
    }

    /// <summary>Appends the lines that continue a paragraph or an item.</summary>
    private string ReadLines(string first, string indent)
    {
        List<string> lines = [first];
        while (_index < _lines.Count && IsText(_lines[_index], indent))
        {
            lines.Add(_lines[_index++][indent.Length..]);
        }

        return string.Join('\n', lines);
    }

    /// <summary>Determines whether a line is text with the specified indent.</summary>
    private static bool IsText(string line, string indent) => line.StartsWith(indent, StringComparison.Ordinal)
        && line.Length > indent.Length && !char.IsWhiteSpace(line[indent.Length])
        && (indent.Length > 0 || !(Heading().IsMatch(line) || Item().IsMatch(line)));

    private Block Add(OutlineBlockKind kind, string raw, int first, int level = 0)
    {
        Block block = new()
        {
            Kind = kind,
            Budget = _budget,
            Raw = raw,
            Line = first + 1,
            EndLine = Math.Max(first + 1, _index),
            Level = level,
        };
        _blocks.Add(block);
        return block;
    }

    [GeneratedRegex("^(#{1,6})(?: (.*))?$")]
    private static partial Regex Heading();

    [GeneratedRegex("^-(?: (.*))?$")]
    private static partial Regex Item();
}
