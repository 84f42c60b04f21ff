namespace Interpol.Strategy.Model;

/// <summary>Specifies the filters and limits of a search.</summary>
/// <remarks>
/// An element must pass all filters. Filters do not change scores: frequencies are those of everything that is
/// searched.
/// </remarks>
public sealed record SearchOptions
{
    private readonly int _maxResults = 10;
    private readonly ElementKinds _kinds = ElementKinds.All;
    private readonly ElementCode? _goalCode;

    internal static SearchOptions Default { get; } = new();

    /// <summary>Gets the maximum number of hits. The minimum is 1, and the default is 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxResults
    {
        get => _maxResults;
        init => _maxResults = Guard.InRange(value, 1, int.MaxValue);
    }

    /// <summary>Gets the kinds of elements to return. The default is all kinds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value contains an undefined flag.</exception>
    public ElementKinds Kinds
    {
        get => _kinds;
        init => _kinds = (ElementKinds)Guard.InRange((int)value, 0, (int)ElementKinds.All);
    }

    /// <summary>Gets the ids of the frameworks to search. If empty, all are searched.</summary>
    /// <remarks>Unknown ids return no hits.</remarks>
    public EquatableList<FrameworkId> FrameworkIds { get; init; }

    /// <summary>
    /// Gets the code of a goal, or <see langword="null"/> for no filter. Only the goal and its objectives are returned.
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
    /// Gets words of the name or the acronym of an organization, such as <c>interpol</c>, or <see langword="null"/> for
    /// no filter.
    /// </summary>
    /// <remarks>
    /// One of <see cref="StrategicFramework.Organizations"/> must have all words, compared as in a search. A string
    /// without words means no filter.
    /// </remarks>
    public string? Organization { get; init; }
}
