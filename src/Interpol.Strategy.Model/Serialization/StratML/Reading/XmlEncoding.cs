using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Determines the encoding of a document by XML 1.0, appendix F.</summary>
internal static partial class XmlEncoding
{
    private const string Utf8 = "UTF-8";
    private const string Utf16 = "UTF-16";
    private const string Utf16BigEndian = "UTF-16BE";
    private const string Utf32 = "UTF-32";
    private const string Utf32BigEndian = "UTF-32BE";

    /// <summary>
    /// Returns the encoding, whose decoder writes U+FFFF for invalid bytes, or <see langword="null"/> if the names do
    /// not agree or .NET does not have the encoding.
    /// </summary>
    public static Encoding? Get(string? found, string? declared) =>
        declared is null ? Create(found ?? Utf8)
        : found is null ? (IsWide(declared) ? null : Create(declared))
        : Family(declared) == Family(found) ? Create(found) : null;

    /// <summary>Describes why the encoding of a document is not supported.</summary>
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
