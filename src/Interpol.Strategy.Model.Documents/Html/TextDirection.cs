namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Determines whether text is written from right to left.</summary>
internal static class TextDirection
{
    private static readonly string[] Languages =
    [
        "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "lrc", "mzn", "nqo", "prs", "ps", "sd", "syr",
        "ug", "ur", "yi",
    ];

    private static readonly string[] Scripts = ["adlm", "arab", "hebr", "nkoo", "rohg", "samr", "syrc", "thaa"];

    /// <summary>Determines the direction of a framework by its language, otherwise by its name.</summary>
    public static bool IsRightToLeft(StrategicFramework framework) => framework.Language is { } language
        ? IsRightToLeftLanguage(language)
        : FindDirection(framework.Name) ?? false;

    /// <summary>
    /// Returns the direction of the first letter that has one, or <see langword="null"/> if there is none.
    /// </summary>
    public static bool? FindDirection(string? text)
    {
        foreach (char c in text ?? "")
        {
            // The last range contains the high surrogates of U+10800 to U+10FFF and U+1E800 to U+1EFFF.
            bool isRightToLeft = c is (>= '\u0590' and <= '\u08ff') or (>= '\ufb1d' and <= '\ufdff')
                or (>= '\ufe70' and <= '\ufefc') or '\ud802' or '\ud803' or '\ud83a' or '\ud83b';
            if (isRightToLeft || char.IsLetter(c) || char.IsSurrogate(c))
            {
                return isRightToLeft;
            }
        }

        return null;
    }

    private static bool IsRightToLeftLanguage(string language)
    {
        string[] subtags = language.ToLowerInvariant().Split('-');
        return subtags.Skip(1).FirstOrDefault(subtag => subtag.Length == 4 && subtag.All(char.IsAsciiLetter))
            is { } script
                ? Scripts.Contains(script)
                : Languages.Contains(subtags[0]);
    }
}
