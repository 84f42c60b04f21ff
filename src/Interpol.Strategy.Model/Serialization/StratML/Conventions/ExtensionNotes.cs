using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Writes content without a StratML element as lines of <c>OtherInformation</c>, such as
/// <c>[sf:goal-kind strategic priority]</c>, and reads them.
/// </summary>
/// <remarks>
/// <para>In the value of a note, a line feed is written as <c>\n</c>, a carriage return as <c>\r</c> and a backslash as
/// <c>\\</c>.</para>
/// <para>A line of a text that begins like a note is written as <c>[sf:text …]</c>, so that it is read as text.</para>
/// </remarks>
internal static class ExtensionNotes
{
    public const string FrameworkId = "framework-id";
    public const string Language = "language";
    public const string DocumentType = "document-type";
    public const string DocumentIdentifier = "document-identifier";
    public const string SubmitterIdentifier = "submitter-identifier";
    public const string AdoptedBy = "adopted-by";
    public const string Source = "source";
    public const string InForce = "in-force";
    public const string Goals = "goals";
    public const string ValueIdentifier = "value-identifier";
    public const string GoalKind = "goal-kind";
    public const string GoalGroup = "goal-group";
    public const string Description = "description";
    public const string Indicator = "indicator";

    private const string Text = "text";

    private const string Start = "[sf:";

    /// <summary>Determines whether a text may contain a line that begins like a note.</summary>
    public static bool IsPossibleIn(string? text) => text is not null && text.Contains(Start, StringComparison.Ordinal);

    public static string Format(string key, string escapedValue) => $"{Start}{key} {escapedValue}]";

    /// <summary>Returns a text as it is written in a note.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">An additional character to escape with a backslash.</param>
    public static string Escape(string text, char mark = '\\')
    {
        if (text.AsSpan().IndexOfAny(['\\', '\n', '\r', mark]) < 0)
        {
            return text;
        }

        var written = new StringBuilder(text.Length + 4);
        foreach (char c in text)
        {
            _ = c switch
            {
                '\n' => written.Append("\\n"),
                '\r' => written.Append("\\r"),
                '\\' => written.Append("\\\\"),
                _ when c == mark => written.Append('\\').Append(c),
                _ => written.Append(c),
            };
        }

        return written.ToString();
    }

    /// <summary>
    /// Returns the text that <see cref="Escape"/> writes like this, or <see langword="null"/> if there is none.
    /// </summary>
    public static string? Unescape(string written, char mark = '\\')
    {
        if (written.AsSpan().IndexOfAny('\\', '\n', '\r') < 0 && !written.Contains(mark, StringComparison.Ordinal))
        {
            return written;
        }

        var text = new StringBuilder(written.Length);
        for (int i = 0; i < written.Length; i++)
        {
            char c = written[i];
            if (c != '\\')
            {
                _ = text.Append(c);
                continue;
            }

            i++;
            char next = i < written.Length ? written[i] : '\0';
            _ = text.Append(next switch { 'n' => '\n', 'r' => '\r', _ => next });
        }

        string read = text.ToString();
        return Escape(read, mark) == written ? read : null;
    }

    /// <summary>
    /// Appends notes to a text, whose lines that begin like notes are escaped. Returns <see langword="null"/> if there
    /// is neither text nor note.
    /// </summary>
    public static string? Append(string? text, IReadOnlyList<string> notes)
    {
        if (IsPossibleIn(text))
        {
            string[] lines = text!.Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                bool isLikeNote = lines[i].StartsWith(Start, StringComparison.Ordinal);
                lines[i] = isLikeNote ? Format(Text, Escape(lines[i])) : lines[i];
            }

            text = string.Join('\n', lines);
        }

        return notes.Count == 0 ? text
            : text is null ? string.Join('\n', notes)
            : $"{text}\n{string.Join('\n', notes)}";
    }

    /// <summary>Removes the notes from a text. Returns <see langword="null"/> if nothing else is left.</summary>
    /// <param name="text">The text with its notes.</param>
    /// <param name="tryUse">
    /// The function that uses the key and the escaped value of a note, or <see langword="null"/> if no note is valid.
    /// It returns <see langword="false"/> for a note that is not valid.
    /// </param>
    /// <param name="reportInvalid">The action to call for a line that begins like a note, but stays text.</param>
    public static string? Extract(string text, Func<string, string, bool>? tryUse, Action<string> reportInvalid)
    {
        List<string> kept = [];
        foreach (string line in text.Split('\n'))
        {
            if (!line.StartsWith(Start, StringComparison.Ordinal))
            {
                kept.Add(line);
                continue;
            }

            int space = line.IndexOf(' ', StringComparison.Ordinal);
            bool isNote = space > 0 && line[^1] == ']';
            string key = isNote ? line[Start.Length..space] : "";
            string value = isNote ? line[(space + 1)..^1] : "";
            if (key == Text && Unescape(value) is { } escaped && escaped.StartsWith(Start, StringComparison.Ordinal)
                && !escaped.Contains('\n', StringComparison.Ordinal))
            {
                kept.Add(escaped);
            }
            else if (!isNote || tryUse is null || !tryUse(key, value))
            {
                reportInvalid(line);
                kept.Add(line);
            }
        }

        return kept.Count == 0 ? null : string.Join('\n', kept);
    }
}
