using System.Buffers;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Bytes that are collected before anybody sees them, in memory that is lent.</summary>
internal sealed class PooledByteBufferWriter : IBufferWriter<byte>, IDisposable
{
    private const int MinCapacity = 4096;

    private byte[] _bytes = [];
    private int _count;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _count);

    /// <summary>What was collected, to be read from its beginning; until more is collected or this is disposed.</summary>
    public MemoryStream Open() => new(_bytes, 0, _count, writable: false);

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Reads a stream to its end, or until there is more than the document may have.</summary>
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
        for (int read; _count <= maxBytes && (read = await stream.ReadAsync(GetMemory(), cancellationToken).ConfigureAwait(false)) > 0;)
        {
            _count += read;
        }
    }

    /// <summary>Reads what the stream has next.</summary>
    /// <returns><see langword="false"/> at its end.</returns>
    public async ValueTask<bool> ReadMoreAsync(Stream stream, CancellationToken cancellationToken)
    {
        int read = await stream.ReadAsync(GetMemory(MinCapacity), cancellationToken).ConfigureAwait(false);
        _count += read;
        return read > 0;
    }

    /// <summary>Takes bytes away from the beginning.</summary>
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

    /// <summary>What the stream says it has, and a byte behind it for its end to show.</summary>
    private static int GetExpectedLength(Stream stream, int maxBytes) =>
        stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position + 1, 1, Math.Min(maxBytes + 1L, Array.MaxLength)) : 1;

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

        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(2L * _bytes.Length, Math.Max(MinCapacity, (long)_count + count), Array.MaxLength));
        _bytes.AsSpan(0, _count).CopyTo(larger);
        Release(_bytes);
        _bytes = larger;
    }
}
