using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>A set of frameworks, INTERPOL's or any others, no two of one id: finds them, and the elements to which references point.</summary>
/// <remarks>Immutable; safe to use from many threads at once, the first use too. Two catalogs are equal when they hold equal frameworks in the same order.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed class FrameworkCatalog : IEquatable<FrameworkCatalog>
{
    private readonly object _searchLock = new();
    private FrameworkIndex? _index;
    private SearchIndex? _searchIndex;

    /// <summary>A catalog of the given frameworks, in their order. Takes time in proportion to their number; the maps that lookups use are made by the first of them.</summary>
    /// <param name="frameworks">The frameworks; there may be none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frameworks"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two frameworks have one id, or one is <see langword="null"/>; the message tells which.</exception>
    public FrameworkCatalog(IEnumerable<StrategicFramework> frameworks)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        StrategicFramework[] all = [.. frameworks];
        var ids = new Dictionary<FrameworkId, StrategicFramework>(all.Length);
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i] is not { } framework)
            {
                throw new ArgumentException($"A catalog holds no null; the frameworks given have it at position {i}.", nameof(frameworks));
            }

            if (!ids.TryAdd(framework.Id, framework))
            {
                throw new ArgumentException(
                    $"Two frameworks have the id '{framework.Id}': {Quoting.Quote(ids[framework.Id].Name)} and {Quoting.Quote(framework.Name)}. In a catalog each id stands once.",
                    nameof(frameworks));
            }
        }

        Frameworks = new(all);
    }

    private FrameworkCatalog(EquatableList<StrategicFramework> distinct) => Frameworks = distinct;

    /// <summary>The frameworks, in the order in which they were given.</summary>
    public EquatableList<StrategicFramework> Frameworks { get; }

    /// <summary>Gets the number of frameworks in the catalog.</summary>
    public int Count => Frameworks.Count;

    /// <summary>Returns an enumerator over the frameworks, in order.</summary>
    /// <remarks>
    /// The enumerator is for <see langword="foreach"/> and does not allocate. The catalog is not an <see cref="IEnumerable{T}"/>,
    /// because serializers would write it as an array. Use <see cref="Frameworks"/> where a sequence is expected.
    /// </remarks>
    /// <returns>The enumerator.</returns>
    public EquatableList<StrategicFramework>.Enumerator GetEnumerator() => Frameworks.GetEnumerator();

    /// <summary>Built on first use. Two threads may both build it: the two are alike, and one of them stays.</summary>
    private FrameworkIndex Index => Volatile.Read(ref _index) ?? Interlocked.CompareExchange(ref _index, new(Frameworks), null) ?? _index;

    /// <summary>The framework that has an id. Takes nanoseconds, however many frameworks there are, and no memory.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="UnknownFrameworkException">No framework has the id; the message lists the ids there are and suggests the nearest.</exception>
    public StrategicFramework GetFramework(FrameworkId id) => Find(id.ToString()) ?? throw LookupErrors.Framework(this, id.ToString());

    /// <inheritdoc cref="GetFramework(FrameworkId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public StrategicFramework GetFramework(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(id) ?? throw LookupErrors.Framework(this, id);
    }

    /// <summary>The framework that has an id, if there is one. Never throws; takes nanoseconds, however many frameworks there are, and no memory.</summary>
    /// <param name="id">The id.</param>
    /// <param name="framework">The framework; <see langword="null"/> when there is none.</param>
    /// <returns><see langword="false"/> when no framework has the id, or it is <see langword="null"/> or <c>default</c>.</returns>
    public bool TryGetFramework(FrameworkId id, [NotNullWhen(true)] out StrategicFramework? framework) => (framework = Find(id.ToString())) is not null;

    /// <inheritdoc cref="TryGetFramework(FrameworkId, out StrategicFramework?)"/>
    public bool TryGetFramework(string? id, [NotNullWhen(true)] out StrategicFramework? framework) => (framework = Find(id)) is not null;

    /// <summary>The goal or the objective to which a reference points. Takes no memory; and nanoseconds, however many frameworks there are, for a code whose element stands where its numbers say, or else time in proportion to the elements of its framework.</summary>
    /// <param name="reference">The reference, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    public StrategyElement Resolve(ElementReference reference) =>
        TryResolve(reference, out StrategyElement? element) ? element : GetFramework(reference.FrameworkId).GetElement(reference.Code);

    /// <summary>The goal or the objective to which the text of a reference points. Takes no memory; and nanoseconds, however many frameworks there are, for a code whose element stands where its numbers say, or else time in proportion to the elements of its framework.</summary>
    /// <param name="reference">The text, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no reference.</exception>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    public StrategyElement Resolve(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return TryResolve(reference, out StrategyElement? element) ? element : Resolve(ElementReference.Parse(reference));
    }

    /// <summary>The goal or the objective to which a reference points, if there is one. Never throws.</summary>
    /// <param name="reference">The reference, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <param name="element">The element; <see langword="null"/> when there is none.</param>
    /// <returns><see langword="false"/> when the catalog has no such framework, or the framework no such element.</returns>
    public bool TryResolve(ElementReference reference, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = Index.Find(reference.FrameworkId.ToString(), reference.Code.ToString(), reference.Code._packed)) is not null;

    /// <summary>The goal or the objective to which the text of a reference points, if there is one. Never throws.</summary>
    /// <param name="reference">The text, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <param name="element">The element; <see langword="null"/> when there is none.</param>
    /// <returns><see langword="false"/> when the text is <see langword="null"/> or no reference, the catalog has no such framework, or the framework no such element.</returns>
    public bool TryResolve(string? reference, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = ElementReference.TrySplit(reference, out ReadOnlySpan<char> id, out ReadOnlySpan<char> code)
            ? Index.Find(id, code, PackedOutline.Encode(code))
            : null) is not null;

    /// <summary>The frameworks whose period holds a day, its first and its last day included, in the order of the catalog; empty when there are none. A framework without a period is not among them. Takes time in proportion to the number of frameworks.</summary>
    /// <param name="date">The day.</param>
    public EquatableList<StrategicFramework> GetFrameworksInForce(DateOnly date) => [.. Frameworks.Where(framework => framework.Period is { } period && period.Contains(date))];

    /// <summary>The elements of all frameworks that match a query, the best first. The first search makes an index of the whole catalog, as <see cref="BuildSearchIndex"/> does, and other searches wait for it; from then on a search allocates nothing but what it gives and what its filters take.</summary>
    /// <remarks>A search takes time in proportion to how often the words of the query occur; a phrase, and a prefix that ends within a plural's ending, also to the length of the texts that have its words.</remarks>
    /// <param name="query">The query: see <see cref="StrategicFramework.Search"/>.</param>
    /// <param name="options">Filters and how many hits at the most; <see langword="null"/> for ten hits from anywhere.</param>
    /// <returns>The hits in order; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <see langword="null"/>.</exception>
    public EquatableList<SearchHit> Search(string query, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return SearchExecutor.Search(BuiltSearchIndex(null, CancellationToken.None), query, options ?? SearchOptions.Default);
    }

    /// <summary>Makes the index that searches use, if there is none yet: beforehand, so that the first search does not take the time. It takes about a second for a million elements, on several threads; and a catalog that <see cref="Add"/> or <see cref="Replace"/> gives has an index of its own.</summary>
    /// <param name="progress">Told how much has been read, from more than 0 to 1, a hundred times at the most, on the threads that do the work, never on two at once; <see langword="null"/> when nobody asks. It must not search the catalog, which waits for it. What it throws ends the work and reaches the caller. It is told nothing when the index is there already, or another thread makes it.</param>
    /// <param name="cancellationToken">Stops the work; what was done is thrown away. It does not stop the waiting for another thread that makes the index.</param>
    /// <returns>The size of the index.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for before the index was made.</exception>
    public SearchIndexStatistics BuildSearchIndex(IProgress<double>? progress = null, CancellationToken cancellationToken = default) => BuiltSearchIndex(progress, cancellationToken).Size;

    /// <summary>The size of the index that searches use; <see langword="null"/> when there is none yet.</summary>
    public SearchIndexStatistics? SearchIndexStatistics => Volatile.Read(ref _searchIndex)?.Size;

    /// <summary>The elements of other frameworks that are nearest to an element in wording: whoever has objectives in common with it. The first use makes the index that searches use, as <see cref="BuildSearchIndex"/> does, if there is none yet.</summary>
    /// <remarks>The score is the similarity that <see cref="FrameworkComparison"/> tells, of the elements' own names and descriptions, with the share of all elements of the catalog that have a word. Takes time in proportion to the number of elements and to how often the words occur in them: milliseconds for hundreds of thousands.</remarks>
    /// <param name="element">The element, of any kind. The framework that holds this very object, or else the first that holds an equal one, is left out; when there is none, the element is compared with those of all.</param>
    /// <param name="maxResults">How many are given at the most; 1 or more.</param>
    /// <returns>Elements of any kind, the nearest first, and those of one score in the order of the catalog and of the document; only those that have a word in common with the element, so it may be none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="element"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxResults"/> is less than 1.</exception>
    public EquatableList<RelatedElement> FindRelated(StrategyElement element, int maxResults = 10)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxResults, 1);
        SimilarityFinder relatedness = BuiltSearchIndex(null, CancellationToken.None).SimilarityFinder;
        return relatedness.FindSimilar(element, relatedness.FrameworkOf(element), maxResults);
    }

    /// <summary>The elements of other frameworks that are nearest in wording to the goal or the objective to which a reference points; see <see cref="FindRelated(StrategyElement, int)"/>.</summary>
    /// <param name="reference">The reference, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <param name="maxResults">How many are given at the most; 1 or more.</param>
    /// <returns>Elements of any kind, the nearest first; it may be none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxResults"/> is less than 1.</exception>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    public EquatableList<RelatedElement> FindRelated(ElementReference reference, int maxResults = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxResults, 1);
        StrategyElement element = Resolve(reference);
        return BuiltSearchIndex(null, CancellationToken.None).SimilarityFinder.FindSimilar(element, Index.Find(reference.FrameworkId.ToString()), maxResults);
    }

    /// <summary>A catalog with one framework more, behind the others. This one stays as it is. Takes time in proportion to the number of frameworks: for many at once, make a catalog of them all.</summary>
    /// <param name="framework">The framework to add.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The catalog already has a framework of its id.</exception>
    public FrameworkCatalog Add(StrategicFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return IndexOf(framework.Id) < 0
            ? new(distinct: [.. Frameworks, framework])
            : throw new ArgumentException($"The catalog already has a framework '{framework.Id}'; {nameof(Replace)} puts another in its place.", nameof(framework));
    }

    /// <summary>A catalog with another framework in the place of the one of the same id. This one stays as it is. Takes time in proportion to the number of frameworks.</summary>
    /// <param name="framework">The framework to put in its place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownFrameworkException">The catalog has no framework of its id.</exception>
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
    /// <remarks>If no framework has the id, this catalog itself is returned, as by the immutable collections of .NET. This is an O(n) operation.</remarks>
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

    /// <summary>Whether both catalogs hold equal frameworks in the same order. Takes time in proportion to all that they hold, none where both hold one list.</summary>
    /// <param name="other">The catalog to compare with.</param>
    public bool Equals([NotNullWhen(true)] FrameworkCatalog? other) => other is not null && Frameworks == other.Frameworks;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as FrameworkCatalog);

    /// <inheritdoc/>
    public override int GetHashCode() => Frameworks.GetHashCode();

    /// <summary>Whether both catalogs hold equal frameworks in the same order, or both are <see langword="null"/>.</summary>
    public static bool operator ==(FrameworkCatalog? left, FrameworkCatalog? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the catalogs differ in a framework, their number or their order.</summary>
    public static bool operator !=(FrameworkCatalog? left, FrameworkCatalog? right) => !(left == right);

    /// <summary>How many frameworks the catalog holds, for a log: <c>2 frameworks</c>.</summary>
    public override string ToString() => Frameworks.Count == 1 ? "1 framework" : $"{Frameworks.Count} frameworks";

    /// <summary>Without the maps: whoever adds or replaces copies the list all the same, and the maps are for lookups.</summary>
    private int IndexOf(FrameworkId id)
    {
        int position = Frameworks.Count - 1;
        while (position >= 0 && Frameworks[position].Id != id)
        {
            position--;
        }

        return position;
    }

    /// <summary>One thread builds, and the others wait: unlike the maps for lookups, the index of a large catalog takes much time and memory.</summary>
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

    private StrategicFramework? Find(ReadOnlySpan<char> id)
    {
        int position = Index.Find(id);
        return position < 0 ? null : Frameworks[position];
    }
}
