namespace Interpol.Strategy.Model;

/// <summary>
/// Reduces English words of one family to one stem: <c>diverse</c> and <c>diversity</c>, <c>train</c> and
/// <c>training</c>.
/// </summary>
/// <remarks>
/// <para>A suffix is removed if enough letters with a vowel remain, up to four times, and then a final e, a doubled
/// consonant and a final y. This is the method of M. Porter ("An algorithm for suffix stripping", Program 14(3), 1980)
/// with longer minimum stems, more derivational suffixes and lists of exceptions, so that words of unrelated meanings
/// have different stems: <c>university</c> and <c>universe</c>, <c>organ</c> and <c>organization</c>.</para>
/// <para>The input is a key of <see cref="EnglishStemmer"/>. The result is not always a word.</para>
/// </remarks>
internal static class DerivationStemmer
{
    private const int MaxRounds = 4;
    private const int MinLength = 4;

    /// <summary>The minimum length of a word without its final y, after a consonant.</summary>
    private const int MinLengthBeforeY = 6;

    /// <summary>
    /// The suffixes, the replacements, and the minimum numbers of letters before the suffix. The first suffix that fits
    /// is used. After a replacement with a period, the word is complete.
    /// </summary>
    private static readonly (string Suffix, string Replacement, int MinLength)[] Rules =
    [
        ("ification", "if", 2), ("plication", "pli.", 2), ("ication", "ic.", 3), ("icative", "ic.", 3),
        ("icatory", "ic.", 3), ("icating", "ic.", 3), ("icator", "ic.", 3), ("icated", "ic.", 3),
        ("icate", "ic.", 3), ("ization", "iz", 2), ("ational", "", 4), ("ational", "at", 2), ("ability", "", 4),
        ("ibility", "", 4), ("ability", "able", 2), ("ibility", "ible", 2), ("ription", "rib", 2),
        ("eption", "eiv", 2), ("olution", "olv", 1), ("clusion", "clud", 2), ("clusive", "clud", 2),
        ("trusion", "trud", 2), ("ation", "", 4), ("ation", "at", 2), ("ative", "", 4), ("atory", "", 4),
        ("ating", "", 4), ("ating", "at", 2), ("ated", "", 4), ("ated", "at", 2), ("ator", "", 4), ("ator", "at", 2),
        ("uction", "uc", 3), ("uctive", "uc", 3), ("uct", "uc", 3), ("ition", "", 5), ("itive", "", 5),
        ("itor", "", 5), ("fulness", "", 3), ("fully", "", 3), ("ful", "", 3), ("less", "", 4), ("ness", "", 4),
        ("ship", "", 4), ("hood", "", 4), ("ingly", "", 4), ("edly", "", 4), ("ically", "ic", 3), ("ally", "al", 4),
        ("ably", "", 4), ("ibly", "", 4), ("ily", "i", 4), ("ly", "", 4), ("ement", "e", 4), ("ment", "", 4),
        ("ency", "", 5), ("ency", "ent.", 2), ("ence", "", 5), ("ence", "ent.", 2), ("ent", "", 5),
        ("iance", "i", 2), ("ance", "", 4), ("ancy", "", 4), ("ant", "", 4), ("acy", "", 4), ("icity", "ic", 4),
        ("ality", "al", 4), ("arity", "ar", 4), ("ivity", "ive", 3), ("ity", "", 5), ("able", "", 4),
        ("ible", "", 4), ("izer", "iz", 2), ("izing", "iz", 2), ("ized", "iz", 2), ("ize", "iz", 2),
        ("ical", "ic", 4), ("cial", "c", 4), ("tial", "t", 4), ("ial", "", 6), ("ial", "i", 4), ("al", "", 5),
        ("istic", "ist", 4), ("ism", "", 5), ("ist", "", 5), ("ic", "", 5), ("ious", "i", 4), ("ous", "", 4),
        ("vive", "viv.", 1), ("rive", "riv.", 2), ("ive", "", 4), ("ify", "if", 2), ("ying", "y", 2),
        ("eed", "eed.", 1), ("ing", "", 3), ("ied", "y", 2), ("ed", "", 3), ("ate", "", 4), ("ion", "", 5),
        ("ery", "er", 4), ("ee", "", 5), ("eer", "eer.", 1), ("er", "", 5), ("or", "", 5), ("en", "", 5),
    ];

