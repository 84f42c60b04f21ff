using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a milestone of an activity.</summary>
/// <remarks>Source: the milestones of performance plans under the GPRA Modernization Act of 2010.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Milestone
{
    /// <summary>Gets the name of the milestone, which can be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// Gets the date on which the milestone is due, or <see langword="null"/> if not specified.
    /// </summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>
    /// Gets the date on which the milestone was achieved, or <see langword="null"/> if it was not achieved.
    /// </summary>
    public DateOnly? AchievedDate { get; init; }

    /// <summary>Gets the description of the milestone, or <see langword="null"/> if not specified.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the weight among the milestones of the activity, at least 0. The default is 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public decimal Weight { get; init => field = Guard.NotNegative(value); } = 1;

    /// <summary>Returns the name on one line.</summary>
    /// <returns>A string that represents the milestone.</returns>
    public override string ToString() => SingleLine.CollapseWhiteSpace(Name);
}
