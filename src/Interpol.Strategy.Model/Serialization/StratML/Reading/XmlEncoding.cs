using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Determines the encoding of a document by XML 1.0, appendix F.</summary>
internal static class XmlEncoding
{
    private const string Utf8 = "UTF-8";
    private const string Utf16 = "UTF-16";
    private const string Utf16BigEndian = "UTF-16BE";
    private const string Utf32 = "UTF-32";
    private const string Utf32BigEndian = "UTF-32BE";

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

    /// <summary>
    /// Returns the encoding, whose decoder writes U+FFFF for invalid bytes, or <see langword="null"/> if the names do
    /// not agree or there is no such encoding.
    /// </summary>
    public static Encoding? Get(string? found, string? declared) =>
        declared is null ? Create(found ?? Utf8)
        : found is null ? (IsWide(declared) ? null : Create(declared))
        : Family(declared) == Family(found) ? Create(found)
        : null;

    /// <summary>Describes why there is no encoding for a document.</summary>
    public static string Describe(string? found, string declared) => found is null && !IsWide(declared)
        ? $"The encoding {Quoting.Quote(declared)} is not supported. Save the document as UTF-8"
        : $"It declares the encoding {Quoting.Quote(declared)}, but its bytes are {found ?? Utf8}. Save it as UTF-8";

    private static bool IsWide(string name) => Family(name) is Utf16 or Utf32;

    /// <summary>Returns one name for all names of encodings that differ in the order of bytes only.</summary>
    private static string Family(string name) => name.ToUpperInvariant() switch
    {
        "UTF8" => Utf8,
        Utf16 or "UTF-16LE" or Utf16BigEndian or "UCS-2" or "ISO-10646-UCS-2" or "UNICODE" => Utf16,
        Utf32 or "UTF-32LE" or Utf32BigEndian or "UCS-4" or "ISO-10646-UCS-4" => Utf32,
        var other => other,
    };

    private static Encoding? Create(string name)
    {
        EncoderFallback encoder = EncoderFallback.ReplacementFallback;
        var decoder = new DecoderReplacementFallback("\uFFFF");
        try
        {
            // The encodings of .NET that an application has to register otherwise.
            bool isUnicode = name.StartsWith("UTF", StringComparison.OrdinalIgnoreCase);
            return (isUnicode ? null : CodePagesEncodingProvider.Instance.GetEncoding(name, encoder, decoder))
                ?? Encoding.GetEncoding(Family(name) == Utf8 ? Utf8 : name, encoder, decoder);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