    public static string GetStem(string key)
    {
        Span<char> stem = stackalloc char[Tokenizer.MaxLength + 1];
        key.CopyTo(stem);
        return stem[..Stem(stem[..key.Length])].ToString();
    }

    public static bool HasStem(ReadOnlySpan<char> key, string stem)
    {
        Span<char> buffer = stackalloc char[Tokenizer.MaxLength + 1];
        key.CopyTo(buffer);
        return buffer[..Stem(buffer[..key.Length])].SequenceEqual(stem);
    }

    /// <summary>Replaces a word with its stem in place and returns the length of the stem.</summary>
    private static int Stem(Span<char> word)
    {
        if (word.Length < MinLength || word.ContainsAnyExceptInRange('a', 'z'))
        {
            return word.Length;
        }

        int length = word.Length;
        for (int round = 0; round < MaxRounds; round++)
        {
            if (DerivationExceptions.Find(word[..length]) is { } stem && stem.Length <= word.Length)
            {
                stem.CopyTo(word);
                return stem.Length;
            }

            int before = length;
            if (RemoveSuffix(word, ref length))
            {
                return length;
            }

            if (length == before)
            {
                break;
            }
        }

        return RemoveEnding(word[..length]);
    }

    /// <summary>Removes a suffix. Returns whether the word is complete.</summary>
    private static bool RemoveSuffix(Span<char> word, ref int length)
    {
        ReadOnlySpan<char> text = word[..length];
        if (length <= MinLength)
        {
            return false;
        }

        foreach ((string suffix, string replacement, int minLength) in Rules)
        {
            int baseLength = length - suffix.Length;
            if (suffix[^1] == text[^1] && baseLength >= minLength && text.EndsWith(suffix)
                && HasVowel(text[..baseLength]))
            {
                bool isComplete = replacement is [.., '.'];
                ReadOnlySpan<char> added = isComplete ? replacement.AsSpan(0, replacement.Length - 1) : replacement;
                added.CopyTo(word[baseLength..]);
                bool isInflected = suffix is "ing" or "ed";
                length = baseLength + added.Length + (isInflected ? RestoreE(word, baseLength) : 0);
                return isComplete;
            }
        }

        if (length > MinLengthBeforeY && text[^1] == 'y' && !IsVowel(text[^2]))
        {
            length--;
        }

        return false;
    }

    /// <summary>Restores the e of a short word, as in <c>rate</c> and <c>rating</c>.</summary>
    private static int RestoreE(Span<char> word, int length)
    {
        bool isShort = length == 3 && !IsVowel(word[0]) && IsVowel(word[1]) && !IsVowel(word[2])
            && word[2] is not ('w' or 'x' or 'y');
        if (isShort)
        {
            word[3] = 'e';
        }

        return isShort ? 1 : 0;
    }

    private static int RemoveEnding(Span<char> word)
    {
        int length = word.Length;
        if (length > MinLength && word[length - 1] == 'e')
        {
            length--;
        }

        if (length > MinLengthBeforeY && word[..length] is [.., 'i', 'c', 'k'])
        {
            length--;
        }

        bool isDoubled = length >= MinLength && word[length - 1] == word[length - 2] && !IsVowel(word[length - 1]);
        if (isDoubled && (word[length - 1] is not ('l' or 's' or 'z') || (word[length - 1] == 'l' && length > 5)))
        {
            length--;
        }

        if (word[length - 1] == 'y' && !IsVowel(word[length - 2]))
        {
            word[length - 1] = 'i';
        }

        return length;
    }

    private static bool HasVowel(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c == 'y' || IsVowel(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
