namespace Interpol.Strategy.Model;

/// <summary>
/// Joins the words that hyphens connect, so that <c>cyber-crime</c> is also one word, <c>cybercrime</c>.
/// </summary>
internal ref struct HyphenatedWord
{
    /// <summary>The first character of each key. No other word starts with it.</summary>
    public const string Marker = "-";

    // Fields, because the first use in a process waits for the compilation of every accessor.

    /// <summary>The index of the first word in the text.</summary>
    public int Start;

    /// <summary>The index after the last word in the text.</summary>
    public int End;

    private readonly Span<char> _buffer;
    private int _length;

    /// <summary>The index after the last word if a hyphen follows; otherwise, 0.</summary>
    private int _hyphen;

    /// <param name="buffer">The buffer for the word, <see cref="Tokenizer.MaxLength"/> characters.</param>
    public HyphenatedWord(Span<char> buffer)
    {
        _buffer = buffer[..Tokenizer.MaxLength];
        Marker.CopyTo(_buffer);
    }

    /// <summary>Gets the key of the word, with <see cref="Marker"/>.</summary>
    public readonly ReadOnlySpan<char> Key =>
        _buffer[..(Marker.Length + EnglishStemmer.GetKey(_buffer[Marker.Length..(Marker.Length + _length)]))];

    /// <summary>Adds the current word of a text. Returns whether it completes a hyphenated word.</summary>
    public bool Add(in Tokenizer tokenizer)
    {
        bool continues = _hyphen > 0 && tokenizer.Start == _hyphen + 1;
        bool isHyphenated = tokenizer.IsHyphenated;
        _hyphen = 0;
        if (!continues && !isHyphenated)
        {
            return false;
        }

        if (!continues)
        {
            Start = tokenizer.Start;
            _length = 0;
        }

        ReadOnlySpan<char> word = tokenizer.Normalized;
        Span<char> rest = _buffer[(Marker.Length + _length)..];
        word = word[..Math.Min(word.Length, rest.Length)];
        word.CopyTo(rest);
        _length += word.Length;
        End = tokenizer.Start + tokenizer.Length;
        _hyphen = isHyphenated ? End : 0;
        return !isHyphenated;
    }
}
