namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Reads another stream, and throws an <see cref="IOException"/> when that has more than a number of bytes.
/// </summary>
internal sealed class LengthLimitedStream(Stream stream, long max) : Stream
{
    private long _read;

    /// <summary>
    /// Gets a value that indicates whether the limit was exceeded, or will be according to the length of the stream.
    /// </summary>
    public bool IsTooLong { get; private set; } = stream.CanSeek && stream.Length - stream.Position > max;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read = stream.Read(buffer);
        _read += read;
        IsTooLong |= _read > max;
        return IsTooLong ? throw new IOException() : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
