namespace Interpol.Strategy.Model;

/// <summary>
/// Reads a text word by word: where each stands in the text as it is stored, and its folded form, by which words are compared. Search and
/// comparison both mean by a word what is one here. Allocates nothing.
/// </summary>
/// <remarks>
/// <para>A word is a run of letters, digits and the marks on them. Everything else separates words, hyphens too, but for an apostrophe
/// between letters (<c>don't</c> is <c>dont</c>) and a point or comma between digits (<c>4.2</c>). What nobody sees, such as a soft
/// hyphen, does not.</para>
/// <para>An English possessive <c>'s</c> at the end does not belong to the word: <c>organizational's</c> is <c>organizational</c>. A French
/// or Italian article or pronoun that lost its vowel is a word of its own: <c>l'organisation</c> is <c>l</c> and <c>organisation</c>; such
/// are <c>c d j l m n s t qu</c> before a vowel or <c>h</c>.</para>
/// <para>In scripts without blanks between words each character, with its marks, begins a word that ends with the character after it: 国际刑警
/// is 国际, 际刑, 刑警 and, the last one alone, 警. So every two neighbours are found, and every single character is the beginning of a word.</para>
/// <para>Of a folded form the first <see cref="MaxLength"/> characters are kept: longer words are equal when they begin alike.</para>
/// </remarks>
internal ref struct Tokenizer
{
    /// <summary>The length that the buffer has to have.</summary>
    public const int MaxLength = 64;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _buffer;
    private int _next;
    private int _normalized;

    /// <param name="text">The text.</param>
    /// <param name="buffer">Where folded forms are written, <see cref="MaxLength"/> characters; each word overwrites the one before.</param>
    public Tokenizer(ReadOnlySpan<char> text, Span<char> buffer)
    {
        _text = text;
        _buffer = buffer[..MaxLength];
    }

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>How many characters (UTF-16) of the text the word takes.</summary>
    public int Length { get; private set; }

    /// <summary>How many of them are the first of two characters of a script without blanks; <see cref="Length"/> for every other word.</summary>
    public int FirstLength { get; private set; }

    /// <summary>Whether the word is of a script without blanks: two characters, or the last one of a run.</summary>
    public bool IsUnspaced { get; private set; }

    /// <summary>The folded form, in the buffer; never empty.</summary>
    public readonly ReadOnlySpan<char> Normalized => _buffer[.._normalized];

    /// <summary>Goes to the next word; <see langword="false"/> when there is none.</summary>
    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            // Blanks, between nearly all words.
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

            // A tatweel alone is folded to nothing.
            if (_normalized > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The form by which a word and its plural meet, see <see cref="EnglishStemmer"/>. It takes the place of <see cref="Normalized"/>.</summary>
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

    /// <summary>The letters and digits that nearly all words are made of. Gives where the first other character stands.</summary>
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

    /// <summary>Gives where the next character stands.</summary>
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
