using System.Buffers;
using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Provides the rules of XML 1.0 for the characters of text.</summary>
internal static class XmlText
{
    /// <summary>The white-space characters of XML.</summary>
    public const string WhiteSpace = " \t\n\r";

    /// <summary>The most common characters that XML allows.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        WhiteSpace + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            + "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\x7f");

    /// <summary>
    /// Returns the index of the first UTF-16 code unit that XML does not allow (production 2, Char), or -1.
    /// </summary>
    public static int IndexOfUnwritable(ReadOnlySpan<char> text)
    {
        int offset = 0;
        while (text[offset..].IndexOfAnyExcept(Plain) is var next and >= 0)
        {
            offset += next;
            char c = text[offset];
            bool isPair = offset + 1 < text.Length && char.IsSurrogatePair(c, text[offset + 1]);
            if (!isPair && (c < ' ' || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF'))
            {
                return offset;
            }

            offset += isPair ? 2 : 1;
        }

        return -1;
    }

    /// <summary>Formats a character for a message, such as <c>U+000B</c>.</summary>
    public static string FormatCodePoint(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
