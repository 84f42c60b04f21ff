using System.Globalization;
using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Reads the text of a document, within the limit of the options.</summary>
internal static class DocumentText
{
    private const int BufferSize = 81_920;

    /// <summary>Checks a string: its size, and unpaired surrogates, which are replaced.</summary>
    /// <returns>The text, or <see langword="null"/> if it is too large.</returns>
    public static string? Check(string text, ReadOptions options, Reporter reporter)
    {
        // A UTF-16 code unit has at most three bytes in UTF-8.
        if (text.Length > options.MaxBytes / 3 && Encoding.UTF8.GetByteCount(text) > options.MaxBytes)
        {
            ReportTooLarge(options, reporter);
            return null;
        }

        if (IsWellFormed(text))
        {
            return text;
        }

        reporter.Report(
            DiagnosticCodes.UnpairedSurrogate,
            Reporter.Weight.Loss,
            DiagnosticEffect.Dropped,
            "The document contains an unpaired surrogate. It was replaced with U+FFFD.",
            1);
        return ReplaceSurrogates(text);
    }

    /// <summary>Replaces unpaired surrogates with U+FFFD.</summary>
    public static string ReplaceSurrogates(string text) =>
        IsWellFormed(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads a stream in UTF-8 to its end.</summary>
    /// <returns>The bytes, or <see langword="null"/> if there are too many.</returns>
    public static byte[]? ReadBytes(Stream stream, ReadOptions options, Reporter reporter)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[BufferSize];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + count > options.MaxBytes)
            {
                ReportTooLarge(options, reporter);
                return null;
            }

            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    /// <inheritdoc cref="ReadBytes"/>
    public static async Task<byte[]?> ReadBytesAsync(
        Stream stream, ReadOptions options, Reporter reporter, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[BufferSize];
        for (int count; (count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            if (bytes.Length + count > options.MaxBytes)
            {
                ReportTooLarge(options, reporter);
                return null;
            }

            await bytes.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
        }

        return bytes.ToArray();
    }

    /// <summary>Decodes UTF-8, and reports invalid bytes.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8, Reporter reporter)
    {
        utf8 = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (!System.Text.Unicode.Utf8.IsValid(utf8))
        {
            reporter.Report(
                DiagnosticCodes.NotUtf8,
                Reporter.Weight.Loss,
                DiagnosticEffect.Dropped,
                "The document contains bytes that are not valid UTF-8. They were replaced with U+FFFD.",
                1);
        }

        return Encoding.UTF8.GetString(utf8);
    }

    private static void ReportTooLarge(ReadOptions options, Reporter reporter) => reporter.Report(
        DiagnosticCodes.TooLarge,
        Reporter.Weight.Fatal,
        DiagnosticEffect.Dropped,
        string.Create(CultureInfo.InvariantCulture, $"The document is larger than {options.MaxBytes} bytes, ")
            + "the limit set by ReadOptions.MaxBytes. It was not read.",
        1);

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
