using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Finds what the first bytes of a document show about its encoding.</content>
internal static partial class XmlEncoding
{
    /// <summary>
    /// Finds the encoding that the first bytes show, or returns <see langword="null"/> if it can be any encoding that
    /// contains ASCII.
    /// </summary>
    /// <param name="bytes">The first bytes of the document.</param>
    /// <param name="start">The length of the byte order mark.</param>
    public static string? Find(ReadOnlySpan<byte> bytes, out int start)
    {
        (start, string? name) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (3, Utf8),
            [0xFF, 0xFE, 0, 0, ..] => (4, Utf32),
            [0, 0, 0xFE, 0xFF, ..] => (4, Utf32BigEndian),
            [0xFF, 0xFE, ..] => (2, Utf16),
            [0xFE, 0xFF, ..] => (2, Utf16BigEndian),
            [(byte)'<', 0, 0, 0, ..] => (0, Utf32),
            [0, 0, 0, (byte)'<', ..] => (0, Utf32BigEndian),
            [(byte)'<', 0, ..] => (0, Utf16),
            [0, (byte)'<', ..] => (0, Utf16BigEndian),
            _ => (0, (string?)null),
        };
        return name;
    }

    /// <summary>Returns the name in the XML declaration, or <see langword="null"/> if there is none.</summary>
    public static string? FindDeclared(ReadOnlySpan<byte> bytes, string? found)
    {
        ReadOnlySpan<char> text = (found is null or Utf8 ? Encoding.Latin1 : Create(found)!).GetString(bytes);
        int end = text.IndexOf("?>");
        if (!text.StartsWith("<?xml") || end < 0)
        {
            return null;
        }

        text = text[..end];
        int name = text.IndexOf("encoding");
        text = name < 0 ? [] : text[(name + "encoding".Length)..].TrimStart(XmlText.WhiteSpace);
        text = text is ['=', ..] ? text[1..].TrimStart(XmlText.WhiteSpace) : [];
        if (text is not ['"' or '\'', ..])
        {
            return null;
        }

        int close = text[1..].IndexOf(text[0]);
        return close < 0 ? null : text[1..(close + 1)].ToString();
    }
}
