namespace Interpol.Strategy.Model;

/// <summary>
/// Splits a text into words, for search and comparison, without allocating. Each word has a position in the text and a
/// normalized form.
/// </summary>
/// <remarks>
/// <para>A word is a run of letters, digits and combining marks. All other characters, including hyphens, separate
/// words. Exceptions are an apostrophe between letters (<c>don't</c> becomes <c>dont</c>), a period or comma between
/// digits (<c>4.2</c>), and invisible characters such as a soft hyphen.</para>
/// <para>A final English possessive <c>'s</c> is not part of the word: <c>organizational's</c> becomes
/// <c>organizational</c>. An elided French or Italian article or pronoun is a word: <c>l'organisation</c> becomes
/// <c>l</c> and <c>organisation</c>. These are <c>c d j l m n s t qu</c> before a vowel or <c>h</c>.</para>
/// <para>In scripts without spaces between words, each character starts a word of two characters: 国际刑警 becomes 国际, 际刑,
/// 刑警 and, the last one alone, 警. So each pair of neighbors is found, and each character is a prefix.</para>
/// <para>A normalized form is truncated to <see cref="MaxLength"/> characters. Longer words with the same start are
/// equal.</para>
/// </remarks>
internal ref struct Tokenizer
{
    /// <summary>The required length of the buffer.</summary>
    public const int MaxLength = 64;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _buffer;
    private int _next;
    private int _normalized;

    /// <param name="text">The text to split.</param>
    /// <param name="buffer">
    /// The buffer for normalized forms, <see cref="MaxLength"/> characters. Each word overwrites the one before.
    /// </param>
    public Tokenizer(ReadOnlySpan<char> text, Span<char> buffer)
    {
        _text = text;
        _buffer = buffer[..MaxLength];
    }

    /// <summary>Gets the index of the word in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Gets the length of the word in the text, in UTF-16 code units.</summary>
    public int Length { get; private set; }

    /// <summary>
    /// Gets the length of the first of two characters of a script without spaces; otherwise, <see cref="Length"/>.
    /// </summary>
    public int FirstLength { get; private set; }

    /// <summary>Gets a value that indicates whether the word is in a script without spaces.</summary>
    public bool IsUnspaced { get; private set; }

    /// <summary>Gets the normalized form, in the buffer. It is not empty.</summary>
    public readonly ReadOnlySpan<char> Normalized => _buffer[.._normalized];

    /// <summary>Advances to the next word and returns <see langword="false"/> if there is none.</summary>
    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            // Fast path: a space.
            if (_text[_next] == ' ')
            {
                _next++;
                continue;
            }

            _normalized = 0;
            switch (CharAt(_next, out int width))
            {
                case CharKind.Letter or CharKind.Digit:
                    ReadSpaced();
                    break;
                case CharKind.Unspaced:
                    ReadUnspaced();
                    break;
                default:
                    _next += width;
                    break;
            }

            // A tatweel alone is normalized to nothing.
            if (_normalized > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Replaces <see cref="Normalized"/> with the key that a word and its plural share. See
    /// <see cref="EnglishStemmer"/>.
    /// </summary>
    public ReadOnlySpan<char> Stem()
    {
        _normalized = EnglishStemmer.Singularize(_buffer[.._normalized]);
        return Normalized;
    }

    private void ReadSpaced()
    {
        int offset = AppendAscii(_next);
        int end = offset;
        int foldedBeforeApostrophe = -1;
        int endBeforeApostrophe = offset;
        while (offset < _text.Length && _text[offset] != ' ')
        {
            CharKind kind = CharAt(offset, out int width);
            if (kind is CharKind.Letter or CharKind.Digit or CharKind.Mark || (kind == CharKind.NumberPoint && IsBetweenDigits(offset)))
            {
                Append(offset, width);
                end = offset + width;
            }
            else if (kind == CharKind.Apostrophe && offset == end && ContinuesAfterApostrophe(offset))
            {
                foldedBeforeApostrophe = _normalized;
                endBeforeApostrophe = offset;
            }
            else if (kind != CharKind.Invisible)
            {
                break;
            }

            offset += width;
        }

        if (foldedBeforeApostrophe >= 0 && Normalized[foldedBeforeApostrophe..] is "s")
        {
            _normalized = foldedBeforeApostrophe;
            end = endBeforeApostrophe;
        }

        Start = _next;
        Length = FirstLength = end - _next;
        IsUnspaced = false;
        _next = offset;
    }

    /// <summary>Appends ASCII letters and digits and returns the index of the first other character.</summary>
    private int AppendAscii(int offset)
    {
        ReadOnlySpan<byte> ascii = TextNormalizer.Ascii;
        ReadOnlySpan<char> text = _text;
        Span<char> buffer = _buffer;
        int folded = 0;
        while ((uint)offset < (uint)text.Length && (uint)folded < (uint)buffer.Length && text[offset] is var c && c < ascii.Length && ascii[c] is var letter and not 0)
        {
            buffer[folded++] = (char)letter;
            offset++;
        }

        _normalized = folded;
        return offset;
    }

    private void ReadUnspaced()
    {
        Start = _next;
        IsUnspaced = true;
        _next = AppendWithMarks(Start);
        int end = _next;
        if (end < _text.Length && CharAt(end, out _) == CharKind.Unspaced)
        {
            end = AppendWithMarks(end);
        }

        FirstLength = _next - Start;
        Length = end - Start;
    }

    /// <summary>Appends a character and returns the index of the next one.</summary>
    private int AppendWithMarks(int offset)
    {
        do
        {
            _ = CharAt(offset, out int width);
            Append(offset, width);
            offset += width;
        }
        while (offset < _text.Length && CharAt(offset, out _) == CharKind.Mark);

        return offset;
    }

    private void Append(int offset, int width)
    {
        char c = _text[offset];
        if (width == 1)
        {
            _normalized += c < 128 && TextNormalizer.Ascii[c] is > 0 and byte folded ? Put((char)folded) : TextNormalizer.Normalize(c, _buffer[_normalized..]);
        }
        else
        {
            _normalized += Put(c);
            _normalized += Put(_text[offset + 1]);
        }
    }

    private readonly int Put(char c)
    {
        if (_normalized == MaxLength)
        {
            return 0;
        }

        _buffer[_normalized] = c;
        return 1;
    }

    private readonly CharKind CharAt(int offset, out int width)
    {
        char c = _text[offset];
        if (c < 128 && TextNormalizer.Ascii[c] != 0)
        {
            width = 1;
            return c <= '9' ? CharKind.Digit : CharKind.Letter;
        }

        return CharKinds.GetKind(_text, offset, out width);
    }

    private readonly bool IsBetweenDigits(int offset) =>
        char.IsDigit(_text[offset - 1]) && offset + 1 < _text.Length && char.IsDigit(_text[offset + 1]);

    private readonly bool ContinuesAfterApostrophe(int offset) =>
        offset + 1 < _text.Length && CharAt(offset + 1, out int width) == CharKind.Letter && !(IsElided(Normalized) && StartsWithVowel(_text.Slice(offset + 1, width)));

    private static bool IsElided(ReadOnlySpan<char> word) => word is "c" or "d" or "j" or "l" or "m" or "n" or "s" or "t" or "qu";

    private static bool StartsWithVowel(ReadOnlySpan<char> letter)
    {
        Span<char> room = stackalloc char[1];
        return letter.Length == 1 && TextNormalizer.Normalize(letter[0], room) == 1 && room[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h';
    }
}
