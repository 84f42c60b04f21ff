namespace Interpol.Strategy.Model;

/// <summary>Specifies the filters and limits of a search.</summary>
/// <remarks>
/// An element must pass all filters. Filters do not change scores, because the frequencies are those of all elements of
/// the framework or the catalog.
/// </remarks>
public sealed record SearchOptions
{
    private readonly int _maxResults = 10;
    private readonly int _skip;
    private readonly ElementKinds _kinds = ElementKinds.All;
    private readonly ElementCode? _goalCode;

    // A field, because the first use in a process waits for the compilation of an accessor.
    internal static readonly SearchOptions Default = new();

    /// <summary>Gets the maximum number of hits, at least 1. The default is 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxResults
    {
        get => _maxResults;
        init => _maxResults = Guard.InRange(value, 1, int.MaxValue);
    }

    /// <summary>Gets the number of best hits to skip, at least 0, for paging. The default is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int Skip
    {
        get => _skip;
        init => _skip = Guard.InRange(value, 0, int.MaxValue);
    }

    /// <summary>
    /// Gets a value that indicates whether to count all hits. The default is <see langword="false"/>.
    /// </summary>
    /// <remarks>
    /// See <see cref="SearchResult.TotalCount"/>. Counting requires more time for queries of common words.
    /// </remarks>
    public bool CountTotal { get; init; }

    /// <summary>
    /// Gets a value that indicates whether English words of the same family match, such as <c>diversity</c> and
    /// <c>diverse</c>. The default is <see langword="true"/>.
    /// </summary>
    /// <remarks>
    /// Such a match counts less than the word itself. It applies to frameworks whose
    /// <see cref="StrategicFramework.Language"/> is English or <see langword="null"/>. See
    /// <see cref="StrategicFramework.Search"/>.
    /// </remarks>
    public bool Stemming { get; init; } = true;

    /// <summary>Gets the kinds of elements to return. The default is all kinds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value contains an undefined flag.</exception>
    public ElementKinds Kinds
    {
        get => _kinds;
        init => _kinds = (ElementKinds)Guard.InRange((int)value, 0, (int)ElementKinds.All);
    }

    /// <summary>Gets the ids of the frameworks to search.</summary>
    /// <remarks>If the list is empty, all frameworks are searched. Unknown ids match no framework.</remarks>
    public EquatableList<FrameworkId> FrameworkIds { get; init; }

    /// <summary>
    /// Gets the code of the goal to search, including its objectives, or <see langword="null"/> for no filter.
    /// </summary>
    /// <exception cref="ArgumentException">The value is the default <see cref="ElementCode"/>.</exception>
    public ElementCode? GoalCode
    {
        get => _goalCode;
        init
        {
            _ = Guard.NotDefault(value);
            _goalCode = value;
        }
    }

    /// <summary>
    /// Gets a period that must overlap that of the framework, or <see langword="null"/> for no filter.
    /// </summary>
    /// <remarks>
    /// Frameworks without a period are excluded. For one day, use <c>new FrameworkPeriod(day, day)</c>.
    /// </remarks>
    public FrameworkPeriod? Period { get; init; }

    /// <summary>
    /// Gets words from the name or the acronym of an organization, such as <c>interpol</c>, or <see langword="null"/>
    /// for no filter.
    /// </summary>
    /// <remarks>
    /// One of <see cref="StrategicFramework.Organizations"/> must have all words, without regard to case, accents and
    /// plurals. A string without words means no filter. Only the first 64 words are used.
    /// </remarks>
    public string? Organization { get; init; }
}
