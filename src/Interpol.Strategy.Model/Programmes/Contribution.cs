using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents the contribution of a programme, an activity or an achievement to a goal or an objective.
/// </summary>
/// <remarks>Source: the element <c>reference</c> of the results of an activity in IATI.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Contribution
{
    /// <summary>Gets the reference to the goal or objective, such as <c>interpol-2017-2020/4.2</c>.</summary>
    /// <exception cref="ArgumentException">The value is the default <see cref="ElementReference"/>.</exception>
    public required ElementReference Element { get; init => field = Guard.NotDefault(value); }

    /// <summary>Gets the weight of the contribution, at least 0. The default is 1.</summary>
    /// <remarks>With the weight 0, the contribution is named but does not count.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public decimal Weight { get; init => field = Guard.NotNegative(value); } = 1;

    /// <summary>Gets the description of the contribution, or <see langword="null"/> if not specified.</summary>
    public string? Description { get; init; }

    /// <summary>Returns the reference, followed by the description, on one line.</summary>
    /// <returns>A string that represents the contribution.</returns>
    public override string ToString() => SingleLine.CollapseWhiteSpace($"{Element} {Description}");
}
