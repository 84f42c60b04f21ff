using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents a string and its tokens, for <see cref="WordDiff"/>. A token is a word, a punctuation mark or a symbol.
/// </summary>
internal sealed class TextTokens
{
    /// <param name="text">The string.</param>
    /// <param name="terms">The numbers of the tokens, the same for all strings to compare.</param>
    public TextTokens(string text, TermDictionaryBuilder terms)
    {
        Text = text;
        Ranges = Split(text);
        Keys = new int[Ranges.Count];
        Span<char> buffer = stackalloc char[Tokenizer.MaxLength];
        for (int i = 0; i < Keys.Length; i++)
        {
            Keys[i] = terms.Add(FoldSpelling(Normalize(this[i]), buffer));
        }
    }

    public string Text { get; }

    /// <summary>Gets the tokens, in order.</summary>
    public List<TextRange> Ranges { get; }

    /// <summary>
    /// Gets a number for each token. It is the same for tokens whose differences are ignored. See
    /// <see cref="ElementDifferences"/>.
    /// </summary>
    public int[] Keys { get; }

    public ReadOnlySpan<char> this[int index] => Text.AsSpan(Ranges[index].Start, Ranges[index].Length);

    /// <summary>Returns the characters between a token and the one before.</summary>
    public ReadOnlySpan<char> GetGapBefore(int index)
    {
        int start = index == 0 ? 0 : Ranges[index - 1].End;
        int end = index == Ranges.Count ? Text.Length : Ranges[index].Start;
        return Text.AsSpan(start, end - start);
    }

    public static List<TextRange> Split(string text)
    {
        var tokens = new List<TextRange>();
        var tokenizer = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        int end = 0;
        while (tokenizer.MoveNext())
        {
            AddSymbols(text, end, tokenizer.Start, tokens);
            end = tokenizer.Start + (tokenizer.IsUnspaced ? tokenizer.FirstLength : tokenizer.Length);
            end += tokenizer.IsUnspaced ? 0 : GetPossessiveLength(text.AsSpan(end));
            tokens.Add(new(tokenizer.Start, end - tokenizer.Start));
        }

        AddSymbols(text, end, text.Length, tokens);
        return tokens;
    }

    /// <summary>
    /// Returns a string without the differences in white space and normalization: runs of white space and invisible
    /// characters become one space.
    /// </summary>
    public static string Normalize(string text)
    {
        bool isSeparated = true;
        bool isNormalized = true;
        foreach (char c in text)
        {
            isNormalized &= c < 128 && !(c <= ' ' && (c != ' ' || isSeparated));
            isSeparated = c == ' ';
        }

        return (isNormalized && !isSeparated) || text.Length == 0
            ? text
            : string.Join(
                ' ',
                Split(text).Select(token => Normalize(text.AsSpan(token.Start, token.Length)).ToString()));
    }

    /// <summary>Determines whether a character separates tokens: white space or an invisible character.</summary>
    public static bool IsGap(char c) =>
        c == ' ' || char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>Returns a token in Unicode's composed form, without invisible characters.</summary>
    public static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> token)
    {
        if (Ascii.IsValid(token))
        {
            return token;
        }

        string visible = string.Concat(
            token.ToString().Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format));

        // Normalize() accepts neither unpaired surrogates nor U+FFFE.
        return visible.Length == 0 ? token
            : Utf16.IsWellFormed(visible) && !visible.Contains('\uFFFE', StringComparison.Ordinal) ? visible.Normalize()
            : visible;
    }

    /// <summary>
    /// Returns a token with a spelling that is the same in British and American English. Case is significant.
    /// </summary>
    private static ReadOnlySpan<char> FoldSpelling(ReadOnlySpan<char> token, Span<char> buffer)
    {
        int length = token.IndexOfAnyExceptInRange('A', 'z');
        length = length < 0 ? token.Length : length;
        bool isUpper = token[..length].IndexOfAnyInRange('a', 'z') < 0;
        bool isMixed = !isUpper && token[1..length].IndexOfAnyInRange('A', 'Z') >= 0;
        if (length == 0 || token.Length > buffer.Length || isMixed)
        {
            return token;
        }

        Span<char> word = buffer[..token[..length].ToLowerInvariant(buffer)];

        // A plural is a different word, but the plurals of two spellings are one word.
        bool isPlural = word is [.., not 's', 's'];
        int folded = SpellingVariants.Fold(isPlural ? word[..^1] : word);
        if (isPlural)
        {
            buffer[folded++] = 's';
        }

        int capitals = isUpper ? folded : char.IsAsciiLetterUpper(token[0]) ? 1 : 0;
        for (int i = 0; i < capitals; i++)
        {
            buffer[i] = char.ToUpperInvariant(buffer[i]);
        }

        token[length..].CopyTo(buffer[folded..]);
        return buffer[..(folded + token.Length - length)];
    }

    /// <summary>Returns the length of an apostrophe and the letters after it, which the tokenizer skips.</summary>
    private static int GetPossessiveLength(ReadOnlySpan<char> rest) =>
        rest is ['\'' or '’' or 'ʼ', 's' or 'S', ..] && (rest.Length == 2 || !char.IsLetterOrDigit(rest[2])) ? 2 : 0;

    /// <summary>Adds each character as a token, including the marks that belong to it.</summary>
    private static void AddSymbols(string text, int start, int end, List<TextRange> tokens)
    {
        while (start < end)
        {
            int length = IsGap(text[start])
                ? 0
                : StringInfo.GetNextTextElementLength(text.AsSpan(start, end - start));
            if (length > 0)
            {
                tokens.Add(new(start, length));
            }

            start += Math.Max(1, length);
        }
    }
}
