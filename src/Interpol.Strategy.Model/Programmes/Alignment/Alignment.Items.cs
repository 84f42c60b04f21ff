namespace Interpol.Strategy.Model;

/// <content>The items that serve an element.</content>
public sealed partial class Alignment<T>
{
    /// <summary>Returns the items that serve an element.</summary>
    /// <remarks>This is an O(m log m) operation in the number of references to the element.</remarks>
    /// <param name="reference">The reference to the goal or objective.</param>
    /// <param name="includeDescendants">
    /// A value that indicates whether to include the items that serve an objective of the goal.
    /// </param>
    /// <returns>The items, each once, in the order of <see cref="AllItems"/>.</returns>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    /// <exception cref="ArgumentException">
    /// A framework was aligned, and <paramref name="reference"/> leads to a different one.
    /// </exception>
    public EquatableList<T> GetItems(ElementReference reference, bool includeDescendants = false) =>
        Select(Resolve(reference), includeDescendants);

    /// <summary>Returns the items that serve an element.</summary>
    /// <remarks>This is an O(m log m) operation in the number of references to the element.</remarks>
    /// <param name="element">
    /// The code of the goal or objective, such as <c>4.2</c>. If a catalog was aligned, the reference, such as
    /// <c>interpol-2017-2020/4.2</c>.
    /// </param>
    /// <param name="includeDescendants">
    /// A value that indicates whether to include the items that serve an objective of the goal.
    /// </param>
    /// <returns>The items, each once, in the order of <see cref="AllItems"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="element"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// A catalog was aligned, and <paramref name="element"/> is not a valid reference.
    /// </exception>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    public EquatableList<T> GetItems(string element, bool includeDescendants = false)
    {
        ArgumentNullException.ThrowIfNull(element);
        if (_isCatalog)
        {
            return GetItems(ElementReference.Parse(element), includeDescendants);
        }

        int slot = ElementCode.TryParse(element, out ElementCode code) ? _slots.Find(0, code) : -1;
        return slot >= 0
            ? Select(slot, includeDescendants)
            : throw LookupErrors.Code(_slots.Frameworks[0], element);
    }

    private EquatableList<T> Select(int slot, bool includeDescendants)
    {
        ReadOnlySpan<int> found = GetDistinct(slot, includeDescendants ? _slots.GetEnd(slot) : slot + 1);
        T[] items = new T[found.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = AllItems[found[i]];
        }

        return new(items);
    }

    /// <summary>Returns the indexes of the items of consecutive slots, each once, in order.</summary>
    private ReadOnlySpan<int> GetDistinct(int start, int end)
    {
        ReadOnlySpan<int> items = _bySlot.GetRange(start, end);
        if (end - start == 1 || items.Length < 2)
        {
            return items;
        }

        int[] sorted = items.ToArray();
        Array.Sort(sorted);
        int count = 1;
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[count - 1])
            {
                sorted[count++] = sorted[i];
            }
        }

        return sorted.AsSpan(0, count);
    }

    private int Resolve(ElementReference reference)
    {
        int framework = _slots.FindFramework(reference.FrameworkId);
        if (framework < 0)
        {
            throw _isCatalog
                ? LookupErrors.Framework(new FrameworkCatalog(_slots.Frameworks), reference.FrameworkId.ToString())
                : new ArgumentException(
                    $"{nameof(reference)} must lead to the framework "
                        + $"{Quoting.Quote(_slots.Frameworks[0].Id.ToString())}, "
                        + $"but it is {Quoting.Quote(reference.ToString())}.",
                    nameof(reference));
        }

        int slot = _slots.Find(framework, reference.Code);
        return slot >= 0
            ? slot
            : throw LookupErrors.Code(_slots.Frameworks[framework], reference.Code.ToString());
    }
}
