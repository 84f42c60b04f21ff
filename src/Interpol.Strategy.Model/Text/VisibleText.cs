using System.Buffers;
using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>Escapes the characters of a string that cannot be seen, other than spaces.</summary>
internal static class VisibleText
{
    public static void AppendTo(StringBuilder visible, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            bool isWellFormed = Rune.DecodeFromUtf16(text, out Rune rune, out int length) == OperationStatus.Done;
            if (isWellFormed && (rune.Value == ' ' || !IsInvisible(rune)))
            {
                _ = visible.Append(text[..length]);
            }
            else
            {
                foreach (char c in text[..length])
                {
                    _ = visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                }
            }

            text = text[length..];
        }
    }

    private static bool IsInvisible(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark;
}
