using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads and writes newline-delimited JSON, one line at a time.</summary>
internal static class JsonLines
{
    private const byte LineFeed = (byte)'\n';

    public static async IAsyncEnumerable<ReadResult<StrategicFramework>> Read(
        Stream stream, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var bytes = new PooledByteBufferWriter();
        int start = 0;
        int searched = 0;
        bool isTooLong = false;
        int line = 1;
        while (true)
        {
            int length = bytes.Written.Span[searched..].IndexOf(LineFeed);
            if (length >= 0)
            {
                int end = searched + length;
                if (ReadLine(bytes.Written.Span[start..end], options, line, isTooLong) is { } result)
                {
                    yield return result;
                }

                start = searched = end + 1;
                isTooLong = false;
                line++;
                continue;
            }

            bytes.Remove(start);
            start = 0;
            searched = bytes.Written.Length;
            if (searched > options.MaxBytes)
            {
                // A line that is too long is not kept. Only its end is searched.
                isTooLong = true;
                bytes.Remove(searched);
                searched = 0;
            }

            if (!await bytes.ReadMoreAsync(stream, cancellationToken).ConfigureAwait(false))
            {
                break;
            }
        }

        if (ReadLine(bytes.Written.Span, options, line, isTooLong) is { } last)
        {
            yield return last;
        }
    }

    public static async Task WriteAsync(
        StrategicFramework framework, Stream destination, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(framework);
        using var bytes = new PooledByteBufferWriter();
        FrameworkJson.Write(framework, StrategicFrameworkCodec.Instance, bytes, JsonWriteOptions.Default);
        bytes.GetSpan(1)[0] = LineFeed;
        bytes.Advance(1);
        await destination.WriteAsync(bytes.Written, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a line, or returns <see langword="null"/> if it contains only white space.</summary>
    private static ReadResult<StrategicFramework>? ReadLine(
        ReadOnlySpan<byte> line, ReadOptions options, int number, bool isTooLong)
    {
        if (isTooLong)
        {
            return new JsonDiagnosticCollector(options, number).FailTooLarge<StrategicFramework>();
        }

        return line.ContainsAnyExcept(" \t\r"u8)
            ? FrameworkJson.Read(line, options, StrategicFrameworkCodec.Instance, number)
            : null;
    }
}
