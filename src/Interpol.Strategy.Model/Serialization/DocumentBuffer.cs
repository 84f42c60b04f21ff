using System.Buffers;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Collects the bytes of one document, at most a number of them.</summary>
/// <remarks>
/// A document that is too large costs at most the maximum and one small array, and nothing if its stream knows its
/// length. Large arrays are not pooled, because the shared pool would keep them for each thread.
/// </remarks>
/// <param name="maxBytes">The maximum number of bytes.</param>
internal sealed class DocumentBuffer(int maxBytes) : IDisposable
{
    private const int MinLength = 4096;
    private const int MaxPooledLength = 1024 * 1024;

    private readonly List<ArraySegment<byte>> _full = [];
    private ArraySegment<byte> _current = ArraySegment<byte>.Empty;
    private int _used;
    private int _fullLength;

    /// <summary>Gets a value that indicates whether there are more bytes than allowed.</summary>
    public bool IsTooLarge { get; private set; }

    public bool IsEmpty => _used == 0 && _fullLength == 0 && !IsTooLarge;

    /// <summary>Returns an array of at least a number of bytes, for <see cref="Release"/>.</summary>
    public static byte[] Allocate(int length) => length <= MaxPooledLength
        ? ArrayPool<byte>.Shared.Rent(length)
        : GC.AllocateUninitializedArray<byte>(length);

    public static void Release(byte[] bytes)
    {
        if (bytes.Length is > 0 and <= MaxPooledLength)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Reads a stream to its end, or until there are more bytes than allowed.</summary>
    public void ReadFrom(Stream stream)
    {
        Expect(stream);
        while (!IsTooLarge && Advance(stream.Read(GetRoom().Span)))
        {
        }
    }

    /// <inheritdoc cref="ReadFrom"/>
    public async Task ReadFromAsync(Stream stream, CancellationToken cancellationToken)
    {
        Expect(stream);
        bool hasMore = !IsTooLarge;
        while (hasMore)
        {
            // The stream may ignore the token.
            cancellationToken.ThrowIfCancellationRequested();
            int read = await stream.ReadAsync(GetRoom(), cancellationToken).ConfigureAwait(false);
            hasMore = Advance(read) && !IsTooLarge;
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Adds bytes, unless there are more than allowed.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (!IsTooLarge && !bytes.IsEmpty)
        {
            Span<byte> room = GetRoom().Span;
            int count = Math.Min(room.Length, bytes.Length);
            bytes[..count].CopyTo(room);
            _ = Advance(count);
            bytes = bytes[count..];
        }
    }

    /// <summary>Returns the bytes, which are valid until others are added or the buffer is cleared.</summary>
    public ReadOnlyMemory<byte> GetBytes()
    {
        if (_full.Count == 1 && _used == 0)
        {
            return _full[0];
        }

        if (_full.Count > 0)
        {
            Merge();
        }

        return _current.AsMemory(0, _used);
    }

    /// <summary>Removes all bytes.</summary>
    public void Clear()
    {
        _full.ForEach(full => Release(full.Array!));
        _full.Clear();
        Release(_current.Array!);
        (_current, _used, _fullLength, IsTooLarge) = (ArraySegment<byte>.Empty, 0, 0, false);
    }

    public void Dispose() => Clear();

    /// <summary>Makes room for what a stream reports as its length.</summary>
    private void Expect(Stream stream)
    {
        long length = stream.CanSeek ? stream.Length - stream.Position : 0;
        IsTooLarge = length > maxBytes;
        if (length > MinLength && !IsTooLarge)
        {
            _current = new(Allocate((int)length), 0, (int)length);
        }
    }

    private Memory<byte> GetRoom()
    {
        if (_used == _current.Count)
        {
            if (_used > 0)
            {
                _full.Add(_current);
                _fullLength += _used;
            }

            int allowed = maxBytes - _fullLength;
            int length = Math.Clamp(_fullLength, MinLength, MaxPooledLength);

            // At the maximum, a small array shows whether there are more bytes.
            length = allowed > 0 ? Math.Min(length, allowed) : MinLength;
            (_current, _used) = (new(Allocate(length), 0, length), 0);
        }

        return _current.AsMemory(_used);
    }

    private bool Advance(int count)
    {
        _used += count;
        if (_used > maxBytes - _fullLength)
        {
            Clear();
            IsTooLarge = true;
        }

        return count > 0;
    }

    private void Merge()
    {
        int length = _fullLength + _used;
        byte[] merged = Allocate(length);
        Span<byte> rest = merged;
        foreach (ArraySegment<byte> part in _full.Append(_current[.._used]))
        {
            part.AsSpan().CopyTo(rest);
            rest = rest[part.Count..];
        }

        Clear();
        (_current, _used) = (new(merged, 0, length), length);
    }
}
