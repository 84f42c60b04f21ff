namespace Interpol.Strategy.Model;

/// <summary>
/// Reduces an English word, its plural and its spelling variants to one key: <c>crimes</c> becomes <c>crime</c>, but
/// <c>policing</c> and <c>police</c> differ. The result is a key, not always a word.
/// </summary>
/// <remarks>
/// <para>This is the S-stemmer (D. Harman, "How effective is suffixing?", JASIS 42(1), 1991), extended in two steps.
/// First, a final <c>s</c> is removed from words of at least four letters, but not after <c>s</c>, <c>u</c> or <c>i</c>
/// (<c>process</c>, <c>status</c>, <c>analysis</c>). Then ambiguous endings are unified: <c>ie</c> becomes <c>y</c>
/// (<c>policies</c>, <c>policy</c>), and <c>e</c> is removed after <c>ch</c>, <c>sh</c>, <c>x</c>, <c>ss</c>, <c>us</c>
/// and <c>o</c> (<c>processes</c>, <c>boxes</c>, <c>viruses</c>, <c>heroes</c>).</para>
/// <para>Other plurals are those in <c>men</c>, <c>eaus</c> and <c>eaux</c>, <c>children</c>, <c>crises</c>,
/// <c>emphases</c>, <c>oases</c>, <c>synopses</c>, and those of <see cref="IrregularPlurals"/>. The endings
/// <c>yses</c>, <c>heses</c> and <c>gnoses</c> become <c>ysis</c>, <c>hesis</c> and <c>gnosis</c> (<c>analyses</c>,
/// <c>theses</c>, <c>diagnoses</c>). <c>news</c> has no singular. See <see cref="SpellingVariants"/> for British and
/// American spellings.</para>
/// </remarks>
internal static class EnglishStemmer
{
    /// <summary>Replaces a normalized word with its key in place and returns the length of the key.</summary>
    public static int GetKey(Span<char> word) => SpellingVariants.Fold(word[..Singularize(word)]);

    private static int Singularize(Span<char> word)
    {
        switch (word)
        {
            case "news":
                return 4;
            case "children":
                return 5;
            case [.., 'm', 'e', 'n'] when IsPluralOfMan(word):
                word[^2] = 'a';
                return word.Length;
            case [_, .., 'e', 'a', 'u', 's' or 'x']:
                return word.Length - 1;
            case "crises" or "emphases" or "oases" or "synopses" or [.., 'y', 's', 'e', 's']
                or [.., 'h', 'e', 's', 'e', 's'] or [.., 'g', 'n', 'o', 's', 'e', 's']:
                word[^2] = 'i';
                return word.Length;
            default:
                break;
        }

        int length = ReplaceIrregular(word);
        return ReplaceIrregular(word[..SingularizeRegular(word[..length])]);
    }

    private static bool IsPluralOfMan(ReadOnlySpan<char> word) =>
        word is "men" or [.., 'w', 'o', 'm', 'e', 'n']
        || (word.Length >= 6 && word is not ("abdomen" or "acumen" or "bitumen" or "regimen" or "specimen" or "yemen"));

    private static int ReplaceIrregular(Span<char> word)
    {
        if (IrregularPlurals.Find(word) is not { } key)
        {
            return word.Length;
        }

        key.CopyTo(word);
        return key.Length;
    }

    private static int SingularizeRegular(Span<char> word)
    {
        bool isPlural = word is [_, _, .., >= 'a' and <= 'z' and not ('s' or 'u' or 'i'), 's'];
        Span<char> singular = isPlural ? word[..^1] : word;
        switch (singular)
        {
            case [_, _, .., 'i', 'e']:
                singular[^2] = 'y';
                return singular.Length - 1;
            case [.., 'c' or 's', 'h', 'e'] or [_, .., 'x', 'e'] or [.., 's', 's', 'e']
                or [_, .., 'u', 's', 'e'] or [_, _, .., 'o', 'e']:
                return singular.Length - 1;
            default:
                return singular.Length;
        }
    }
}
