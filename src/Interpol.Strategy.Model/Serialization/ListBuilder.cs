using System.Buffers;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Builds a list from items in a pooled array.</summary>
internal struct ListBuilder<T>
    where T : notnull
{
    private const int MinCapacity = 8;

    private T[]? _items;
    private int _count;

    public void Add(T item)
    {
        if (_items is null || _count == _items.Length)
        {
            T[]? full = _items;
            _items = ArrayPool<T>.Shared.Rent(Math.Max(MinCapacity, 2 * _count));
            if (full is not null)
            {
                full.CopyTo(_items, 0);
                ArrayPool<T>.Shared.Return(full, clearArray: true);
            }
        }

        _items[_count++] = item;
    }

    /// <summary>Returns the items, and the pooled array to its pool.</summary>
    public T[] ToArray()
    {
        if (_items is null)
        {
            return [];
        }

        T[] items = _items.AsSpan(0, _count).ToArray();
        ArrayPool<T>.Shared.Return(_items, clearArray: true);
        (_items, _count) = (null, 0);
        return items;
    }
}
