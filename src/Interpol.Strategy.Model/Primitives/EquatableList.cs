namespace Interpol.Strategy.Model;

/// <summary>Provides methods to create an <see cref="EquatableList{T}"/>.</summary>
public static class EquatableList
{
    /// <summary>Creates a list of the specified elements.</summary>
    /// <remarks>The elements are copied. This is an O(n) operation.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, in order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">
    /// An element is <see langword="null"/>. The message contains its position.
    /// </exception>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull =>
        items.IsEmpty ? default : new(CheckElements(items.ToArray()));

    /// <inheritdoc cref="Create{T}(ReadOnlySpan{T})"/>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static EquatableList<T> Create<T>(IEnumerable<T> items)
        where T : notnull => new(items);

    /// <summary>Creates a list of the elements of a sequence.</summary>
    /// <remarks>
    /// The elements are copied in an O(n) operation. Those of another <see cref="EquatableList{T}"/> are shared.
    /// </remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, in order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// An element is <see langword="null"/>. The message contains its position.
    /// </exception>
    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> items)
        where T : notnull => new(items);

    /// <summary>Copies a sequence. Only collections of .NET get the array, because others could keep it.</summary>
    internal static T[] Copy<T>(IEnumerable<T> items) =>
        items is T[] || items.GetType() == typeof(List<T>) ? [.. items] : [.. items.Select(item => item)];

    internal static T[] CheckElements<T>(T[] items)
        where T : notnull
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException(
                    $"{nameof(items)} must not contain null. The item at index {i} is null.",
                    nameof(items));
            }
        }

        return items;
    }
}
