using System.Globalization;
using System.Text;

// Makes text from outside safe to print, such as names of files and the text of documents. Characters that start a
// line, control a terminal or change the direction of text are escaped.
internal static class SafeText
{
    public static string EscapeLine(string text) => Escape(text, keepsLines: false);

    // Keeps line breaks, and replaces tabs.
    public static string EscapeLines(string text) =>
        Escape(text.ReplaceLineEndings("\n").Replace('\t', ' '), keepsLines: true);

    public static void WriteError(string line) => Console.Error.WriteLine(EscapeLine(line));

    private static string Escape(string text, bool keepsLines)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = IsUnsafe(c) && !(keepsLines && c == '\n')
                ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
                : escaped.Append(c);
        }

        return escaped.ToString();
    }

    // The last ranges control the bidirectional algorithm. See Unicode Standard Annex #9, section 2.
    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
