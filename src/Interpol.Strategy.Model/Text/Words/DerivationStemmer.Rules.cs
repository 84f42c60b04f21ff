namespace Interpol.Strategy.Model;

/// <content>
/// Contains the suffixes to remove, by their last letter. A rule has the suffix, the replacement, and the minimum
/// number of letters before the suffix. The first rule that fits is used. After a replacement with a period, the word
/// is complete.
/// </content>
internal static partial class DerivationStemmer
{
    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingC =
    [
        ("istic", "ist", 4), ("ic", "", 5),
    ];

    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingD =
    [
        ("icated", "ic.", 3), ("ated", "", 4), ("ated", "at", 2), ("hood", "", 4), ("ized", "iz", 2),
        ("enced", "ence", 2), ("anced", "ance", 2),
        ("greed", "gree", 1), ("teed", "tee", 5), ("eed", "eed.", 1), ("ied", "y", 2), ("ed", "", 3),
    ];

    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingE =
    [
        ("icative", "ic.", 3), ("icate", "ic.", 3), ("clusive", "clud", 2), ("ative", "", 4),
        ("uctive", "uc", 3), ("itive", "", 5), ("ence", "", 5), ("ence", "ent.", 2), ("iance", "i", 2),
        ("ance", "", 4), ("able", "", 4), ("ible", "", 4), ("ize", "iz", 2), ("eive", "eiv.", 1), ("vive", "viv.", 1),
        ("rive", "riv.", 2), ("ive", "", 4), ("ate", "", 4), ("ee", "", 5),
    ];

    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingG =
    [
        ("icating", "ic.", 3), ("ating", "", 4), ("ating", "at", 2), ("izing", "iz", 2), ("ying", "y", 2),
        ("encing", "ence", 2), ("ancing", "ance", 2),
        ("ing", "", 3),
    ];

    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingL =
    [
        ("ational", "", 4), ("ational", "at", 2), ("ful", "", 3), ("ical", "ic", 4), ("cial", "c", 4),
        ("tial", "t", 4), ("ial", "", 6), ("ial", "i", 4), ("al", "", 5),
    ];

    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingM =
    [
        ("ism", "", 5), ("dom", "", 4),
    ];

    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingN =
    [
        ("ification", "if", 2), ("plication", "pli.", 2), ("ication", "ic.", 3), ("ization", "iz", 2),
        ("ription", "rib", 2), ("eption", "eiv", 2), ("olution", "olv", 1), ("clusion", "clud", 2),
        ("trusion", "trud", 2), ("ation", "", 4), ("ation", "at", 2), ("uction", "uc", 3), ("ition", "", 5),
        ("ion", "", 5), ("ician", "ic", 3), ("arian", "ar", 4), ("orian", "or", 4), ("en", "", 5),
    ];

    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingP =
    [
        ("ship", "", 4),
    ];

    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingR =
    [
        ("icator", "ic.", 3), ("ator", "", 4), ("ator", "at", 2), ("itor", "", 5), ("izer", "iz", 2),
        ("eer", "eer.", 1), ("er", "", 4), ("or", "", 5),
    ];

    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingS =
    [
        ("fulness", "", 3), ("less", "", 4), ("ness", "", 4), ("ious", "i", 4), ("ous", "", 4),
    ];

    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingT =
    [
        ("uct", "uc", 3), ("ement", "e", 4), ("ment", "", 4), ("ent", "", 5), ("ant", "", 4), ("ist", "", 5),
    ];

    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingY =
    [
        ("icatory", "ic.", 3), ("ability", "", 4), ("ibility", "", 4), ("ability", "able", 2),
        ("ibility", "ible", 2), ("atory", "", 4), ("fully", "", 3), ("ingly", "", 4), ("edly", "", 4),
        ("ically", "ic", 3), ("ally", "al", 4), ("ably", "", 4), ("ibly", "", 4), ("ily", "i", 4),
        ("ly", "", 4), ("ency", "", 5), ("ency", "ent.", 2), ("ancy", "", 4), ("acy", "", 4),
        ("icity", "ic", 4), ("ality", "al", 4), ("arity", "ar", 4), ("ivity", "ive", 3), ("ity", "", 4),
        ("ify", "if", 2), ("ery", "er", 4), ("alty", "al", 3), ("ainty", "ain", 3),
    ];

    private static readonly (string Suffix, string Replacement, int MinLength)[] EndingZ =
    [
        ("iz", "", 5),
    ];

    /// <summary>Returns the rules for words with the specified last letter.</summary>
    private static (string Suffix, string Replacement, int MinLength)[] GetRules(char lastLetter) =>
        lastLetter switch
        {
            'c' => EndingC,
            'd' => EndingD,
            'e' => EndingE,
            'g' => EndingG,
            'l' => EndingL,
            'm' => EndingM,
            'n' => EndingN,
            'p' => EndingP,
            'r' => EndingR,
            's' => EndingS,
            't' => EndingT,
            'y' => EndingY,
            'z' => EndingZ,
            _ => [],
        };
}
