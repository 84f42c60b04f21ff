namespace Interpol.Strategy.Model;

/// <summary>Finds the frameworks of a catalog by id.</summary>
internal sealed class FrameworkIndex
{
    private readonly Dictionary<string, int> _positions;
#if !NET9_0_OR_GREATER
    private string[]? _sortedIds;
#endif

    public FrameworkIndex(int capacity) => _positions = new(capacity);

    public FrameworkIndex(EquatableList<StrategicFramework> frameworks)
        : this(frameworks.Count)
    {
        for (int i = 0; i < frameworks.Count; i++)
        {
            _positions.Add(frameworks[i].Id.ToString(), i);
        }
    }

    /// <summary>Adds a framework, unless another has its id.</summary>
    public bool TryAdd(FrameworkId id, int position) => _positions.TryAdd(id.ToString(), position);

    /// <summary>Returns the position of a framework in the catalog, or -1.</summary>
    public int Find(string id) => _positions.TryGetValue(id, out int position) ? position : -1;

#if NET9_0_OR_GREATER
    /// <inheritdoc cref="Find(string)"/>
    public int Find(ReadOnlySpan<char> id) =>
        _positions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out int position) ? position : -1;
#else
    /// <summary>Returns the position of a framework in the catalog, or -1, by binary search.</summary>
    /// <remarks>A dictionary of .NET 8 has no lookup by span, and a string would have to be allocated.</remarks>
    public int Find(ReadOnlySpan<char> id)
    {
        string[] ids = _sortedIds ??= [.. _positions.Keys.Order(StringComparer.Ordinal)];
        int low = 0;
        int high = ids.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = id.SequenceCompareTo(ids[middle]);
            if (order == 0)
            {
                return _positions[ids[middle]];
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }
#endif
}
