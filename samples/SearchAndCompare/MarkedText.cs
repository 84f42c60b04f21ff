using System.Text;
using Interpol.Strategy.Model;
using Spectre.Console;

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

// A text of which parts are marked: by colour, or by signs where there is none. Of what was removed or added whole, a label tells.
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

    // A part of a text, with what matches in it; a phrase may reach beyond it.
    public static MarkedText Of(string text, Range part, IEnumerable<TextRange> matches)
    {
        var marked = new MarkedText();
        (int at, int length) = part.GetOffsetAndLength(text.Length);
        int end = at + length;
        foreach (TextRange match in matches.Where(match => match.Start < end && match.End > at))
        {
            (int start, int stop) = (Math.Max(match.Start, at), Math.Min(match.End, end));
            _ = marked.Add(text[at..start]).Add(text[start..stop], Mark.Match);
            at = stop;
        }

        return marked.Add(text[at..end]);
    }

    // Both texts as one: the words that were removed, those that were added, and what stayed as the later text has it. What stayed is the same in both but for white space.
    public MarkedText Add(TextChange change)
    {
        string earlier = change.Earlier ?? "", later = change.Later ?? "";
        var removed = new Queue<TextRange>(change.Removed);
        var added = new Queue<TextRange>(change.Added);
        int from = 0, to = 0;
        bool isBehindRemoved = false;
        while (true)
        {
            int fromBlanks = Blanks(earlier, from), toBlanks = Blanks(later, to);
            string blanks = later.Substring(to, toBlanks);
            if (isBehindRemoved && toBlanks == 0)
            {
                blanks = " ";
            }

            if (removed.TryPeek(out TextRange went) && went.Start == from + fromBlanks)
            {
                _ = Add(earlier.Substring(from, fromBlanks)).Add(earlier[removed.Dequeue().ToRange()], Mark.Removed);
                from = went.End;
                isBehindRemoved = true;
            }
            else if (added.TryPeek(out TextRange came) && came.Start == to + toBlanks)
            {
                _ = Add(blanks).Add(later[added.Dequeue().ToRange()], Mark.Added);
                to = came.End;
                isBehindRemoved = false;
            }
            else if (to + toBlanks < later.Length)
            {
                to += toBlanks;
                _ = Add(blanks + later[to++]);
                from += fromBlanks + 1;
                isBehindRemoved = false;
            }
            else
            {
                return this;
            }
        }
    }

    public Paragraph Draw(bool isPlain)
    {
        var paragraph = new Paragraph();
        foreach ((StringBuilder text, Mark mark) in _parts.Where(part => part.Text.Length > 0))
        {
            string shown = string.Concat(text.ToString().Select(Visible));
            _ = isPlain ? paragraph.Append(Signed(shown, mark)) : paragraph.Append(shown, StyleOf(mark));
        }

        return paragraph;
    }

    private static int Blanks(string text, int start) => text.AsSpan(start).Length - text.AsSpan(start).TrimStart().Length;

    private static string Signed(string text, Mark mark) => mark switch
    {
        Mark.Match => $"[{text}]",
        Mark.Removed => $"[-{text}-]",
        Mark.Added => $"{{+{text}+}}",
        _ => text,
    };

    private static Style StyleOf(Mark mark) => mark switch
    {
        Mark.Strong => new(decoration: Decoration.Bold),
        Mark.Match => new(Color.Yellow, decoration: Decoration.Bold | Decoration.Underline),
        Mark.Removed or Mark.RemovedWhole => new(Color.Red, decoration: Decoration.Strikethrough),
        Mark.Added or Mark.AddedWhole => new(Color.Green, decoration: Decoration.Underline),
        _ => Style.Plain,
    };

    // A file may hold what would steer a terminal.
    private static char Visible(char c) => c == '\n' || !char.IsControl(c) ? c : char.IsWhiteSpace(c) ? ' ' : '\uFFFD';
}
