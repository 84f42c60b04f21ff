using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents a string and its tokens, for <see cref="WordDiff"/>. A token is a word, a punctuation mark or a symbol.
/// </summary>
internal sealed class TextTokens
{
    private const int CharsPerToken = 4;

    /// <summary>The most combining marks in a row of a token that is composed.</summary>
    private const int MaxMarks = 30;

    public readonly string Text;

    /// <summary>The tokens, in order. Only the first <see cref="Count"/> items are used.</summary>
    public Token[] Tokens;

    public int Count;

    public TextTokens(string text)
    {
        Text = text;
        Tokens = new Token[(text.Length / CharsPerToken) + 1];
        var tokenizer = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        int end = 0;
        while (tokenizer.MoveNext())
        {
            AddSymbols(end, tokenizer.Start);
            end = tokenizer.Start + (tokenizer.IsUnspaced ? tokenizer.FirstLength : tokenizer.Length);
            end += tokenizer.IsUnspaced ? 0 : GetPossessiveLength(text.AsSpan(end));
            Add(tokenizer.Start, end);
        }

        AddSymbols(end, text.Length);
    }

    /// <param name="text">The string.</param>
    /// <param name="terms">The numbers of the tokens, the same for all strings to compare.</param>
    public TextTokens(string text, TermDictionaryBuilder terms)
        : this(text)
    {
        Span<char> buffer = stackalloc char[Tokenizer.MaxLength];
        for (int i = 0; i < Count; i++)
        {
            Tokens[i].Key = terms.Add(FoldSpelling(Normalize(this[i]), buffer));
        }
    }

    public ReadOnlySpan<char> this[int index] =>
        Text.AsSpan(Tokens[index].Start, Tokens[index].End - Tokens[index].Start);

    /// <summary>Returns the characters between a token and the one before.</summary>
    public ReadOnlySpan<char> GetGapBefore(int index)
    {
        int start = index == 0 ? 0 : Tokens[index - 1].End;
        int end = index == Count ? Text.Length : Tokens[index].Start;
        return Text.AsSpan(start, end - start);
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

        if ((isNormalized && !isSeparated) || text.Length == 0)
        {
            return text;
        }

        var tokens = new TextTokens(text);
        var normalized = new StringBuilder(text.Length);
        for (int i = 0; i < tokens.Count; i++)
        {
            bool isSeparate = i > 0 && !tokens.GetGapBefore(i).IsEmpty;
            _ = (isSeparate ? normalized.Append(' ') : normalized).Append(Normalize(tokens[i]));
        }

        return normalized.ToString();
    }

    /// <summary>Determines whether a character separates tokens: white space or an invisible character.</summary>
    public static bool IsGap(char c) =>
        c == ' ' || char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>
    /// Returns a token in Unicode's composed form, without invisible characters. A token with more than 30 combining
    /// marks in a row is not composed, because .NET sorts the marks in quadratic time.
    /// </summary>
    /// <remarks>Source: the limit of Unicode Standard Annex #15, section 13 (stream-safe text).</remarks>
    public static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> token)
    {
        if (Ascii.IsValid(token))
        {
            return token;
        }

        var builder = new StringBuilder(token.Length);
        int marks = 0;
        int maxMarks = 0;
        foreach (char c in token)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category != UnicodeCategory.Format)
            {
                _ = builder.Append(c);

                // A surrogate can be a part of a mark.
                bool isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark or UnicodeCategory.Surrogate;
                marks = isMark ? marks + 1 : 0;
                maxMarks = Math.Max(maxMarks, marks);
            }
        }

        string visible = builder.ToString();

        // Normalize() accepts neither unpaired surrogates nor U+FFFE.
        bool isComposed = maxMarks <= MaxMarks
            && Utf16.IsWellFormed(visible)
            && !visible.Contains('\uFFFE', StringComparison.Ordinal);
        return visible.Length == 0 ? token : isComposed ? visible.Normalize() : visible;
    }

    /// <summary>
    /// Returns a token with a spelling that is the same in British and American English. Case is significant.
    /// </summary>
    private static ReadOnlySpan<char> FoldSpelling(ReadOnlySpan<char> token, Span<char> buffer)
    {
        // The methods of MemoryExtensions that search for ranges allocate until the runtime optimizes them.
        int length = 0;
        bool isUpper = true;
        bool hasInnerCapital = false;
        for (; length < token.Length && token[length] is >= 'A' and <= 'z'; length++)
        {
            isUpper &= !char.IsAsciiLetterLower(token[length]);
            hasInnerCapital |= length > 0 && char.IsAsciiLetterUpper(token[length]);
        }

        if (length == 0 || token.Length > buffer.Length || (hasInnerCapital && !isUpper))
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
    private void AddSymbols(int start, int end)
    {
        while (start < end)
        {
            int length = IsGap(Text[start])
                ? 0
                : StringInfo.GetNextTextElementLength(Text.AsSpan(start, end - start));
            if (length > 0)
            {
                Add(start, start + length);
            }

            start += Math.Max(1, length);
        }
    }

    private void Add(int start, int end)
    {
        if (Count == Tokens.Length)
        {
            Token[] tokens = Tokens;
            Tokens = new Token[2 * Count];
            Array.Copy(tokens, Tokens, Count);
        }

        Tokens[Count].Start = start;
        Tokens[Count].End = end;
        Count++;
    }

    /// <summary>Represents the position of a token.</summary>
    public struct Token
    {
        public int Start;
        public int End;

        /// <summary>
        /// The number of the token. It is the same for tokens whose differences are ignored. See
        /// <see cref="ElementDifferences"/>.
        /// </summary>
        public int Key;
    }
}
