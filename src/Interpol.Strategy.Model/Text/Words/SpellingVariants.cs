namespace Interpol.Strategy.Model;

/// <summary>
/// Reduces the British and the American spelling of an English word to one key: <c>organisation</c> and
/// <c>organization</c>, <c>programme</c> and <c>program</c>.
/// </summary>
/// <remarks>
/// <para>The rules cover -ise and -ize, -yse and -yze, -our and -or, -re and -er, -logue and -log, -ae- and -oe- and
/// -e-, doubled consonants, and single words. A rule that could merge different words is limited to a list.</para>
/// <para>Words that are also different words are not merged: <c>cheque</c> and <c>check</c>, <c>tyre</c> and
/// <c>tire</c>, <c>draught</c> and <c>draft</c>, <c>storey</c> and <c>story</c>, <c>kerb</c> and <c>curb</c>.</para>
/// <para>The result is a key, not always a word: <c>promise</c> becomes <c>promize</c>. It is never longer than the
/// word.</para>
/// </remarks>
internal static class SpellingVariants
{
    private const int MinLength = 4;

    /// <summary>The words in -our, with the letter before it, and with all prefixes and suffixes.</summary>
    private static readonly string[] OurWords =
    [
        "arbour", "ardour", "armour", "behaviour", "candour", "clamour", "clangour", "colour", "demeanour", "dolour",
        "enamour", "endeavour", "favour", "fervour", "flavour", "glamour", "honour", "humour", "labour", "neighbour",
        "odour", "parlour", "rancour", "rigour", "rumour", "saviour", "savour", "splendour", "succour", "tumour",
        "valour", "vapour", "vigour",
    ];

    /// <summary>The words in -re, without it.</summary>
    private static readonly string[] ReStems =
    [
        "accout", "calib", "cent", "fib", "goit", "lit", "louv", "lust", "maneuv", "meag", "met", "mit", "nit", "och",
        "reconnoit", "sab", "saltpet", "scept", "sepulch", "somb", "spect", "theat", "tit",
    ];

    /// <summary>The parts of words in which ae or oe can be e.</summary>
    private static readonly string[] DigraphParts =
    [
        "aemi", "aesth", "aetiolog", "amoeb", "archaeo", "caecum", "caesare", "caesari", "coeliac", "diaeres", "faec",
        "foet", "gynaec", "haem", "homoeo", "mediaev", "oecumen", "oedem", "oenolog", "oesoph", "oestr", "oeuvr",
        "paed", "palaeo", "pnoea", "primaev", "rrhoea",
    ];

    /// <summary>The parts of words that have one consonant in the other spelling.</summary>
    private static readonly string[] DoubledParts =
    [
        "benefitt", "biass", "combatt", "distill", "enroll", "enthrall", "focuss", "fulfill", "installment",
        "instill", "kidnapp", "skillful", "tranquill", "willful", "worshipp",
    ];

    /// <summary>Replaces a normalized, singular word with its key in place and returns the length of the key.</summary>
    public static int Fold(Span<char> word)
    {
        if (word.Length < MinLength)
        {
            return word.Length;
        }

        if (GetIrregular(word) is { } irregular)
        {
            irregular.CopyTo(word);
            return irregular.Length;
        }

        int length = FoldInside(word);
        return FoldEnding(word[..length]);
    }

    private static string? GetIrregular(ReadOnlySpan<char> word) => word switch
    {
        "acknowledgement" => "acknowledgment",
        "ageing" => "aging",
        "aluminium" => "aluminum",
        "appall" => "appal",
        "artefact" => "artifact",
        "cosy" => "cozy",
        "cypher" => "cipher",
        "defence" => "defense",
        "defenceless" => "defenseless",
        "grey" => "gray",
        "jewellery" => "jewelry",
        "judgement" => "judgment",
        "licence" => "license",
        "licenced" => "licensed",
        "licencing" => "licensing",
        "mould" => "mold",
        "moulded" => "molded",
        "moulding" => "molding",
        "moustach" => "mustach",
        "moustache" => "mustache",
        "offence" => "offense",
        "plough" => "plow",
        "ploughed" => "plowed",
        "ploughing" => "plowing",
        "practise" => "practice",
        "practised" => "practiced",
        "practising" => "practicing",
        "pretence" => "pretense",
        "sceptic" => "skeptic",
        "sceptical" => "skeptical",
        "scepticism" => "skepticism",
        "sizeable" => "sizable",
        "smoulder" => "smolder",
        "sulphate" => "sulfate",
        "sulphur" => "sulfur",
        "woollen" => "woolen",
        _ => null,
    };

