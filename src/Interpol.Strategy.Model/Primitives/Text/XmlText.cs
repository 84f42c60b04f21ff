using System.Buffers;
using System.Globalization;
using System.Xml;

namespace Interpol.Strategy.Model;

/// <summary>What XML 1.0 takes as text and as a name.</summary>
internal static class XmlText
{
    /// <summary>What XML takes for white space.</summary>
    public static readonly char[] WhiteSpace = [' ', '\t', '\n', '\r'];

    /// <summary>What most texts are made of, and XML holds.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(0x20, 0x60).Select(c => (char)c), .. WhiteSpace]);

    /// <summary>Where the first UTF-16 unit stands that is no part of a character of XML (production 2, Char); -1 when all are.</summary>
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

    /// <summary>Whether a text is a name without a colon (Namespaces in XML 1.0, production 4, NCName). The names of the fourth edition of XML count, which every processor takes; the fifth knows more.</summary>
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

    /// <summary>Whether a name can begin with a character: a letter or an underscore.</summary>
    public static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_' || (c > '\x7f' && XmlConvert.IsStartNCNameChar(c));

    /// <summary>Whether a name can go on with a character: a letter, a digit, a full stop, a hyphen or an underscore.</summary>
    public static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' || (c > '\x7f' && XmlConvert.IsNCNameChar(c));

    /// <summary>How a character is told in a message: <c>U+000B</c>.</summary>
    public static string FormatCodePoint(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
