using System.Buffers;
using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads and writes newline-delimited JSON, one line at a time.</summary>
internal sealed class JsonLines : IDisposable
{
    private const byte LineFeed = (byte)'\n';
    private const int ChunkLength = 64 * 1024;

    private readonly ReadOptions _options;

    /// <summary>The start of a line that continues in the next chunk.</summary>
    private readonly DocumentBuffer _start;

    /// <summary>The document that began in an earlier line, if any.</summary>
    private SpanningDocument? _open;

    private int _line = 1;

    /// <summary>A value that indicates whether the lines are not UTF-8, so that their ends are unknown.</summary>
    private bool _isOtherEncoding;

    private JsonLines(ReadOptions options)
    {
        _options = options;
        _start = new(options.MaxLength);
    }

    public static async IAsyncEnumerable<ReadResult<StrategicFramework>> Read(
        Stream stream, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new JsonLines(options);
        byte[] chunk = ArrayPool<byte>.Shared.Rent(ChunkLength);
        try
        {
            int read = 1;
            while (read > 0 && !lines._isOtherEncoding)
            {
                // The stream may ignore the token.
                cancellationToken.ThrowIfCancellationRequested();
                read = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                foreach (ReadResult<StrategicFramework> result in lines.Add(chunk.AsMemory(0, read)))
                {
                    yield return result;
                }
            }

            foreach (ReadResult<StrategicFramework> result in lines.End())
            {
                yield return result;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    public static async Task WriteAsync(
        StrategicFramework framework, Stream destination, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(framework);
        cancellationToken.ThrowIfCancellationRequested();
        using var bytes = new PooledByteBufferWriter();
        FrameworkJson.Write(framework, StrategicFrameworkCodec.Instance, bytes, JsonWriteOptions.Default);
        bytes.GetSpan(1)[0] = LineFeed;
        bytes.Advance(1);
        await destination.WriteAsync(bytes.Written, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => _start.Dispose();

    private IEnumerable<ReadResult<StrategicFramework>> Add(ReadOnlyMemory<byte> chunk)
    {
        int length;
        while (!_isOtherEncoding && (length = chunk.Span.IndexOf(LineFeed)) >= 0)
        {
            foreach (ReadResult<StrategicFramework> result in EndLine(chunk[..length]))
            {
                yield return result;
            }

            chunk = chunk[(length + 1)..];
        }

        _start.Add(chunk.Span);
    }

    private IEnumerable<ReadResult<StrategicFramework>> End()
    {
        if (_isOtherEncoding)
        {
            yield break;
        }

        foreach (ReadResult<StrategicFramework> result in EndLine(default))
        {
            yield return result;
        }

        foreach (ReadResult<StrategicFramework> result in RejectAll())
        {
            yield return result;
        }
    }

    private IEnumerable<ReadResult<StrategicFramework>> EndLine(ReadOnlyMemory<byte> end)
    {
        ReadOnlyMemory<byte> line = end;
        if (!_start.IsEmpty)
        {
            _start.Add(end.Span);
            line = _start.IsTooLarge ? default : _start.GetBytes();
        }

        bool isTooLong = _start.IsTooLarge || line.Length > _options.MaxLength;
        IEnumerable<ReadResult<StrategicFramework>> results = isTooLong
            ? RejectAll().Append(new JsonDiagnosticCollector(_options, _line).FailTooLarge<StrategicFramework>())
            : ReadLine(line, _line);
        foreach (ReadResult<StrategicFramework> result in results)
        {
            yield return result;
        }

        _start.Clear();
        _line++;
    }

    private IEnumerable<ReadResult<StrategicFramework>> ReadLine(ReadOnlyMemory<byte> line, int number)
    {
        if (!line.Span.ContainsAnyExcept(" \t\r"u8))
        {
            yield break;
        }

        if (_open is { } open)
        {
            if (!open.TryAdd(line.Span, number, _options.MaxLength))
            {
                foreach (ReadResult<StrategicFramework> result in Reject(open).Concat(ReadLine(line, number)))
                {
                    yield return result;
                }
            }
            else if (open.IsComplete)
            {
                _open = null;
                yield return new JsonDiagnosticCollector(_options, open.FirstLine)
                    .FailSpansLines<StrategicFramework>(number);
            }
        }
        else
        {
            ReadResult<StrategicFramework> result =
                FrameworkJson.Read(line.Span, _options, StrategicFrameworkCodec.Instance, number);
            _open = result.Succeeded ? null : SpanningDocument.TryStart(line.Span, number, result, _options);
            _isOtherEncoding |= number == 1 && JsonSanitizer.FindOtherEncoding(line.Span) is not null;
            if (_open is null)
            {
                yield return result;
            }
        }
    }

    /// <summary>Returns the results of all lines that wait for the end of a document.</summary>
    private IEnumerable<ReadResult<StrategicFramework>> RejectAll()
    {
        while (_open is { } open)
        {
            foreach (ReadResult<StrategicFramework> result in Reject(open))
            {
                yield return result;
            }
        }
    }

    /// <summary>Returns the result of each line of a document that does not end, as if it were on its own.</summary>
    private IEnumerable<ReadResult<StrategicFramework>> Reject(SpanningDocument open)
    {
        _open = null;
        yield return open.FirstResult;
        foreach ((int number, byte[] line) in open.OtherLines)
        {
            foreach (ReadResult<StrategicFramework> result in ReadLine(line, number))
            {
                yield return result;
            }
        }
    }
}
