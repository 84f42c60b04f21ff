using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>A stream of somebody else's, of which no more is read than a number of bytes.</summary>
internal sealed class LengthLimitedStream(Stream stream, long max) : Stream
{
    private long _read;

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
        return _read <= max ? read : throw new TooLargeException();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Thrown by a <see cref="LengthLimitedStream"/>, and caught by whoever made it.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Nobody else throws it.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Nobody else sees it.")]
internal sealed class TooLargeException : Exception;
