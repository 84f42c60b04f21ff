namespace Interpol.Strategy.Model;

/// <content>Gets the key of a word, and what decides about it.</content>
internal ref partial struct Tokenizer
{
    /// <summary>Gets a value that indicates whether a hyphen joins the word to the next one.</summary>
    public readonly bool IsHyphenated =>
        _next == Start + Length
        && _next + 1 < _text.Length
        && IsHyphen(_text[_next])
        && GetKind(_next + 1, out _) is CharKind.Letter or CharKind.Digit;

    /// <summary>
    /// Gets a value that indicates whether the word is in capitals, except a final <c>s</c>, and has at least two
    /// letters.
    /// </summary>
    public readonly bool IsCapitals
    {
        get
        {
            ReadOnlySpan<char> word = _text.Slice(Start, Length);
            word = word is [.., _, _, 's'] ? word[..^1] : word;

            // ContainsAnyExceptInRange allocates until the runtime optimizes it.
            foreach (char c in word)
            {
                if (!char.IsAsciiLetterUpper(c))
                {
                    return false;
                }
            }

            return word.Length > 1;
        }
    }

    /// <summary>Gets a value that indicates whether the key depends on the capitals of the word.</summary>
    public readonly bool IsAcronymWithS => _text[Start + Length - 1] is 'S' or 's' && IsCapitals;

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>
    /// Replaces <see cref="Normalized"/> with the key that a word shares with its plural and its spelling variants. See
    /// <see cref="EnglishStemmer"/>. A word in capitals keeps its last letter, so that <c>AIDS</c> differs from
    /// <c>aid</c>, and <c>NCBs</c> is the plural of <c>NCB</c>.
    /// </summary>
    public ReadOnlySpan<char> Stem()
    {
        ReadOnlySpan<char> key = GetKey(_buffer);
        _normalized = key.Length;
        return key;
    }

    /// <summary>Returns the key in another buffer, without a change of <see cref="Normalized"/>.</summary>
    public readonly ReadOnlySpan<char> GetKey(Span<char> buffer)
    {
        Span<char> word = buffer[.._normalized];
        Normalized.CopyTo(word);
        return !IsAcronymWithS ? word[..EnglishStemmer.GetKey(word)]
            : _text[Start + Length - 1] == 'S' ? word
            : word[..^1];
    }
}
