namespace Interpol.Strategy.Model.Serialization;

/// <summary>Where the items of lists wait until their list is complete; one place for all lists of a kind, however they lie in each other.</summary>
internal sealed class NestedListBuilder<T>
    where T : notnull
{
    private readonly List<T> _items = [];

    /// <summary>Where a list that begins now begins.</summary>
    public int Begin => _items.Count;

    public void Add(T item) => _items.Add(item);

    /// <summary>Takes out the list that began there.</summary>
    public EquatableList<T> End(int start)
    {
        int count = _items.Count - start;
        if (count == 0)
        {
            return default;
        }

        var list = new T[count];
        _items.CopyTo(start, list, 0, count);
        _items.RemoveRange(start, count);
        return new(list);
    }
}
