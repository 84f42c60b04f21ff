namespace Interpol.Strategy.Model;

/// <content>Computes counts and sums.</content>
public sealed partial class Alignment<T>
{
    /// <summary>Returns the number of items that serve each element.</summary>
    /// <remarks>This is an O(n log n) operation in the number of elements and references.</remarks>
    /// <param name="includeDescendants">
    /// A value that indicates whether to include, for a goal, the items that serve one of its objectives.
    /// </param>
    /// <returns>
    /// The number for each element that a reference can lead to, 0 if nothing serves it. See
    /// <see cref="StrategicFramework.TryGetReference"/>.
    /// </returns>
    public IReadOnlyDictionary<ElementReference, int> Count(bool includeDescendants = false) =>
        Aggregate(includeDescendants, items => items.Length);

    /// <summary>Returns the sum of a value of the items that serve each element.</summary>
    /// <remarks>
    /// An item that serves several elements counts in full for each of them. This is an O(n log n) operation in the
    /// number of elements and references.
    /// </remarks>
    /// <param name="getValue">The function that returns the value of an item. It is called once for each item.</param>
    /// <param name="includeDescendants">
    /// A value that indicates whether to include, for a goal, the items that serve one of its objectives.
    /// </param>
    /// <returns>
    /// The sum for each element that a reference can lead to, 0 if nothing serves it. See
    /// <see cref="StrategicFramework.TryGetReference"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="getValue"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">A sum is outside the range of <see cref="decimal"/>.</exception>
    public IReadOnlyDictionary<ElementReference, decimal> Sum(
        Func<T, decimal> getValue, bool includeDescendants = false)
    {
        ArgumentNullException.ThrowIfNull(getValue);
        decimal[] values = new decimal[AllItems.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = getValue(AllItems[i]);
        }

        return Aggregate(includeDescendants, items =>
        {
            decimal sum = 0;
            foreach (int item in items)
            {
                sum += values[item];
            }

            return sum;
        });
    }

    private Dictionary<ElementReference, TResult> Aggregate<TResult>(
        bool includeDescendants, ItemsFunction<TResult> aggregate)
    {
        var results = new Dictionary<ElementReference, TResult>(_slots.Count);
        foreach ((int slot, int end, int framework, StrategyElement element) in _slots.Enumerate())
        {
            if (element.GetCode() is { } code && _slots.Find(framework, code) == slot)
            {
                ReadOnlySpan<int> items = GetDistinct(slot, includeDescendants ? end : slot + 1);
                results.Add(new(_slots.Frameworks[framework].Id, code), aggregate(items));
            }
        }

        return results;
    }

    private delegate TResult ItemsFunction<out TResult>(ReadOnlySpan<int> items);
}
