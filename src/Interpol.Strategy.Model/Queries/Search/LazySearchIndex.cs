namespace Interpol.Strategy.Model;

/// <summary>Builds the search index of frameworks when it is first used.</summary>
/// <param name="frameworks">The frameworks.</param>
internal sealed class LazySearchIndex(EquatableList<StrategicFramework> frameworks)
{
    private readonly object _lock = new();
    private SearchIndex? _index;

    /// <summary>Gets the index, or <see langword="null"/> if it does not exist yet.</summary>
    public SearchIndex? Existing => Volatile.Read(ref _index);

    /// <summary>Returns the index. One thread builds it, and the others wait.</summary>
    public SearchIndex Build(IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        if (Volatile.Read(ref _index) is { } index)
        {
            return index;
        }

        lock (_lock)
        {
            if (_index is null)
            {
                Volatile.Write(ref _index, SearchIndexBuilder.Build(frameworks, progress, cancellationToken));
            }

            return _index!;
        }
    }
}
