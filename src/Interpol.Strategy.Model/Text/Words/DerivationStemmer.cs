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
internal static partial class DerivationStemmer
{
    /// <summary>The length of the longest stem. A final e can be restored.</summary>
    public const int MaxLength = Tokenizer.MaxLength + 1;

    private const int MaxRounds = 4;
    private const int MinLength = 4;

    /// <summary>The minimum length of a word without its final y, after a consonant.</summary>
    private const int MinLengthBeforeY = 6;

    /// <summary>Returns the stem of a word, in a buffer of <see cref="MaxLength"/> characters.</summary>
    public static ReadOnlySpan<char> GetStem(ReadOnlySpan<char> key, Span<char> buffer)
    {
        key.CopyTo(buffer);
        Span<char> word = buffer[..key.Length];
        if (word.Length < MinLength || !HasOnlyLetters(word))
        {
            return word;
        }

        int length = word.Length;
        for (int round = 0; round < MaxRounds; round++)
        {
            ReadOnlySpan<char> stem = DerivationExceptions.Find(word[..length]);
            if (stem.Length > 0 && stem.Length <= word.Length)
            {
                return stem;
            }

            int before = length;
            if (RemoveSuffix(word, ref length))
            {
                return word[..length];
            }

            if (length == before)
            {
                break;
            }
        }

        return word[..RemoveEnding(word[..length])];
    }

    public static bool HasStem(ReadOnlySpan<char> key, ReadOnlySpan<char> stem) =>
        GetStem(key, stackalloc char[MaxLength]).SequenceEqual(stem);

    /// <summary>Removes a suffix. Returns whether the word is complete.</summary>
    private static bool RemoveSuffix(Span<char> word, ref int length)
    {
        ReadOnlySpan<char> text = word[..length];
        if (length <= MinLength)
        {
            return false;
        }

        foreach ((string suffix, string replacement, int minLength) in GetRules(text[^1]))
        {
            int baseLength = length - suffix.Length;
            if (baseLength >= minLength && text.EndsWith(suffix) && HasVowel(text[..baseLength]))
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

    private static bool HasOnlyLetters(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasVowel(ReadOnlySpan<char> text) => text.IndexOfAny("aeiou") >= 0 || text.Contains('y');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
