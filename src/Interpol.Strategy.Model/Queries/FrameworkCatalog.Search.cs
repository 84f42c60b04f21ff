namespace Interpol.Strategy.Model;

/// <content>The search in all frameworks.</content>
public sealed partial class FrameworkCatalog
{
    private readonly LazySearchIndex _searchIndex;

    /// <summary>Finds the elements of all frameworks that match a query, best match first.</summary>
    /// <remarks>
    /// <para>The first search builds an index of the catalog, as <see cref="BuildSearchIndex"/> does, and other
    /// searches wait for it. After that, a search allocates the hits and a few kilobytes. Prefixes, phrases and
    /// exclusions use arrays that the index keeps, at most 20 bytes per element.</para>
    /// <para>This is an O(m) operation, where m is the number of occurrences of the words. Phrases also require time in
    /// the length of the texts that contain their words. So do prefixes that end within the ending of a plural. A word
    /// that no element contains is compared with all distinct words.</para>
    /// </remarks>
    /// <param name="query">The query. See <see cref="StrategicFramework.Search"/>.</param>
    /// <param name="options">
    /// The filters and the maximum number of hits, or <see langword="null"/> for at most ten hits of any kind.
    /// </param>
    /// <returns>The hits, best match first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var options = new SearchOptions { Kinds = ElementKinds.Goal, MaxResults = 2 };
    /// foreach (SearchHit hit in InterpolFrameworks.Catalog.Search("innovat*", options).Hits)
    /// {
    ///     Console.WriteLine(hit);
    /// }
    ///
    /// // Output:
    /// // interpol-2017-2020: 3 Lead globally innovative approaches to policing
    /// // interpol-2014-2016: 3 Innovation, capacity building and research
    /// </code>
    /// </example>
    public SearchResult Search(string query, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return SearchExecutor.Search(_searchIndex.Build(), query, options ?? SearchOptions.Default);
    }

    /// <summary>Builds the search index, if it does not exist, so that the first search does not have to.</summary>
    /// <remarks>
    /// Several threads are used. Each catalog has its own index, including one that <see cref="Add"/> returns.
    /// </remarks>
    /// <param name="progress">
    /// The receiver of the progress, from more than 0 to 1, or <see langword="null"/>. It is called at most 100 times,
    /// on the threads that build the index, and never concurrently. It must not search the catalog, which would wait
    /// for it. An exception that it throws stops the work and reaches the caller. It is not called if the index exists
    /// or another thread builds it.
    /// </param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. It does not end the wait for another thread.
    /// </param>
    /// <returns>The size of the index.</returns>
    /// <exception cref="OperationCanceledException">
    /// Cancellation was requested before the index was complete.
    /// </exception>
    public SearchIndexStatistics BuildSearchIndex(
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) => _searchIndex.Build(progress, cancellationToken).Size;

    /// <summary>Gets the size of the search index, or <see langword="null"/> if it does not exist yet.</summary>
    public SearchIndexStatistics? SearchIndexStatistics => _searchIndex.Existing?.Size;
}
