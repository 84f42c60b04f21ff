using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>An immutable list that equals another when both hold equal elements in the same order.</summary>
/// <remarks>
/// <para>Written as a collection expression: <c>[first, second]</c>, or <c>[.. list, another]</c> for a longer one.</para>
/// <para><c>default</c> is the empty list; there is no list that is <see langword="null"/>, and no element that is.</para>
/// </remarks>
/// <typeparam name="T">What the list holds. The list is as immutable as its elements are.</typeparam>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list, and says so.")]
[JsonConverter(typeof(FrameworkJsonConverter))]
public readonly struct EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
    where T : notnull
{
    /// <summary>Read as a field by lookups: see <see cref="CodeLookup"/>.</summary>
    internal readonly T[]? _items;

    /// <summary>A list over an array that nobody else holds: it is not copied.</summary>
    internal EquatableList(T[] items) => _items = items;

    /// <summary>Initializes a new instance of the <see cref="EquatableList{T}"/> struct with the elements of a sequence.</summary>
    /// <remarks>The elements are copied. This is an O(n) operation.</remarks>
    /// <param name="items">The elements, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An element is <see langword="null"/>. The message contains its position.</exception>
    public EquatableList(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);

        // Another list is immutable and can share its elements.
        _items = items is EquatableList<T> list ? list._items : EquatableList.CheckElements<T>([.. items]);
    }

    /// <summary>How many elements the list holds; zero or more.</summary>
    public int Count => _items is { } items ? items.Length : 0;

    /// <summary>Whether the list holds no element.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at a position.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is no position of the list.</exception>
    public T this[int index]
    {
        get
        {
            T[] items = _items ?? [];
            if ((uint)index >= (uint)items.Length)
            {
                ThrowOutside(index, items.Length);
            }

            return items[index];
        }
    }

    /// <summary>The elements as a span, for reading without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>An enumerator that takes no memory, for <c>foreach</c>.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Whether both lists hold equal elements in the same order. Takes time in proportion to <see cref="Count"/>, none where both are one list.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(EquatableList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EquatableList<T> other && Equals(other);

    /// <summary>A hash of all elements in their order. Takes time in proportion to <see cref="Count"/>.</summary>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The kind of element and their number, for a debugger or a log: <c>Goal[5]</c>.</summary>
    public override string ToString() => $"{typeof(T).Name}[{Count}]";

    /// <summary>Whether both lists hold equal elements in the same order.</summary>
    public static bool operator ==(EquatableList<T> left, EquatableList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an element, their number or their order.</summary>
    public static bool operator !=(EquatableList<T> left, EquatableList<T> right) => !left.Equals(right);

    [DoesNotReturn]
    private static void ThrowOutside(int index, int count) =>
        throw new ArgumentOutOfRangeException(
            nameof(index),
            index,
            count == 0 ? "The list is empty: it has no positions." : $"The list's positions are 0 to {count - 1}.");

    /// <summary>Steps through the elements of an <see cref="EquatableList{T}"/> in their order.</summary>
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The pattern of every .NET collection.")]
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "An enumerator is compared by nobody.")]
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element that the enumerator stands on; only meaningful after <see cref="MoveNext"/> gave <see langword="true"/>.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next element; <see langword="false"/> when there is none.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
