using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <content>The enumerator.</content>
public readonly partial struct EquatableList<T>
{
    /// <summary>Enumerates the elements of an <see cref="EquatableList{T}"/>, in order.</summary>
    [SuppressMessage(
        "Design",
        "CA1034:Nested types should not be visible",
        Justification = "The pattern of every .NET collection.")]
    [SuppressMessage(
        "Performance",
        "CA1815:Override equals and operator equals on value types",
        Justification = "Enumerators are never compared.")]
    public struct Enumerator
    {
        /// <summary>The elements, or <see langword="null"/> in the default value.</summary>
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>Gets the element at the current position.</summary>
        /// <remarks>It is valid only after <see cref="MoveNext"/> returned <see langword="true"/>.</remarks>
        public readonly T Current => _items![_index];

        /// <summary>Advances to the next element.</summary>
        /// <returns><see langword="true"/> if there is a next element; otherwise, <see langword="false"/>.</returns>
        public bool MoveNext() => _items is not null && ++_index < _items.Length;
    }
}
