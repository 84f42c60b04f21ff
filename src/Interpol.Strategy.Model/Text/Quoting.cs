using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>
/// Quotes user input for messages. Invisible characters other than spaces are escaped, and long strings are truncated.
/// </summary>
internal static class Quoting
{
    public const int MaxLength = 60;

    public static string Quote(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxLength)
        {
            return $"'{Visible(text)}'";
        }

        int cut = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return $"'{Visible(text[..cut])}…' ({text.Length} characters)";
    }

    private static string Visible(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                _ = visible.Append(c).Append(text[++i]);
            }
            else if (c == ' ' || !IsInvisible(c))
            {
                _ = visible.Append(c);
            }
            else
            {
                _ = visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
        }

        return visible.ToString();
    }

    private static bool IsInvisible(char c) => char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark;
}
