using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents an immutable list that is compared by its elements.</summary>
/// <remarks>
/// <para>Two lists are equal if they contain equal elements in the same order. The default value is the empty list. An
/// element is never <see langword="null"/>. The list is as immutable as its elements.</para>
/// <para>Collection expressions create lists: <c>[first, second]</c>, or <c>[.. list, another]</c> for a longer
/// one.</para>
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
[SuppressMessage(
    "Naming",
    "CA1710:Identifiers should have correct suffix",
    Justification = "It is a list, and says so.")]
[JsonConverter(typeof(FrameworkJsonConverter))]
public readonly partial struct EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
    where T : notnull
{
    /// <summary>The elements. It is a field because <see cref="CodeLookup"/> reads it directly.</summary>
    internal readonly T[]? _items;

    /// <summary>
    /// Initializes a new instance with an array that it takes over without a copy, or <see langword="null"/> for none.
    /// </summary>
    internal EquatableList(T[]? items) => _items = items;

    /// <summary>
    /// Initializes a new instance of the <see cref="EquatableList{T}"/> struct with the elements of a sequence.
    /// </summary>
    /// <remarks>
    /// The elements are copied in an O(n) operation. Those of another <see cref="EquatableList{T}"/> are shared.
    /// </remarks>
    /// <param name="items">The elements, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// An element is <see langword="null"/>. The message contains its position.
    /// </exception>
    public EquatableList(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);

        // Another list is immutable and can share its elements.
        _items = items is EquatableList<T> list
            ? list._items
            : EquatableList.CheckElements(EquatableList.Copy(items));
    }

    /// <summary>Gets the number of elements.</summary>
    public int Count => _items is { } items ? items.Length : 0;

    /// <summary>Gets this list.</summary>
    /// <remarks>
    /// <para>Do not use this property. It exists for the configuration binder and its source generator, which cannot
    /// fill an immutable list and would silently leave it empty. Because of this property, both throw an exception when
    /// a configuration contains the list.</para>
    /// <para>To bind elements, declare an array or an <see cref="IReadOnlyList{T}"/> in the options class.</para>
    /// </remarks>
    /// <exception cref="NotSupportedException">The property is set.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<T> Items
    {
        get => this;

        init => throw new NotSupportedException(
            $"EquatableList<{typeof(T).Name}> cannot be bound to a configuration. "
                + $"Use {typeof(T).Name}[] or IReadOnlyList<{typeof(T).Name}> in the options class.");
    }

    /// <summary>Gets a value that indicates whether the list is empty.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Gets the element at the specified index.</summary>
    /// <param name="index">The zero-based index, less than <see cref="Count"/>.</param>
    /// <returns>The element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is less than 0, or is not less than <see cref="Count"/>.
    /// </exception>
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

    /// <summary>Returns a span over the elements, without a copy.</summary>
    /// <returns>The span.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Returns an enumerator over the elements, in order.</summary>
    /// <remarks>The enumerator does not allocate.</remarks>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Determines whether this list and another contain equal elements in the same order.</summary>
    /// <remarks>This is an O(n) operation, or O(1) if both lists share their elements.</remarks>
    /// <param name="other">The list to compare with.</param>
    /// <returns><see langword="true"/> if the lists are equal; otherwise, <see langword="false"/>.</returns>
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

    /// <summary>Returns a hash code of the elements and their order.</summary>
    /// <remarks>This is an O(n) operation.</remarks>
    /// <returns>The hash code.</returns>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns the type of the elements and their number, such as <c>Goal[5]</c>.</summary>
    /// <returns>A string for debuggers and logs.</returns>
    public override string ToString() => $"{typeof(T).Name}[{Count}]";

    /// <summary>Determines whether two lists contain equal elements in the same order.</summary>
    public static bool operator ==(EquatableList<T> left, EquatableList<T> right) => left.Equals(right);

    /// <summary>Determines whether two lists differ in their elements or their order.</summary>
    public static bool operator !=(EquatableList<T> left, EquatableList<T> right) => !left.Equals(right);

    [DoesNotReturn]
    private static void ThrowOutside(int index, int count) =>
        throw new ArgumentOutOfRangeException(
            nameof(index),
            index,
            count == 0
                ? $"{nameof(index)} is out of range because the list is empty."
                : $"{nameof(index)} must be at least 0 and less than {count}.");
}
