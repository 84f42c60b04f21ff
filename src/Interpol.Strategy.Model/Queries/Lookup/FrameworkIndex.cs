namespace Interpol.Strategy.Model;

/// <summary>Finds the frameworks of a catalog by id.</summary>
internal sealed class FrameworkIndex
{
    private readonly Dictionary<string, int> _positions;

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

    /// <inheritdoc cref="Find(string)"/>
    public int Find(ReadOnlySpan<char> id)
    {
#if NET9_0_OR_GREATER
        return _positions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out int position) ? position : -1;
#else
        return Find(id.ToString());
#endif
    }
}
