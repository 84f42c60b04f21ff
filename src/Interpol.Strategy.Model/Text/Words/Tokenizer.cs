using System.Globalization;

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
/// <para>In scripts without spaces between words, each character starts a word of two characters: 国际刑警 becomes
/// 国际, 际刑, 刑警 and, the last one alone, 警. So each pair of neighbors is found, and each character is a prefix.</para>
/// <para>A normalized form is truncated to <see cref="MaxLength"/> characters. Longer words with the same start are
/// equal. The result does not depend on the culture and the operating system.</para>
/// </remarks>
internal ref partial struct Tokenizer
{
    /// <summary>The required length of the buffer.</summary>
    public const int MaxLength = 64;

    private const char ZeroWidthSpace = '\u200b';

    // Fields, because the first use in a process waits for the compilation of every accessor.

    /// <summary>The index of the word in the text.</summary>
    public int Start;

    /// <summary>The length of the word in the text, in UTF-16 code units.</summary>
    public int Length;

    /// <summary>
    /// The length of the first of two characters of a script without spaces; otherwise, <see cref="Length"/>.
    /// </summary>
    public int FirstLength;

    /// <summary>Indicates whether the word is in a script without spaces.</summary>
    public bool IsUnspaced;

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
            switch (GetKind(_next, out int width))
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

    private void ReadSpaced()
    {
        int offset = AppendAscii(_next);
        int end = offset;
        int lengthBeforeApostrophe = -1;
        int endBeforeApostrophe = offset;
        while (offset < _text.Length && _text[offset] != ' ')
        {
            CharKind kind = GetKind(offset, out int width);
            if (kind is CharKind.Letter or CharKind.Digit or CharKind.Mark
                || (kind == CharKind.NumberPoint && IsBetweenDigits(offset)))
            {
                Append(offset, width);
                end = offset + width;
            }
            else if (kind == CharKind.Apostrophe && offset == end && ContinuesAfterApostrophe(offset))
            {
                lengthBeforeApostrophe = _normalized;
                endBeforeApostrophe = offset;
            }
            else if (kind != CharKind.Invisible)
            {
                break;
            }

            offset += width;
        }

        if (lengthBeforeApostrophe >= 0 && Normalized[lengthBeforeApostrophe..] is "s")
        {
            _normalized = lengthBeforeApostrophe;
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
        int length = 0;
        while ((uint)offset < (uint)text.Length
            && (uint)length < (uint)buffer.Length
            && text[offset] is var c
            && c < ascii.Length
            && ascii[c] is var letter and not 0)
        {
            buffer[length++] = (char)letter;
            offset++;
        }

        _normalized = length;
        return offset;
    }

    private void ReadUnspaced()
    {
        Start = _next;
        IsUnspaced = true;
        _next = AppendWithMarks(Start);
        int end = _next;
        if (end < _text.Length && GetKind(end, out _) == CharKind.Unspaced)
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
            _ = GetKind(offset, out int width);
            Append(offset, width);
            offset += width;
        }
        while (offset < _text.Length && GetKind(offset, out _) == CharKind.Mark);

        return offset;
    }

    private void Append(int offset, int width)
    {
        char c = _text[offset];
        if (width == 1)
        {
            _normalized += c < 128 && TextNormalizer.Ascii[c] is > 0 and byte normalized
                ? Put((char)normalized)
                : TextNormalizer.Normalize(c, _buffer[_normalized..]);
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

    /// <summary>Returns the kind of a character, and its number of UTF-16 code units, 1 or 2.</summary>
    private readonly CharKind GetKind(int offset, out int width)
    {
        char c = _text[offset];
        if (c < 128 && TextNormalizer.Ascii[c] != 0)
        {
            width = 1;
            return c <= '9' ? CharKind.Digit : CharKind.Letter;
        }

        bool isPair = char.IsHighSurrogate(c) && offset + 1 < _text.Length && char.IsLowSurrogate(_text[offset + 1]);
        width = isPair ? 2 : 1;
        int codePoint = isPair ? char.ConvertToUtf32(c, _text[offset + 1]) : c;
        return codePoint switch
        {
            '\'' or '’' or 'ʼ' or '´' or '`' => CharKind.Apostrophe,
            '.' or ',' => CharKind.NumberPoint,
            ZeroWidthSpace => CharKind.None,
            _ => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
            {
                UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark => CharKind.Mark,
                UnicodeCategory.Format => CharKind.Invisible,
                <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber =>
                    IsUnspacedScript(codePoint) ? CharKind.Unspaced : CharKind.Letter,
                _ => CharKind.None,
            },
        };
    }

    private static bool IsUnspacedScript(int codePoint) => codePoint
        is (>= 0x0E00 and <= 0x0EFF) // Thai, Lao
        or (>= 0x1000 and <= 0x109F) // Burmese
        or (>= 0x1780 and <= 0x17FF) // Khmer
        or 0x3005 or 0x3007 // Ideographic iteration mark and zero
        or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F) // Hiragana, Katakana
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) // Han
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF); // Han

    private readonly bool IsBetweenDigits(int offset) =>
        char.IsDigit(_text[offset - 1]) && offset + 1 < _text.Length && char.IsDigit(_text[offset + 1]);

    private readonly bool ContinuesAfterApostrophe(int offset) =>
        offset + 1 < _text.Length
        && GetKind(offset + 1, out int width) == CharKind.Letter
        && !(Normalized is "c" or "d" or "j" or "l" or "m" or "n" or "s" or "t" or "qu"
            && StartsWithVowel(_text.Slice(offset + 1, width)));

    private static bool StartsWithVowel(ReadOnlySpan<char> letter)
    {
        Span<char> normalized = stackalloc char[1];
        return letter.Length == 1
            && TextNormalizer.Normalize(letter[0], normalized) == 1
            && normalized[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h';
    }
}
