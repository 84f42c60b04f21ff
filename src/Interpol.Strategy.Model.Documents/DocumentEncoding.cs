using System.Buffers;
using System.Text;
using System.Text.Unicode;
using static Interpol.Strategy.Model.Documents.Reporter;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Decodes documents in UTF-8, and recognizes those in other encodings.</summary>
internal static class DocumentEncoding
{
    /// <summary>Decodes UTF-8, and reports invalid bytes.</summary>
    /// <returns>The text, or <see langword="null"/> if it is in another encoding.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, Reporter reporter)
    {
        if (FindOtherEncoding(bytes) is { } encoding)
        {
            reporter.Report(
                DiagnosticCodes.NotUtf8,
                Weight.Fatal,
                DiagnosticEffect.Dropped,
                $"The document begins with the byte order mark of {encoding}. It must be UTF-8. Save the document as "
                    + "UTF-8. It was not read.",
                1);
            return null;
        }

        ReadOnlySpan<byte> utf8 = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..]
            : bytes;
        if (!Utf8.IsValid(utf8))
        {
            ReportInvalid(utf8, reporter);
        }

        return Encoding.UTF8.GetString(utf8);
    }

    private static string? FindOtherEncoding(ReadOnlySpan<byte> document) => document switch
    {
        [0xFF, 0xFE, 0, 0, ..] => "UTF-32 (little-endian)",
        [0, 0, 0xFE, 0xFF, ..] => "UTF-32 (big-endian)",
        [0xFF, 0xFE, ..] => "UTF-16 (little-endian)",
        [0xFE, 0xFF, ..] => "UTF-16 (big-endian)",
        _ => null,
    };

    private static void ReportInvalid(ReadOnlySpan<byte> utf8, Reporter reporter)
    {
        TextPosition position = new();
        for (int length; !utf8.IsEmpty; utf8 = utf8[length..])
        {
            if (Rune.DecodeFromUtf8(utf8, out Rune rune, out length) != OperationStatus.Done)
            {
                reporter.Report(
                    DiagnosticCodes.NotUtf8,
                    Weight.Loss,
                    DiagnosticEffect.Dropped,
                    $"The byte sequence 0x{Convert.ToHexString(utf8[..length])} is not valid UTF-8. "
                        + "It was replaced with U+FFFD.",
                    position.Line,
                    position.Column);
            }

            position.Advance(rune);
        }
    }
}
