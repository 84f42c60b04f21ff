namespace Interpol.Strategy.Model;

/// <summary>Represents a string and its words, for <see cref="WordDiff"/>.</summary>
internal sealed class TextTokens
{
    /// <param name="text">The string.</param>
    /// <param name="terms">The numbers of the words, the same for all strings to compare.</param>
    public TextTokens(string text, TermDictionaryBuilder terms)
    {
        Ranges = Split(text);
        Keys = [.. Ranges.Select(range => terms.Add(text.AsSpan(range.Start, range.Length)))];
    }

    /// <summary>Gets the words, in order.</summary>
    public List<TextRange> Ranges { get; }

    /// <summary>Gets a number for each word. It is the same for equal words.</summary>
    public int[] Keys { get; }

    /// <summary>
    /// Returns the words, trimmed, each with the characters up to the next word. The first one includes the characters
    /// before it.
    /// </summary>
    private static List<TextRange> Split(string text)
    {
        var words = new List<TextRange>();
        var tokenizer = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        int start = 0;
        for (bool isFirst = true; tokenizer.MoveNext(); isFirst = false)
        {
            if (!isFirst)
            {
                Add(text, start, tokenizer.Start, words);
                start = tokenizer.Start;
            }
        }

        Add(text, start, text.Length, words);
        return words;
    }

    private static void Add(string text, int start, int end, List<TextRange> words)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        int leadingSpaces = word.Length - word.TrimStart().Length;
        int length = word.Trim().Length;
        if (length > 0)
        {
            words.Add(new(start + leadingSpaces, length));
        }
    }
}
