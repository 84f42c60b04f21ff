using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies how a character affects a word, a subset of the word boundaries of Unicode (UAX 29).</summary>
internal enum CharKind : byte
{
    /// <summary>Ends a word: white space, hyphens, punctuation, symbols, emoji and unpaired surrogates.</summary>
    None,

    /// <summary>Starts or continues a word: a letter, or a number that is not a digit.</summary>
    Letter,

    /// <summary>A decimal digit of any script. A period or a comma can separate two digits of a word.</summary>
    Digit,

    /// <summary>Belongs to the character before it: an accent or a vowel sign.</summary>
    Mark,

    /// <summary>Is invisible and does not end a word: a soft hyphen, a joiner or a directional mark.</summary>
    Invisible,

    /// <summary>
    /// A letter of a script without spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
    /// </summary>
    Unspaced,

    /// <summary>Continues a word between two letters.</summary>
    Apostrophe,

    /// <summary>Continues a number between two digits.</summary>
    NumberPoint,
}

/// <summary>Determines the kind of a character, independent of culture and operating system.</summary>
internal static class CharKinds
{
    private const char ZeroWidthSpace = '\u200b';

    /// <summary>Returns the kind of the character at an index, and its number of UTF-16 code units, 1 or 2.</summary>
    public static CharKind GetKind(ReadOnlySpan<char> text, int position, out int width)
    {
        char c = text[position];
        bool isPair = char.IsHighSurrogate(c) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]);
        width = isPair ? 2 : 1;
        return GetKindOf(isPair ? char.ConvertToUtf32(c, text[position + 1]) : c);
    }

    private static CharKind GetKindOf(int codePoint) => codePoint switch
    {
        '\'' or '’' or 'ʼ' => CharKind.Apostrophe,
        '.' or ',' => CharKind.NumberPoint,
        ZeroWidthSpace => CharKind.None,
        _ => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharKind.Mark,
            UnicodeCategory.Format => CharKind.Invisible,
            <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber =>
                IsUnspacedScript(codePoint) ? CharKind.Unspaced : CharKind.Letter,
            _ => CharKind.None,
        },
    };

    private static bool IsUnspacedScript(int codePoint) => codePoint
        is (>= 0x0E00 and <= 0x0EFF) // Thai, Lao
        or (>= 0x1000 and <= 0x109F) // Burmese
        or (>= 0x1780 and <= 0x17FF) // Khmer
        or 0x3005 or 0x3007 or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F) // Hiragana, Katakana
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF); // Han
}
