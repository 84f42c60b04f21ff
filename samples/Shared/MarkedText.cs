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

    // Adds both texts as one: the removed, the added and the unchanged words. White space is not marked.
    public MarkedText Add(TextChange change)
    {
        bool isAfterRemovedWord = false;
        foreach (TextSegment segment in change.Segments)
        {
            string text = segment.Text;
            string word = text.Trim();
            if (segment.Kind == TextSegmentKind.Unchanged)
            {
                _ = Add(text);
            }
            else if (word.Length > 0)
            {
                int spaces = text.Length - text.TrimStart().Length;
                string before = isAfterRemovedWord && spaces == 0 ? " " : text[..spaces];
                Mark mark = segment.Kind == TextSegmentKind.Removed ? Mark.Removed : Mark.Added;
                _ = Add(before).Add(word, mark).Add(text[(spaces + word.Length)..]);
            }
            else if (segment.Kind == TextSegmentKind.Added)
            {
                _ = Add(text);
            }

            isAfterRemovedWord = segment.Kind == TextSegmentKind.Removed && word.Length > 0 && text[^1] == word[^1];
        }

        return this;
    }

    public IRenderable Render()
    {
        var paragraph = new Paragraph();
        foreach ((StringBuilder text, Mark mark) in _parts.Where(part => part.Text.Length > 0))
        {
            string shown = SafeText.EscapeLines(text.ToString());
            _ = Output.IsPlain
                ? paragraph.Append(AddBrackets(shown, mark))
                : paragraph.Append(shown, GetStyle(mark));
        }

        return paragraph;
    }

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
}
