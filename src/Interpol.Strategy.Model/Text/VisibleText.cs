using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>Escapes the characters of a string that cannot be seen, other than spaces.</summary>
internal static class VisibleText
{
    public static void AppendTo(StringBuilder visible, ReadOnlySpan<char> text)
    {
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
    }

    private static bool IsInvisible(char c) => char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark;
}
