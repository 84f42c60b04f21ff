using System.Buffers;
using System.Globalization;
using System.Xml;

namespace Interpol.Strategy.Model;

/// <summary>Provides the character rules of XML 1.0 for text and names.</summary>
internal static class XmlText
{
    /// <summary>The white-space characters of XML.</summary>
    public static readonly char[] WhiteSpace = [' ', '\t', '\n', '\r'];

    /// <summary>The most common characters that XML allows.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(0x20, 0x60).Select(c => (char)c), .. WhiteSpace]);

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

    /// <summary>
    /// Determines whether a string is a name without a colon (Namespaces in XML 1.0, production 4, NCName).
    /// </summary>
    /// <remarks>
    /// The names of the fourth edition of XML are used, which every processor accepts. The fifth edition allows more.
    /// </remarks>
    public static bool IsNcName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !IsNameStart(text[0]))
        {
            return false;
        }

        foreach (char c in text[1..])
        {
            if (!IsNamePart(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether a name can start with a character: a letter or an underscore.</summary>
    public static bool IsNameStart(char c) =>
        char.IsAsciiLetter(c) || c == '_' || (c > '\x7f' && XmlConvert.IsStartNCNameChar(c));

    /// <summary>
    /// Determines whether a name can contain a character: a letter, a digit, a period, a hyphen or an underscore.
    /// </summary>
    public static bool IsNamePart(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' || (c > '\x7f' && XmlConvert.IsNCNameChar(c));

    /// <summary>Formats a character for a message, such as <c>U+000B</c>.</summary>
    public static string FormatCodePoint(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
