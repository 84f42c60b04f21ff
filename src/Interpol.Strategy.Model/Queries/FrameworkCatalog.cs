using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents an ordered set of frameworks with unique ids, and finds frameworks and elements in it.</summary>
/// <remarks>
/// Instances are immutable and thread-safe. Two catalogs are equal if they contain equal frameworks in the same order.
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed class FrameworkCatalog : IEquatable<FrameworkCatalog>
{
    private readonly object _searchLock = new();
    private FrameworkIndex? _index;
    private SearchIndex? _searchIndex;

    /// <summary>
    /// Initializes a new instance of the <see cref="FrameworkCatalog"/> class with the specified frameworks.
    /// </summary>
    /// <remarks>This is an O(n) operation. It also creates the index for lookups.</remarks>
    /// <param name="frameworks">The frameworks, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frameworks"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// Two frameworks have the same id, or a framework is <see langword="null"/>.
    /// </exception>
    public FrameworkCatalog(IEnumerable<StrategicFramework> frameworks)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        StrategicFramework[] all = [.. frameworks];
        var index = new FrameworkIndex(all.Length);
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i] is not { } framework)
            {
                throw new ArgumentException(
                    $"{nameof(frameworks)} must not contain null. The item at index {i} is null.",
                    nameof(frameworks));
            }

            if (!index.TryAdd(framework.Id, i))
            {
                StrategicFramework first = all[index.Find(framework.Id.ToString())];
                throw new ArgumentException(
                    $"{nameof(frameworks)} must have unique ids. The id '{framework.Id}' is used by "
                        + $"{Quoting.Quote(first.Name)} and {Quoting.Quote(framework.Name)}.",
                    nameof(frameworks));
            }
        }

        _index = index;
        Frameworks = new(all);
    }

    private FrameworkCatalog(EquatableList<StrategicFramework> distinct) => Frameworks = distinct;

    /// <summary>Gets the frameworks, in order.</summary>
    public EquatableList<StrategicFramework> Frameworks { get; }

    /// <summary>Gets the number of frameworks in the catalog.</summary>
    public int Count => Frameworks.Count;

    /// <summary>Returns an enumerator over the frameworks, in order.</summary>
    /// <remarks>
    /// The enumerator is for <see langword="foreach"/> and does not allocate. The catalog is not an
    /// <see cref="IEnumerable{T}"/>, because serializers would write it as an array. Use <see cref="Frameworks"/> where
    /// a sequence is expected.
    /// </remarks>
    /// <returns>The enumerator.</returns>
    public EquatableList<StrategicFramework>.Enumerator GetEnumerator() => Frameworks.GetEnumerator();

    /// <summary>
    /// The index, created on first use. If two threads create it at the same time, one instance is kept.
    /// </summary>
    private FrameworkIndex Index =>
        Volatile.Read(ref _index) ?? Interlocked.CompareExchange(ref _index, new(Frameworks), null) ?? _index;

    /// <summary>Returns the framework with the specified id.</summary>
    /// <remarks>This is an O(1) operation and does not allocate.</remarks>
    /// <param name="id">The id of the framework.</param>
    /// <returns>The framework.</returns>
    /// <returns>The framework.</returns>
    /// <exception cref="UnknownFrameworkException">
    /// No framework has the id. The message lists the available ids and suggests the most similar one.
    /// </exception>
    public StrategicFramework GetFramework(FrameworkId id) =>
        Find(id.ToString()) ?? throw LookupErrors.Framework(this, id.ToString());

    /// <inheritdoc cref="GetFramework(FrameworkId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Catalog.GetFramework("interpol-2014-2016");
    /// Console.WriteLine(framework.Name);
    /// // Output: Strategic Framework 2014-2016
    /// </code>
    /// </example>
    public StrategicFramework GetFramework(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(id) ?? throw LookupErrors.Framework(this, id);
    }

    /// <summary>Tries to find the framework with the specified id.</summary>
    /// <remarks>This is an O(1) operation and does not allocate.</remarks>
    /// <param name="id">The id of the framework.</param>
    /// <param name="framework">The framework, or <see langword="null"/> if it is not found.</param>
    /// <returns><see langword="true"/> if the framework was found; otherwise, <see langword="false"/>.</returns>
    public bool TryGetFramework(FrameworkId id, [NotNullWhen(true)] out StrategicFramework? framework) =>
        (framework = Find(id.ToString())) is not null;

    /// <inheritdoc cref="TryGetFramework(FrameworkId, out StrategicFramework?)"/>
    public bool TryGetFramework(string? id, [NotNullWhen(true)] out StrategicFramework? framework) =>
        (framework = Find(id)) is not null;

    /// <summary>Returns the goal or objective that a reference refers to.</summary>
    /// <remarks>
    /// This is an O(1) operation if the position of the element matches its code, such as <c>4.2</c> for the second
    /// objective of the fourth goal. Otherwise, it is an O(n) operation. It does not allocate.
    /// </remarks>
    /// <param name="reference">The reference, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <returns>The goal or objective.</returns>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    public StrategyElement Resolve(ElementReference reference) =>
        TryResolve(reference, out StrategyElement? element)
            ? element
            : GetFramework(reference.FrameworkId).GetElement(reference.Code);

    /// <summary>Returns the goal or objective that a reference refers to.</summary>
    /// <remarks>
    /// This is an O(1) operation if the position of the element matches its code, such as <c>4.2</c> for the second
    /// objective of the fourth goal. Otherwise, it is an O(n) operation. It does not allocate.
    /// </remarks>
    /// <param name="reference">The reference as a string, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <returns>The goal or objective.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="reference"/> is not a valid reference.</exception>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    /// <example>
    /// <code>
    /// StrategyElement element = InterpolFrameworks.Catalog.Resolve("interpol-2017-2020/5.3");
    /// Console.WriteLine(element);
    /// // Output: 5.3 Strengthen internal delivery through change management
    /// </code>
    /// </example>
    public StrategyElement Resolve(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return TryResolve(reference, out StrategyElement? element)
            ? element
            : Resolve(ElementReference.Parse(reference));
    }

    /// <summary>Tries to find the goal or objective that a reference refers to.</summary>
    /// <remarks>The complexity is that of <see cref="Resolve(ElementReference)"/>.</remarks>
    /// <param name="reference">The reference, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <param name="element">The element, or <see langword="null"/> if it is not found.</param>
    /// <returns><see langword="true"/> if the element was found; otherwise, <see langword="false"/>.</returns>
    public bool TryResolve(ElementReference reference, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = Resolve(Index.Find(reference.FrameworkId.ToString()), reference.Code.ToString(), reference.Code._packed))
        is not null;

    /// <summary>Tries to find the goal or objective that a reference refers to.</summary>
    /// <remarks>The complexity is that of <see cref="Resolve(ElementReference)"/>.</remarks>
    /// <param name="reference">The reference as a string, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <param name="element">The element, or <see langword="null"/> if it is not found.</param>
    /// <returns><see langword="true"/> if the element was found; otherwise, <see langword="false"/>.</returns>
    public bool TryResolve(string? reference, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = ElementReference.TrySplit(reference, out ReadOnlySpan<char> id, out ReadOnlySpan<char> code)
            ? Resolve(Index.Find(id), code, PackedOutline.Encode(code))
            : null) is not null;

    /// <summary>Returns the frameworks that are in force on the specified date, in the order of the catalog.</summary>
    /// <remarks>
    /// The first and the last day of a period are included. Frameworks without a period are not returned. This is an
    /// O(n) operation.
    /// </remarks>
    /// <param name="date">The date.</param>
    /// <returns>The frameworks.</returns>
    /// <example>
    /// <code>
    /// var date = new DateOnly(2018, 5, 1);
    /// foreach (StrategicFramework framework in InterpolFrameworks.Catalog.GetFrameworksInForce(date))
    /// {
    ///     Console.WriteLine(framework.Name);
    /// }
    ///
    /// // Output: Strategic Framework 2017-2020
    /// </code>
    /// </example>
    public EquatableList<StrategicFramework> GetFrameworksInForce(DateOnly date) =>
        [.. Frameworks.Where(framework => framework.Period is { } period && period.Contains(date))];

    /// <summary>Finds the elements of all frameworks that match a query, best match first.</summary>
    /// <remarks>
    /// <para>The first search builds an index of the catalog, as <see cref="BuildSearchIndex"/> does, and other
    /// searches wait for it. After that, a search allocates the hits and a few kilobytes.</para>
    /// <para>This is an O(m) operation, where m is the number of occurrences of the words. Phrases also require time in
    /// the length of the texts that contain their words. So do prefixes that end within the ending of a plural.</para>
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
    /// foreach (SearchHit hit in InterpolFrameworks.Catalog.Search("innovat*", options))
    /// {
    ///     Console.WriteLine(hit);
    /// }
    ///
    /// // Output:
    /// // interpol-2017-2020: 3 Lead globally innovative approaches to policing
    /// // interpol-2014-2016: 3 Innovation, capacity building and research
    /// </code>
    /// </example>
    public EquatableList<SearchHit> Search(string query, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return SearchExecutor.Search(
            BuiltSearchIndex(null, CancellationToken.None),
            query,
            options ?? SearchOptions.Default);
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
        CancellationToken cancellationToken = default) => BuiltSearchIndex(progress, cancellationToken).Size;

    /// <summary>Gets the size of the search index, or <see langword="null"/> if it does not exist yet.</summary>
    public SearchIndexStatistics? SearchIndexStatistics => Volatile.Read(ref _searchIndex)?.Size;

    /// <summary>Finds the elements of other frameworks with the most similar wording.</summary>
    /// <remarks>
    /// <para>The score is the similarity of <see cref="FrameworkComparison"/>, of names and descriptions, with word
    /// frequencies over all elements of the catalog. The first call builds the search index, if it does not
    /// exist.</para>
    /// <para>This is an O(n + m) operation, where n is the number of elements and m is the number of occurrences of the
    /// words.</para>
    /// </remarks>
    /// <param name="element">
    /// The element, of any kind. The framework that contains it, by reference or by value, is excluded.
    /// </param>
    /// <param name="maxResults">The maximum number of elements, at least 1.</param>
    /// <returns>
    /// The related elements of any kind, most similar first. Equal scores are in catalog and document order.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="element"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxResults"/> is less than 1.</exception>
    /// <example>
    /// <code>
    /// Objective objective = InterpolFrameworks.Framework2017To2020.GetObjective("1.3");
    /// RelatedElement related = InterpolFrameworks.Catalog.FindRelated(objective)[0];
    /// Console.WriteLine($"{related.Framework.Id}: {related.Element}");
    /// // Output: interpol-2014-2016: 1 Secure global police information system
    /// </code>
    /// </example>
    public EquatableList<RelatedElement> FindRelated(StrategyElement element, int maxResults = 10)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxResults, 1);
        SimilarityFinder relatedness = BuiltSearchIndex(null, CancellationToken.None).SimilarityFinder;
        return relatedness.FindSimilar(element, relatedness.FrameworkOf(element), maxResults);
    }

    /// <summary>
    /// Finds the elements of other frameworks with the most similar wording to a referenced goal or objective.
    /// </summary>
    /// <param name="reference">The reference, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <param name="maxResults">The maximum number of elements, at least 1.</param>
    /// <returns>The related elements of any kind, most similar first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxResults"/> is less than 1.</exception>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    public EquatableList<RelatedElement> FindRelated(ElementReference reference, int maxResults = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxResults, 1);
        StrategyElement element = Resolve(reference);
        return BuiltSearchIndex(null, CancellationToken.None).SimilarityFinder.FindSimilar(
            element,
            Index.Find(reference.FrameworkId.ToString()),
            maxResults);
    }

    /// <summary>Returns a new catalog with the framework added at the end. This catalog is unchanged.</summary>
    /// <remarks>This is an O(n) operation. To add many frameworks, create a catalog of all of them.</remarks>
    /// <param name="framework">The framework to add.</param>
    /// <returns>The new catalog.</returns>
    /// <returns>The new catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The catalog already contains a framework with the same id.</exception>
    /// <example>
    /// <code>
    /// var plan = new StrategicFramework { Id = FrameworkId.Parse("harbour-2026-2030"), Name = "Harbour Plan" };
    /// FrameworkCatalog catalog = InterpolFrameworks.Catalog.Add(plan);
    /// Console.WriteLine(catalog.GetFramework("harbour-2026-2030").Name);
    /// // Output: Harbour Plan
    /// </code>
    /// </example>
    public FrameworkCatalog Add(StrategicFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return IndexOf(framework.Id) < 0
            ? new(distinct: [.. Frameworks, framework])
            : throw new ArgumentException(
                $"{nameof(framework)} must have an id that the catalog does not contain, but the id is "
                    + $"'{framework.Id}'. Use {nameof(Replace)} to replace a framework.",
                nameof(framework));
    }

    /// <summary>
    /// Returns a new catalog in which the framework replaces the one with the same id. This catalog is unchanged.
    /// </summary>
    /// <remarks>This is an O(n) operation.</remarks>
    /// <param name="framework">The new framework.</param>
    /// <returns>The new catalog.</returns>
    /// <returns>The new catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownFrameworkException">The catalog does not contain a framework with the id.</exception>
    public FrameworkCatalog Replace(StrategicFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        int position = IndexOf(framework.Id);
        if (position < 0)
        {
            throw LookupErrors.Framework(this, framework.Id.ToString());
        }

        ReadOnlySpan<StrategicFramework> all = Frameworks.AsSpan();
        return new(distinct: [.. all[..position], framework, .. all[(position + 1)..]]);
    }

    /// <summary>Returns a new catalog without the specified framework. This catalog is unchanged.</summary>
    /// <remarks>
    /// If no framework has the id, this catalog itself is returned. This is an O(n) operation.
    /// </remarks>
    /// <param name="id">The id of the framework to remove.</param>
    /// <returns>The new catalog, or this catalog if no framework has the id.</returns>
    public FrameworkCatalog Remove(FrameworkId id) => Remove(id.ToString());

    /// <inheritdoc cref="Remove(FrameworkId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public FrameworkCatalog Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        EquatableList<StrategicFramework> others = [.. Frameworks.Where(framework => framework.Id.ToString() != id)];
        return others.Count == Count ? this : new(distinct: others);
    }

    /// <summary>Determines whether both catalogs contain equal frameworks in the same order.</summary>
    /// <remarks>
    /// This is an O(n) operation in the number of all values in the catalogs, or O(1) if they share one list.
    /// </remarks>
    /// <param name="other">The catalog to compare with.</param>
    /// <returns>
    /// <see langword="true"/> if the catalogs are equal; otherwise, <see langword="false"/>.
    /// </returns>
    /// <returns><see langword="true"/> if the catalogs are equal; otherwise, <see langword="false"/>.</returns>
    public bool Equals([NotNullWhen(true)] FrameworkCatalog? other) =>
        other is not null && Frameworks == other.Frameworks;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as FrameworkCatalog);

    /// <inheritdoc/>
    public override int GetHashCode() => Frameworks.GetHashCode();

    /// <summary>Determines whether two catalogs are equal.</summary>
    public static bool operator ==(FrameworkCatalog? left, FrameworkCatalog? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two catalogs are not equal.</summary>
    public static bool operator !=(FrameworkCatalog? left, FrameworkCatalog? right) => !(left == right);

    /// <summary>Returns the number of frameworks, such as <c>2 frameworks</c>.</summary>
    /// <returns>A string that represents the catalog.</returns>
    public override string ToString() => Frameworks.Count == 1 ? "1 framework" : $"{Frameworks.Count} frameworks";

    /// <summary>Returns the index by a scan, without creating the index for lookups.</summary>
    private int IndexOf(FrameworkId id)
    {
        int position = Frameworks.Count - 1;
        while (position >= 0 && Frameworks[position].Id != id)
        {
            position--;
        }

        return position;
    }

    /// <summary>Returns the search index. One thread builds it, and the others wait.</summary>
    private SearchIndex BuiltSearchIndex(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _searchIndex) is { } index)
        {
            return index;
        }

        lock (_searchLock)
        {
            if (_searchIndex is null)
            {
                Volatile.Write(ref _searchIndex, SearchIndexBuilder.Build(Frameworks, progress, cancellationToken));
            }

            return _searchIndex!;
        }
    }

    private StrategicFramework? Find(string? id) =>
        id is not null && Index.Find(id) is var position and >= 0 ? Frameworks[position] : null;

    private StrategyElement? Resolve(int position, ReadOnlySpan<char> code, ulong packed) =>
        position < 0 ? null : CodeLookup.Find(Frameworks[position], code, packed, CodeLookup.Coded);
}
