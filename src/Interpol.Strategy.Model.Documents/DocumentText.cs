using System.Text;
using Interpol.Strategy.Model.Serialization;
using static Interpol.Strategy.Model.Documents.Reporter;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Checks strings: their size, and unpaired surrogates.</summary>
internal static class DocumentText
{
    /// <summary>Checks a string: its size, and unpaired surrogates, which are replaced.</summary>
    /// <returns>The text, or <see langword="null"/> if it is too large.</returns>
    public static string? Check(string text, ReadOptions options, Reporter reporter)
    {
        // A UTF-16 code unit has at most three bytes in UTF-8.
        if (text.Length > options.MaxBytes / 3 && Encoding.UTF8.GetByteCount(text) > options.MaxBytes)
        {
            DocumentBytes.ReportTooLarge(options, reporter);
            return null;
        }

        return ReplaceSurrogates(text, new(), reporter);
    }

    /// <summary>Replaces unpaired surrogates with U+FFFD, and reports them.</summary>
    public static string ReplaceSurrogates(string text, TextPosition position, Reporter reporter)
    {
        if (IsWellFormed(text))
        {
            return text;
        }

        for (int i = 0, length; i < text.Length; i += length)
        {
            if (!Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                reporter.Report(
                    DiagnosticCodes.UnpairedSurrogate,
                    Weight.Loss,
                    DiagnosticEffect.Dropped,
                    FormattableString.Invariant($"'\\u{(int)text[i]:x4}' is an unpaired surrogate. ")
                        + "It was replaced with U+FFFD.",
                    position.Line,
                    position.Column);
                rune = Rune.ReplacementChar;
            }

            length = rune.Utf16SequenceLength;
            position.Advance(rune);
        }

        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    public static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }
}