    private static int FoldInside(Span<char> word)
    {
        for (int i = 0; i + 1 < word.Length; i++)
        {
            switch (word[i], word[i + 1])
            {
                case ('a', 'e') when word is "haem":
                    break;
                case ('o', 'u') when word[(i + 2)..] is ['r', ..] && EndsWithAny(word[..(i + 3)], OurWords):
                    word = Remove(word, i + 1);
                    break;
                case ('a' or 'o', 'e') when ContainsAnyAt(word, i, DigraphParts):
                    word = Remove(word, i);
                    break;
                case ('l', 'l') when HasDoubledSuffix(word, i):
                case ('l' or 'p' or 's' or 't', var next) when next == word[i] && ContainsAnyAt(word, i, DoubledParts):
                    word = Remove(word, i);
                    break;
                default:
                    break;
            }
        }

        return word.Length;
    }

    private static int FoldEnding(Span<char> word)
    {
        if (GetIndexOfZ(word) is > 0 and var index)
        {
            word[index] = 'z';
        }

        switch (word)
        {
            case [.., 'l' or 'g', 'o', 'g', 'u', 'e']:
                return word.Length - 2;
            case [.., 'l', 'o', 'g', 'u', 'e', 'd' or 'r']:
                return Remove(word, word.Length - 3).Length;
            case [.., 'l', 'o', 'g', 'u', 'i', 'n', 'g']:
                return Remove(word, word.Length - 4).Length;
            case [.., 'g', 'r', 'a', 'm', 'm', 'e']:
                return word.Length - 2;
            case [.., 'r', 'e'] when EndsWithAny(word[..^2], ReStems):
                (word[^2], word[^1]) = ('e', 'r');
                break;
            case [.., 'e', 'r', 'e', 'd'] when EndsWithAny(word[..^4], ReStems):
                return Remove(word, word.Length - 4).Length;
            case [.., 'e', 'r', 'i', 'n', 'g'] when EndsWithAny(word[..^5], ReStems):
                return Remove(word, word.Length - 5).Length;
            default:
                break;
        }

        return word.Length;
    }

    /// <summary>
    /// Returns the index of the s that can be z, as in <c>organise</c> and <c>analyse</c>, or 0. Four letters are too
    /// few: <c>wise</c>, <c>vise</c>.
    /// </summary>
    private static int GetIndexOfZ(ReadOnlySpan<char> word)
    {
        int index = word.LastIndexOf('s');
        return index > 2
            && word[index - 1] is 'i' or 'y'
            && word[(index + 1)..] is "e" or "ed" or "er" or "ing" or "ingly" or "able" or "ably" or "ability" or "ant"
                or "ance" or "ation" or "ational" or "ationally"
            && word is not ("expertise" or "prise" or "prised" or "prising")
            ? index
            : 0;
    }

    /// <summary>
    /// Determines whether l is doubled before a suffix, after a vowel that is not the first one: <c>travelled</c>, but
    /// not <c>called</c>.
    /// </summary>
    private static bool HasDoubledSuffix(ReadOnlySpan<char> word, int index) =>
        word[(index + 2)..] is "ed" or "ing" or "er" or "or" or "ous" or "ist" or "able"
        && index > 1
        && IsVowel(word[index - 1])
        && word[..(index - 1)].IndexOfAny("aeiou") >= 0
        && word[..index] is not "refi";

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a part of the word covers two characters.</summary>
    private static bool ContainsAnyAt(ReadOnlySpan<char> word, int index, string[] parts)
    {
        foreach (string part in parts)
        {
            int start = word.IndexOf(part);
            if (start >= 0 && start <= index && index + 2 <= start + part.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static Span<char> Remove(Span<char> word, int index)
    {
        word[(index + 1)..].CopyTo(word[index..]);
        return word[..^1];
    }
}
