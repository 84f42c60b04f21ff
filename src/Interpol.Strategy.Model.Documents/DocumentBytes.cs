using System.Globalization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Reads the bytes of a stream, within the limit of the options.</summary>
internal static class DocumentBytes
{
    private const int BufferSize = 81_920;

    /// <summary>Reads a stream to its end.</summary>
    /// <returns>The bytes, or <see langword="null"/> if there are too many.</returns>
    public static byte[]? Read(Stream stream, ReadOptions options, Reporter reporter)
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

    /// <inheritdoc cref="Read"/>
    public static async Task<byte[]?> ReadAsync(
        Stream stream, ReadOptions options, Reporter reporter, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[BufferSize];
        int count;
        do
        {
            // The stream may ignore the token.
            cancellationToken.ThrowIfCancellationRequested();
            count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (bytes.Length + count > options.MaxBytes)
            {
                ReportTooLarge(options, reporter);
                return null;
            }

            await bytes.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
        }
        while (count > 0);

        cancellationToken.ThrowIfCancellationRequested();
        return bytes.ToArray();
    }

    public static void ReportTooLarge(ReadOptions options, Reporter reporter) => reporter.Report(
        DiagnosticCodes.TooLarge,
        Reporter.Weight.Fatal,
        DiagnosticEffect.Dropped,
        string.Create(CultureInfo.InvariantCulture, $"The document is larger than {options.MaxBytes} bytes, ")
            + "the limit set by ReadOptions.MaxBytes. It was not read.",
        1);
}
