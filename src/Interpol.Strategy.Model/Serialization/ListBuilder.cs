using System.Buffers;
using System.Runtime.CompilerServices;

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
            T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(MinCapacity, 2 * _count));
            _items?.CopyTo(larger, 0);
            Release();
            _items = larger;
        }

        _items[_count++] = item;
    }

    /// <summary>Returns the items as a list, and the pooled array to its pool.</summary>
    public EquatableList<T> ToList() => new(ToArray());

    /// <inheritdoc cref="ToList"/>
    public T[] ToArray()
    {
        if (_items is null)
        {
            return [];
        }

        T[] items = _items.AsSpan(0, _count).ToArray();
        Release();
        (_items, _count) = (null, 0);
        return items;
    }

    private readonly void Release()
    {
        if (_items is not null)
        {
            ArrayPool<T>.Shared.Return(_items, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }
}
