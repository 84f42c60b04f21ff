using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Represents content without a StratML element as a line of text, such as <c>[Goal kind: strategic priority]</c>.
/// </summary>
/// <remarks>
/// In the value, a line feed is written as <c>\n</c>, a carriage return as <c>\r</c> and a backslash as <c>\\</c>.
/// </remarks>
/// <param name="Key">The key, such as <c>Goal kind</c>.</param>
/// <param name="EscapedValue">The value, with escapes.</param>
internal readonly record struct ExtensionNote(string Key, string EscapedValue)
{
    public const string FrameworkId = "Framework id";
    public const string Language = "Language";
    public const string DocumentType = "Document type";
    public const string DocumentIdentifier = "Document identifier";
    public const string SubmitterIdentifier = "Submitter identifier";
    public const string AdoptedBy = "Adopted by";
    public const string Source = "Source";
    public const string InForce = "In force";
    public const string Goals = "Goals";
    public const string ValueIdentifier = "Identifier of value ";
    public const string GoalKind = "Goal kind";
    public const string Description = "Description";

    /// <summary>Separates the notes from a text that itself ends with what looks like a note.</summary>
    private const string EndOfText = "[End of text]";

    private bool IsKnown =>
        Key is FrameworkId or Language or DocumentType or DocumentIdentifier or SubmitterIdentifier or AdoptedBy
            or Source or InForce or Goals or GoalKind or Description
        || Key.StartsWith(ValueIdentifier, StringComparison.Ordinal);

    public static ExtensionNote Create(string key, string value) => new(key, Escape(value));

    public static bool TryParse(ReadOnlySpan<char> line, out ExtensionNote note)
    {
        note = default;
        int colon = line.IndexOf(": ");
        if (colon < 0 || line[0] != '[' || line[^1] != ']')
        {
            return false;
        }

        note = new(line[1..colon].ToString(), line[(colon + 2)..^1].ToString());
        return note.IsKnown;
    }

    public override string ToString() => $"[{Key}: {EscapedValue}]";

    /// <summary>Returns the value, or <see langword="null"/> if it is not escaped as required.</summary>
    public string? GetValue() => Unescape(EscapedValue);

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
        if (written.AsSpan().IndexOfAny(['\\', '\n', '\r', mark]) < 0)
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

    /// <summary>Appends notes to a text. Returns <see langword="null"/> if there is neither.</summary>
    public static string? AppendAll(string? text, List<ExtensionNote> notes)
    {
        if (text is not null && EndsWithNote(text))
        {
            text = $"{text}\n{EndOfText}";
        }

        return notes.Count == 0 ? text
            : text is null ? string.Join('\n', notes)
            : $"{text}\n{string.Join('\n', notes)}";
    }

    /// <summary>
    /// Removes the notes from the end of a text. Returns <see langword="null"/> if nothing else is left.
    /// </summary>
    /// <param name="text">The text with its notes.</param>
    /// <param name="tryUse">
    /// The function that uses a note, called for the last one first. It returns <see langword="false"/> for a note that
    /// is part of the text.
    /// </param>
    public static string? ExtractAll(string text, Func<ExtensionNote, bool> tryUse)
    {
        ReadOnlySpan<char> rest = text;
        while (true)
        {
            int start = rest.LastIndexOf('\n') + 1;
            ReadOnlySpan<char> line = rest[start..];
            ReadOnlySpan<char> above = start == 0 ? [] : rest[..(start - 1)];
            bool isEnd = line is EndOfText && EndsWithNote(above);
            if (!isEnd && !(TryParse(line, out ExtensionNote note) && tryUse(note)))
            {
                return rest.Length == text.Length ? text : rest.ToString();
            }

            if (isEnd)
            {
                return above.ToString();
            }

            if (start == 0)
            {
                return null;
            }

            rest = above;
        }
    }

    private static bool EndsWithNote(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> line = text[(text.LastIndexOf('\n') + 1)..];
        return line is EndOfText || TryParse(line, out _);
    }
}
