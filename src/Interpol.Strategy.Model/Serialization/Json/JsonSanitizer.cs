using System.Buffers;
using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Turns documents that are almost JSON into JSON, and reports each repair.</summary>
internal static partial class JsonSanitizer
{
    /// <summary>
    /// Returns the sentence that says that a document is UTF-16 or UTF-32, or <see langword="null"/> if it is not.
    /// </summary>
    public static string? FindOtherEncoding(ReadOnlySpan<byte> document)
    {
        (string? Name, bool HasMark) found = document switch
        {
            [0xFF, 0xFE, 0, 0, ..] => ("UTF-32 (little-endian)", true),
            [0, 0, 0xFE, 0xFF, ..] => ("UTF-32 (big-endian)", true),
            [0xFF, 0xFE, ..] => ("UTF-16 (little-endian)", true),
            [0xFE, 0xFF, ..] => ("UTF-16 (big-endian)", true),

            // JSON begins with two ASCII characters. See RFC 4627, section 3.
            [not 0, 0, 0, 0, not 0, 0, 0, 0, ..] => ("UTF-32 (little-endian)", false),
            [0, 0, 0, not 0, 0, 0, 0, not 0, ..] => ("UTF-32 (big-endian)", false),
            [not 0, 0, not 0, 0, ..] => ("UTF-16 (little-endian)", false),
            [0, not 0, 0, not 0, ..] => ("UTF-16 (big-endian)", false),
            _ => (null, false),
        };
        return found.Name is null ? null
            : found.HasMark ? $"The document begins with the byte order mark of {found.Name}."
            : $"The bytes of the document are {found.Name} without a byte order mark.";
    }

    /// <summary>Returns a document that is not UTF-8, with U+FFFD in place of every invalid sequence.</summary>
    public static ReadOnlySpan<byte> ReplaceInvalid(ReadOnlySpan<byte> document, JsonDiagnosticCollector diagnostics)
    {
        var repaired = new ArrayBufferWriter<byte>(document.Length + 16);
        while (!document.IsEmpty)
        {
            bool isCharacter = Rune.DecodeFromUtf8(document, out Rune rune, out int length) == OperationStatus.Done;
            if (IsSurrogate(document))
            {
                length = 3;
                diagnostics.Report(
                    repaired.WrittenCount,
                    DiagnosticCodes.UnpairedSurrogate,
                    ProblemClass.Loss,
                    DiagnosticEffect.Dropped,
                    $"'\\u{DecodeSurrogate(document):x4}' is an unpaired surrogate. {DiagnosticMessages.Replaced}");
            }
            else if (!isCharacter)
            {
                diagnostics.Report(
                    repaired.WrittenCount,
                    DiagnosticCodes.NotUtf8,
                    ProblemClass.Loss,
                    DiagnosticEffect.Dropped,
                    $"The byte sequence 0x{Convert.ToHexString(document[..length])} is not valid UTF-8. "
                        + $"{DiagnosticMessages.Replaced}");
            }

            repaired.Advance(rune.EncodeToUtf8(repaired.GetSpan(4)));
            document = document[length..];
        }

        return repaired.WrittenSpan;
    }

    /// <summary>Encodes a text as UTF-8, and an unpaired surrogate as the three bytes of its code point.</summary>
    public static byte[] EncodeWithSurrogates(ReadOnlySpan<char> text)
    {
        var encoded = new ArrayBufferWriter<byte>(text.Length + 16);
        while (!text.IsEmpty)
        {
            Span<byte> next = encoded.GetSpan(4);
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) == OperationStatus.Done)
            {
                encoded.Advance(rune.EncodeToUtf8(next));
            }
            else
            {
                next[0] = 0xED;
                next[1] = (byte)(0x80 | ((text[0] >> 6) & 0x3F));
                next[2] = (byte)(0x80 | (text[0] & 0x3F));
                encoded.Advance(3);
            }

            text = text[length..];
        }

        return encoded.WrittenSpan.ToArray();
    }

    private static bool IsSurrogate(ReadOnlySpan<byte> bytes) =>
        bytes is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..];

    private static int DecodeSurrogate(ReadOnlySpan<byte> bytes) =>
        0xD000 | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F);
}
