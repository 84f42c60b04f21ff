namespace Interpol.Strategy.Model.LargeTests;

/// <summary>Counts the bytes that are written, and measures the live memory after each megabyte.</summary>
internal sealed class LiveMemoryStream : Stream
{
    private const int Interval = 1_000_000;

    private readonly long _liveAtStart = GC.GetTotalMemory(forceFullCollection: true);

    private long _next = Interval;

    public long Count { get; private set; }

    /// <summary>Gets the most memory that was live in addition to that at the creation of the stream.</summary>
    public long MaxAddedBytes { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Count += buffer.Length;
        if (Count >= _next)
        {
            _next = Count + Interval;
            long added = GC.GetTotalMemory(forceFullCollection: true) - _liveAtStart;
            MaxAddedBytes = Math.Max(MaxAddedBytes, added);
        }
    }
}
