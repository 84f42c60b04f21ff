using System.Text;
using Interpol.Strategy.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

internal enum Mark
{
    None,
    Strong,
    Match,
    Removed,
    Added,
    RemovedWhole,
    AddedWhole,
}

// A string with marked parts. Marks are shown as colors, or as brackets in plain output.
internal sealed class MarkedText
{
    private readonly List<(StringBuilder Text, Mark Mark)> _parts = [];

    public MarkedText Add(string text, Mark mark = Mark.None)
    {
        if (_parts.Count == 0 || _parts[^1].Mark != mark)
        {
            _parts.Add((new(), mark));
        }

        _ = _parts[^1].Text.Append(text);
        return this;
    }

    // Adds part of a string, with its matches. A match of a phrase can extend beyond the part.
    public MarkedText Add(string text, Range part, IEnumerable<TextRange> matches)
    {
        (int position, int length) = part.GetOffsetAndLength(text.Length);
        int partEnd = position + length;
        foreach (TextRange match in matches.Where(match => match.Start < partEnd && match.End > position))
        {
            (int start, int end) = (Math.Max(match.Start, position), Math.Min(match.End, partEnd));
            _ = Add(text[position..start]).Add(text[start..end], Mark.Match);
            position = end;
        }

        return Add(text[position..partEnd]);
    }

    // Adds both texts as one: the removed words, the added words, and the unchanged words as in the later text.
    // Unchanged words are the same in both texts, except for white space.
    public MarkedText Add(TextChange change)
    {
        string earlier = change.Earlier ?? "", later = change.Later ?? "";
        var removed = new Queue<TextRange>(change.Removed);
        var added = new Queue<TextRange>(change.Added);
        int from = 0, to = 0;
        bool isAfterRemoved = false;
        while (true)
        {
            int fromSpaces = CountSpaces(earlier, from), toSpaces = CountSpaces(later, to);
            string spaces = later.Substring(to, toSpaces);
            if (isAfterRemoved && toSpaces == 0)
            {
                spaces = " ";
            }

            if (removed.TryPeek(out TextRange removedRange) && removedRange.Start == from + fromSpaces)
            {
                _ = Add(earlier.Substring(from, fromSpaces)).Add(earlier[removed.Dequeue().ToRange()], Mark.Removed);
                from = removedRange.End;
                isAfterRemoved = true;
            }
            else if (added.TryPeek(out TextRange addedRange) && addedRange.Start == to + toSpaces)
            {
                _ = Add(spaces).Add(later[added.Dequeue().ToRange()], Mark.Added);
                to = addedRange.End;
                isAfterRemoved = false;
            }
            else if (to + toSpaces < later.Length)
            {
                to += toSpaces;
                _ = Add(spaces + later[to++]);
                from += fromSpaces + 1;
                isAfterRemoved = false;
            }
            else
            {
                return this;
            }
        }
    }

    public IRenderable Render()
    {
        var paragraph = new Paragraph();
        foreach ((StringBuilder text, Mark mark) in _parts.Where(part => part.Text.Length > 0))
        {
            string shown = string.Concat(text.ToString().Select(ReplaceControl));
            _ = Output.IsPlain
                ? paragraph.Append(AddBrackets(shown, mark))
                : paragraph.Append(shown, GetStyle(mark));
        }

        return paragraph;
    }

    private static int CountSpaces(string text, int start) =>
        text.AsSpan(start).Length - text.AsSpan(start).TrimStart().Length;

    private static string AddBrackets(string text, Mark mark) => mark switch
    {
        Mark.Match => $"[{text}]",
        Mark.Removed => $"[-{text}-]",
        Mark.Added => $"{{+{text}+}}",
        _ => text,
    };

    private static Style GetStyle(Mark mark) => mark switch
    {
        Mark.Strong => new(decoration: Decoration.Bold),
        Mark.Match => new(Color.Yellow, decoration: Decoration.Bold | Decoration.Underline),
        Mark.Removed or Mark.RemovedWhole => new(Color.Red, decoration: Decoration.Strikethrough),
        Mark.Added or Mark.AddedWhole => new(Color.Green, decoration: Decoration.Underline),
        _ => Style.Plain,
    };

    // A file can contain control characters, which must not reach the terminal.
    private static char ReplaceControl(char c) =>
        c == '\n' || !char.IsControl(c) ? c : char.IsWhiteSpace(c) ? ' ' : '\uFFFD';
}
