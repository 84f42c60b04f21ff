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
