using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a programme: what an organization does to achieve goals and objectives.</summary>
/// <remarks>Source: the element <c>iati-activity</c> of IATI with the hierarchy 1.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Programme
{
    private readonly ElementCode _code;

    /// <summary>Gets the identifier of the programme, or <see langword="null"/> if there is none.</summary>
    public string? Identifier { get; init; }

    /// <summary>Gets the code of the programme, or <see langword="null"/> if it is not numbered.</summary>
    /// <exception cref="ArgumentException">The value is the default <see cref="ElementCode"/>.</exception>
    public ElementCode? Code
    {
        get => _code.IsDefault ? null : _code;
        init => _code = Guard.NotDefault(value);
    }

    /// <summary>Gets the name of the programme, which can be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the description of the programme, or <see langword="null"/> if not specified.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the status of the programme, or <see langword="null"/> if not specified.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="ActivityStatus"/>.
    /// </exception>
    public ActivityStatus? Status { get; init => field = Guard.Defined(value, ActivityStatus.Suspended); }

    /// <summary>Gets the period of the programme, or <see langword="null"/> if not specified.</summary>
    public FrameworkPeriod? Period { get; init; }

    /// <summary>Gets the organizations that take part in the programme, in document order.</summary>
    public EquatableList<Organization> Organizations { get; init; }

    /// <summary>Gets the contributions to goals and objectives, in document order.</summary>
    public EquatableList<Contribution> Contributions { get; init; }

    /// <summary>Gets the activities of the programme, in document order.</summary>
    public EquatableList<ProgrammeActivity> Activities { get; init; }

    /// <summary>Gets the performance indicators of the programme, in document order.</summary>
    public EquatableList<PerformanceIndicator> Indicators { get; init; }

    /// <summary>Gets other information about the programme, or <see langword="null"/> if there is none.</summary>
    public string? OtherInformation { get; init; }

    /// <summary>
    /// Gets the location where the programme was published, usually a URL, or <see langword="null"/> if unknown.
    /// </summary>
    /// <remarks>The value is not validated.</remarks>
    public string? Source { get; init; }

    /// <summary>Returns the code and the name on one line.</summary>
    /// <returns>A string that represents the programme.</returns>
    public override string ToString() => SingleLine.CollapseWhiteSpace($"{Code} {Name}");
}
