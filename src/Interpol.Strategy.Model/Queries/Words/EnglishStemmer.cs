namespace Interpol.Strategy.Model;

/// <summary>
/// The rule by which an English word and its plural are one: <c>crimes</c> is <c>crime</c>, and <c>policing</c> is not <c>police</c>. What
/// it gives is for comparing, and need not be a word.
/// </summary>
/// <remarks>
/// <para>It is the S-stemmer (D. Harman, "How effective is suffixing?", JASIS 42(1), 1991), in two steps that let more plurals meet their
/// singular. First, words of four letters or more lose a final <c>s</c>, but not after <c>s</c>, <c>u</c> and <c>i</c> (<c>process</c>,
/// <c>status</c>, <c>analysis</c>). Then the ending is made alike where a plural does not tell which it was: <c>ie</c> is <c>y</c>
/// (<c>policies</c>, <c>policy</c>), and an <c>e</c> goes after <c>ch</c>, <c>sh</c>, <c>x</c>, <c>ss</c>, <c>us</c> and <c>o</c>
/// (<c>processes</c>, <c>boxes</c>, <c>viruses</c>, <c>heroes</c>).</para>
/// <para>Four words stand for themselves: <c>women</c>, <c>men</c>, <c>children</c>, <c>crises</c>; the endings <c>yses</c>, <c>heses</c> and
/// <c>gnoses</c> are <c>ysis</c>, <c>hesis</c> and <c>gnosis</c> (<c>analyses</c>, <c>theses</c>, <c>diagnoses</c>); <c>news</c> has no
/// singular. Other irregular plurals (<c>indices</c>, <c>criteria</c>) do not meet their singular.</para>
/// </remarks>
internal static class EnglishStemmer
{
    /// <summary>Turns a folded word into the form of its singular, in its place. Gives the length of that form, at most that of the word.</summary>
    public static int Singularize(Span<char> word)
    {
        switch (word)
        {
            case "news":
                return 4;
            case "men" or "women":
                word[^2] = 'a';
                return word.Length;
            case "children":
                return 5;
            case "crises" or [.., 'y', 's', 'e', 's'] or [.., 'h', 'e', 's', 'e', 's'] or [.., 'g', 'n', 'o', 's', 'e', 's']:
                word[^2] = 'i';
                return word.Length;
            default:
                break;
        }

        bool isPlural = word is [_, _, .., >= 'a' and <= 'z' and not ('s' or 'u' or 'i'), 's'];
        Span<char> singular = isPlural ? word[..^1] : word;
        switch (singular)
        {
            case [_, _, .., 'i', 'e']:
                singular[^2] = 'y';
                return singular.Length - 1;
            case [.., 'c' or 's', 'h', 'e'] or [_, .., 'x', 'e'] or [.., 's', 's', 'e'] or [_, .., 'u', 's', 'e'] or [_, _, .., 'o', 'e']:
                return singular.Length - 1;
            default:
                return singular.Length;
        }
    }
}
