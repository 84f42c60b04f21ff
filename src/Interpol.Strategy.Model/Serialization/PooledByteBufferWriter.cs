using System.Buffers;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Collects bytes in pooled memory.</summary>
internal sealed class PooledByteBufferWriter : IBufferWriter<byte>, IDisposable
{
    private const int MinCapacity = 4096;

    private byte[] _bytes = [];
    private int _count;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _count);

    /// <summary>
    /// Returns a stream over the collected bytes. It is valid until more are collected, or the buffer is disposed.
    /// </summary>
    public MemoryStream Open() => new(_bytes, 0, _count, writable: false);

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Reads a stream to its end, or until there are more bytes than allowed.</summary>
    public void ReadFrom(Stream stream, int maxBytes)
    {
        MakeRoom(GetExpectedLength(stream, maxBytes));
        for (int read; _count <= maxBytes && (read = stream.Read(GetSpan())) > 0;)
        {
            _count += read;
        }
    }

    /// <inheritdoc cref="ReadFrom"/>
    public async Task ReadFromAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        MakeRoom(GetExpectedLength(stream, maxBytes));
        int read = 1;
        while (read > 0 && _count <= maxBytes)
        {
            read = await stream.ReadAsync(GetMemory(), cancellationToken).ConfigureAwait(false);
            _count += read;
        }
    }

    /// <summary>Reads the next bytes of a stream.</summary>
    /// <returns><see langword="false"/> at its end.</returns>
    public async ValueTask<bool> ReadMoreAsync(Stream stream, CancellationToken cancellationToken)
    {
        int read = await stream.ReadAsync(GetMemory(MinCapacity), cancellationToken).ConfigureAwait(false);
        _count += read;
        return read > 0;
    }

    /// <summary>Removes bytes from the start.</summary>
    public void Remove(int count)
    {
        _bytes.AsSpan(count, _count - count).CopyTo(_bytes);
        _count -= count;
    }

    public void Dispose()
    {
        Release(_bytes);
        _bytes = [];
        _count = 0;
    }

    /// <summary>Returns the number of bytes that the stream reports, and one more to detect its end.</summary>
    private static int GetExpectedLength(Stream stream, int maxBytes) => stream.CanSeek
        ? (int)Math.Clamp(stream.Length - stream.Position + 1, 1, Math.Min(maxBytes + 1L, Array.MaxLength))
        : 1;

    private static void Release(byte[] bytes)
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void MakeRoom(int count)
    {
        if (_bytes.Length - _count >= count)
        {
            return;
        }

        long needed = Math.Max(MinCapacity, (long)_count + count);
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(2L * _bytes.Length, needed, Array.MaxLength));
        _bytes.AsSpan(0, _count).CopyTo(larger);
        Release(_bytes);
        _bytes = larger;
    }
}
