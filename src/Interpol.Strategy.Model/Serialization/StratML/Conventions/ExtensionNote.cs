using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>What StratML has no element for, as a line that other programs show as text: <c>[Goal kind: strategic priority]</c>.</summary>
/// <remarks>In what it says, a line feed is <c>\n</c>, a carriage return <c>\r</c>, and a backslash is doubled.</remarks>
/// <param name="Key">What the note is about.</param>
/// <param name="EscapedValue">What it says, as it is written.</param>
internal readonly record struct ExtensionNote(string Key, string EscapedValue)
{
    public const string FrameworkId = "Framework id";
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

    private bool IsKnown =>
        Key is FrameworkId or DocumentType or DocumentIdentifier or SubmitterIdentifier or AdoptedBy or Source or InForce or Goals or GoalKind or Description
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

    /// <summary>What the note says; <see langword="null"/> when it is not written as a note writes it.</summary>
    public string? GetValue() => Unescape(EscapedValue);

    /// <summary>A text as a note writes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">A character that is to be told from others like it, by a backslash.</param>
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

    /// <summary>The text that <see cref="Escape"/> writes so; <see langword="null"/> when there is none.</summary>
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
}
