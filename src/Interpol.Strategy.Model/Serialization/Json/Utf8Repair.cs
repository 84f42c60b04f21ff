using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Makes text of what is not quite, with U+FFFD in the place of what is no character, and reports each place.</summary>
internal static class Utf8Repair
{
    /// <summary>The document itself when it is UTF-8.</summary>
    public static ReadOnlySpan<byte> Mend(ReadOnlySpan<byte> document, JsonFindings findings)
    {
        if (Utf8.IsValid(document))
        {
            return document;
        }

        string hint = document is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] ? "; the document looks like UTF-16" : "";
        var mended = new ArrayBufferWriter<byte>(document.Length + 16);
        while (!document.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(document, out Rune rune, out int length);
            if (status != OperationStatus.Done)
            {
                findings.Add(
                    mended.WrittenCount,
                    DiagnosticCodes.NotUtf8,
                    Weight.Loss,
                    DiagnosticEffect.Dropped,
                    findings.IsFull ? "" : $"{Convert.ToHexString(document[..length])} (hexadecimal) is not UTF-8{hint}; U+FFFD takes its place. Save the document as UTF-8.");
            }

            mended.Advance(rune.EncodeToUtf8(mended.GetSpan(4)));
            document = document[length..];
        }

        return mended.WrittenSpan;
    }

    /// <summary>Reports half surrogate pairs, which become U+FFFD when the text becomes UTF-8.</summary>
    public static void ReportHalves(ReadOnlySpan<char> text, JsonFindings findings)
    {
        if (WellFormed.Is(text))
        {
            return;
        }

        long place = 0;
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) != OperationStatus.Done)
            {
                findings.Add(
                    place,
                    DiagnosticCodes.LoneSurrogate,
                    Weight.Loss,
                    DiagnosticEffect.Dropped,
                    $"{Quoted.Show(text[..length])} is half a surrogate pair, which is no character; U+FFFD takes its place.");
            }

            place += rune.Utf8SequenceLength;
            text = text[length..];
        }
    }
}
