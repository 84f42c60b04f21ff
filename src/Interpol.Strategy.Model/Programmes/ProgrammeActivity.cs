using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents an activity of a programme, or of another activity.</summary>
/// <remarks>Source: the elements <c>iati-activity</c> and <c>activity-date</c> of IATI.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record ProgrammeActivity
{
    private readonly ElementCode _code;

    /// <summary>Gets the identifier of the activity, or <see langword="null"/> if there is none.</summary>
    public string? Identifier { get; init; }

    /// <summary>Gets the code of the activity, or <see langword="null"/> if it is not numbered.</summary>
    /// <exception cref="ArgumentException">The value is the default <see cref="ElementCode"/>.</exception>
    public ElementCode? Code
    {
        get => _code.IsDefault ? null : _code;
        init => _code = Guard.NotDefault(value);
    }

    /// <summary>Gets the name of the activity, which can be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the description of the activity, or <see langword="null"/> if not specified.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the status of the activity, or <see langword="null"/> if not specified.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="ActivityStatus"/>.
    /// </exception>
    public ActivityStatus? Status { get; init => field = Guard.Defined(value, ActivityStatus.Suspended); }

    /// <summary>Gets the planned period of the activity, or <see langword="null"/> if not specified.</summary>
    public FrameworkPeriod? Period { get; init; }

    /// <summary>
    /// Gets the date on which the activity started, or <see langword="null"/> if it starts later or the date is
    /// unknown.
    /// </summary>
    public DateOnly? ActualStart { get; init; }

    /// <summary>
    /// Gets the date on which the activity ended, or <see langword="null"/> if it ends later or the date is unknown.
    /// </summary>
    public DateOnly? ActualEnd { get; init; }

    /// <summary>Gets the organizations that take part in the activity, in document order.</summary>
    public EquatableList<Organization> Organizations { get; init; }

    /// <summary>Gets the contributions to goals and objectives, in document order.</summary>
    public EquatableList<Contribution> Contributions { get; init; }

    /// <summary>Gets the milestones of the activity, in document order.</summary>
    public EquatableList<Milestone> Milestones { get; init; }

    /// <summary>Gets the activities that are part of this one, in document order.</summary>
    public EquatableList<ProgrammeActivity> Activities { get; init; }

    /// <summary>Gets the performance indicators of the activity, in document order.</summary>
    public EquatableList<PerformanceIndicator> Indicators { get; init; }

    /// <summary>Returns the code and the name on one line.</summary>
    /// <returns>A string that represents the activity.</returns>
    public override string ToString() => SingleLine.CollapseWhiteSpace($"{Code} {Name}");
}
