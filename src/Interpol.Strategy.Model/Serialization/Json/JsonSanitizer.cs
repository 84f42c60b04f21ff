using System.Buffers;
using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Turns documents that are almost JSON into JSON, and reports each repair.</summary>
internal static partial class JsonSanitizer
{
    /// <summary>Returns a document that is not UTF-8, with U+FFFD in place of every invalid sequence.</summary>
    public static ReadOnlySpan<byte> ReplaceInvalid(ReadOnlySpan<byte> document, JsonDiagnosticCollector diagnostics)
    {
        bool isUtf16 = document is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..];
        string hint = isUtf16 ? ", because the document seems to be UTF-16" : "";
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
                    $"The byte sequence 0x{Convert.ToHexString(document[..length])} is not valid UTF-8{hint}. "
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
