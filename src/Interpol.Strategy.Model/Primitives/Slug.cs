using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>Checks and creates strings that have the form of a <see cref="FrameworkId"/>.</summary>
internal static class Slug
{
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        bool inGroup = false;
        foreach (char c in text)
        {
            bool isGroup = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
            if (!isGroup && !(c == '-' && inGroup))
            {
                return false;
            }

            inGroup = isGroup;
        }

        return inGroup;
    }

    /// <summary>Creates the id that is nearest to a string, or an empty string if there is none.</summary>
    /// <remarks>Accents are removed. Letters without an equivalent in ASCII are omitted.</remarks>
    /// <param name="text">The string.</param>
    /// <param name="isWhole"><see langword="true"/> if no letter or digit was omitted.</param>
    public static string Create(ReadOnlySpan<char> text, out bool isWhole)
    {
        isWhole = true;
        if (IsValid(text))
        {
            return text.ToString();
        }

        var slug = new StringBuilder();
        Span<char> folded = stackalloc char[8];
        foreach (Rune rune in text.EnumerateRunes())
        {
            int count = rune.IsBmp ? TextNormalizer.Normalize((char)rune.Value, folded) : 0;
            bool isFolded = false;
            foreach (char c in folded[..count])
            {
                if (char.IsAsciiLetterOrDigit(c))
                {
                    _ = slug.Append(char.ToLowerInvariant(c));
                    isFolded = true;
                }
            }

            isWhole &= isFolded || !Rune.IsLetterOrDigit(rune);
            bool isAccent = Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
            if (!isFolded && !isAccent && slug.Length > 0 && slug[^1] != '-')
            {
                _ = slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
