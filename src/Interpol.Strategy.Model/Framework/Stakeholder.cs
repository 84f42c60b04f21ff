using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a person, an organization or a group that a plan affects or that works toward it.</summary>
/// <remarks>
/// Source: the element <c>Stakeholder</c> of StratML (ISO 17469-1; the roles are from Part 2, ANSI/AIIM 22:2017).
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Stakeholder
{
    /// <summary>Gets the name of the stakeholder, which can be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the description of the stakeholder, or <see langword="null"/> if not specified.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the type of the stakeholder, or <see langword="null"/> if not specified.</summary>
    /// <remarks>Source: the attribute <c>StakeholderTypeType</c>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="StakeholderType"/>.
    /// </exception>
    public StakeholderType? Type { get; init => field = Guard.Defined(value, StakeholderType.GenericGroup); }

    /// <summary>Gets the roles of the stakeholder, in document order.</summary>
    public EquatableList<StakeholderRole> Roles { get; init; }
}
