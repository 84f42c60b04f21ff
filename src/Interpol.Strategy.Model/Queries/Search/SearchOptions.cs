namespace Interpol.Strategy.Model;

/// <summary>What a search is to find, and how much of it. Unless said otherwise, ten hits from anywhere; an element is found when it passes every filter that is set.</summary>
/// <remarks>Filters choose among the hits and change no score: how rare a word is, is counted over everything that is searched.</remarks>
public sealed record SearchOptions
{
    private readonly int _maxResults = 10;
    private readonly ElementKinds _kinds = ElementKinds.All;
    private readonly ElementCode? _goalCode;

    internal static SearchOptions Default { get; } = new();

    /// <summary>The most hits that a search gives; 1 or more, and 10 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1.</exception>
    public int MaxResults
    {
        get => _maxResults;
        init => _maxResults = Guard.InRange(value, 1, int.MaxValue);
    }

    /// <summary>The kinds of element that are found; every kind unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that holds something else than members of <see cref="ElementKinds"/>.</exception>
    public ElementKinds Kinds
    {
        get => _kinds;
        init => _kinds = (ElementKinds)Guard.InRange((int)value, 0, (int)ElementKinds.All);
    }

    /// <summary>The frameworks whose elements are found; empty for all. An id that no framework has finds nothing.</summary>
    public EquatableList<FrameworkId> FrameworkIds { get; init; }

    /// <summary>The code of a goal: it and its objectives are found, and nothing else, no vision, mission or value; <see langword="null"/> for everything.</summary>
    /// <exception cref="ArgumentException">Set to a <c>default</c> code.</exception>
    public ElementCode? GoalCode
    {
        get => _goalCode;
        init
        {
            _ = Guard.NotDefault(value);
            _goalCode = value;
        }
    }

    /// <summary>A day or more: frameworks are found whose period has at least one day in common with it, and none that has no period; <see langword="null"/> for all. For one day: <c>new FrameworkPeriod(day, day)</c>.</summary>
    public FrameworkPeriod? Period { get; init; }

    /// <summary>Words of the name or the acronym of an organisation whose plan it is, such as <c>interpol</c>: one <see cref="StrategicFramework.Organizations"/> has to have all of them in either, by the rules by which a search compares words. <see langword="null"/>, or a text without words, for all.</summary>
    public string? Organization { get; init; }
}
