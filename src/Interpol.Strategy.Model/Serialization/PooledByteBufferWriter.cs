using System.Buffers;
using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Collects the bytes of a document that is written, in pooled memory.</summary>
internal sealed class PooledByteBufferWriter : IBufferWriter<byte>, IDisposable
{
    private const int MinCapacity = 4096;

    /// <summary>The length up to which the bytes of a string are not counted before it is encoded.</summary>
    private const int MaxCharsToOverestimate = 1024;

    private byte[] _bytes = [];
    private int _count;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _count);

    /// <summary>Removes the bytes, so that the memory can be used again.</summary>
    public void Clear() => _count = 0;

    /// <summary>Copies bytes. This is faster than the extension method for all buffer writers.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        MakeRoom(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
    }

    /// <summary>Encodes a string as UTF-8.</summary>
    public void WriteUtf8(ReadOnlySpan<char> text)
    {
        int length = text.Length <= MaxCharsToOverestimate
            ? Encoding.UTF8.GetMaxByteCount(text.Length)
            : Encoding.UTF8.GetByteCount(text);
        MakeRoom(length);
        _count += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_count));
    }

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        Release(_bytes);
        _bytes = [];
        _count = 0;
    }

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

        // What exceeds the largest array throws an OutOfMemoryException, as every collection of .NET does.
        long length = needed > Array.MaxLength
            ? int.MaxValue
            : Math.Min(Math.Max(2L * _bytes.Length, needed), Array.MaxLength);
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)length);
        _bytes.AsSpan(0, _count).CopyTo(larger);
        Release(_bytes);
        _bytes = larger;
    }
}
