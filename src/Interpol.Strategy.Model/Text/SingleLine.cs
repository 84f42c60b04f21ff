using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>Converts strings to one line.</summary>
internal static class SingleLine
{
    /// <summary>
    /// Replaces each run of white space and control characters with one space, and removes it at the ends.
    /// </summary>
    public static string CollapseWhiteSpace(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                _ = line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                _ = line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>
    /// Escapes the characters that start a line, control a terminal or change the direction of text, such as
    /// <c>\u000a</c>.
    /// </summary>
    public static string EscapeControls(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = IsControl(c) ? line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : line.Append(c);
        }

        return line.ToString();
    }

    // The last ranges control the bidirectional algorithm. See Unicode Standard Annex #9, section 2.
    private static bool IsControl(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
