namespace Interpol.Strategy.Model;

/// <summary>Checks language tags by the syntax of BCP 47 (RFC 5646, section 2.1), without a registry.</summary>
internal static class LanguageTag
{
    private const int MaxSubtagLength = 8;

    /// <summary>Gets the grandfathered tags that do not have the form of other tags.</summary>
    public static string[] IrregularTags =>
    [
        "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo",
        "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE",
    ];

    public static bool IsWellFormed(string tag)
    {
        // Fast path: a language alone, such as "en".
        if (tag.Length == 2 && char.IsAsciiLetter(tag[0]) && char.IsAsciiLetter(tag[1]))
        {
            return true;
        }

        string[] subtags = tag.Split('-');
        int next = 0;
        if (IsLetters(subtags[0], 2, MaxSubtagLength))
        {
            int extendedLanguages = subtags[0].Length <= 3 ? 3 : 0;
            next = Skip(subtags, 1, extendedLanguages, IsExtendedLanguage);
            next = Skip(subtags, next, 1, IsScript);
            next = Skip(subtags, next, 1, IsRegion);
            next = Skip(subtags, next, int.MaxValue, IsVariant);
            while (next < subtags.Length && IsAlphanumeric(subtags[next], 1, 1) && !IsPrivateUse(subtags[next]))
            {
                int end = Skip(subtags, next + 1, int.MaxValue, IsExtension);
                if (end == next + 1)
                {
                    break;
                }

                next = end;
            }
        }

        if (next + 1 < subtags.Length && IsPrivateUse(subtags[next]))
        {
            next = Skip(subtags, next + 1, int.MaxValue, IsPrivate);
        }

        return next == subtags.Length || IrregularTags.Contains(tag, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Determines whether a text with this language, or without one, is treated as English.</summary>
    public static bool IsEnglishOrNull(string? tag) =>
        tag is null
        || tag.Equals("en", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    public static string DescribeInvalid(string tag) =>
        $"{Quoting.Quote(tag)} is not a valid language tag. A language tag must be well-formed by RFC 5646, "
        + "for example 'en' or 'pt-BR'.";

    /// <summary>Returns the index after the subtags that match, at most the specified number of them.</summary>
    private static int Skip(string[] subtags, int next, int max, Predicate<string> isMatch)
    {
        for (int i = 0; i < max && next < subtags.Length && isMatch(subtags[next]); i++)
        {
            next++;
        }

        return next;
    }

    private static bool IsPrivateUse(string subtag) => subtag is "x" or "X";

    private static bool IsExtendedLanguage(string subtag) => IsLetters(subtag, 3, 3);

    private static bool IsScript(string subtag) => IsLetters(subtag, 4, 4);

    private static bool IsExtension(string subtag) => IsAlphanumeric(subtag, 2, MaxSubtagLength);

    private static bool IsPrivate(string subtag) => IsAlphanumeric(subtag, 1, MaxSubtagLength);

    private static bool IsVariant(string subtag) =>
        IsAlphanumeric(subtag, 5, MaxSubtagLength)
        || (IsAlphanumeric(subtag, 4, 4) && char.IsAsciiDigit(subtag[0]));

    private static bool IsRegion(string subtag) =>
        IsLetters(subtag, 2, 2) || (subtag.Length == 3 && !subtag.AsSpan().ContainsAnyExceptInRange('0', '9'));

    private static bool IsLetters(string subtag, int min, int max) =>
        IsAlphanumeric(subtag, min, max) && !subtag.AsSpan().ContainsAnyInRange('0', '9');

    private static bool IsAlphanumeric(string subtag, int min, int max)
    {
        foreach (char c in subtag)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return subtag.Length >= min && subtag.Length <= max;
    }
}
