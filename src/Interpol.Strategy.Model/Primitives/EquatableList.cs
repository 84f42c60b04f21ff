namespace Interpol.Strategy.Model;

/// <summary>Provides methods to create an <see cref="EquatableList{T}"/>.</summary>
public static class EquatableList
{
    /// <summary>A list of the given elements, which are copied. Takes time in proportion to their number.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The elements, in order.</param>
    /// <exception cref="ArgumentException">
    /// An element is <see langword="null"/>; the message tells its position.
    /// </exception>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException($"A list of {typeof(T).Name} holds no null; the one given has it at position {i}.", nameof(items));
            }
        }

        return items.IsEmpty ? default : new(items.ToArray());
    }
}
