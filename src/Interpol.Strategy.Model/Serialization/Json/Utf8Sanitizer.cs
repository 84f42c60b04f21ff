using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Makes UTF-8 of what is not quite, with U+FFFD in the place of what is no character, and reports each place.</summary>
internal static class Utf8Sanitizer
{
    /// <summary>The document itself when it is UTF-8.</summary>
    public static ReadOnlySpan<byte> ReplaceInvalid(ReadOnlySpan<byte> document, JsonDiagnosticCollector diagnostics)
    {
        if (Utf8.IsValid(document))
        {
            return document;
        }

        string hint = document is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] ? "; the document looks like UTF-16" : "";
        var mended = new ArrayBufferWriter<byte>(document.Length + 16);
        while (!document.IsEmpty)
        {
            bool isCharacter = Rune.DecodeFromUtf8(document, out Rune rune, out int length) == OperationStatus.Done;
            if (IsSurrogate(document))
            {
                length = 3;
                diagnostics.Add(mended.WrittenCount, DiagnosticCodes.UnpairedSurrogate, ProblemClass.Loss, DiagnosticEffect.Dropped, "Half a surrogate pair, which is no character, stands here; U+FFFD takes its place.");
            }
            else if (!isCharacter)
            {
                string message = diagnostics.IsFull ? "" : $"{Convert.ToHexString(document[..length])} (hexadecimal) is not UTF-8{hint}; U+FFFD takes its place. Save the document as UTF-8.";
                diagnostics.Add(mended.WrittenCount, DiagnosticCodes.NotUtf8, ProblemClass.Loss, DiagnosticEffect.Dropped, message);
            }

            mended.Advance(rune.EncodeToUtf8(mended.GetSpan(4)));
            document = document[length..];
        }

        return mended.WrittenSpan;
    }

    /// <summary>The text in UTF-8, with the three bytes for half a surrogate pair that it would have if it were a character.</summary>
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
                (next[0], next[1], next[2]) = (0xED, (byte)(0x80 | ((text[0] >> 6) & 0x3F)), (byte)(0x80 | (text[0] & 0x3F)));
                encoded.Advance(3);
            }

            text = text[length..];
        }

        return encoded.WrittenSpan.ToArray();
    }

    private static bool IsSurrogate(ReadOnlySpan<byte> bytes) => bytes is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..];
}
