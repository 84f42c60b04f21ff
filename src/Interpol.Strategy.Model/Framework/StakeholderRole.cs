using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a role that a stakeholder has in a goal or an objective.</summary>
/// <remarks>Source: the element <c>Role</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record StakeholderRole
{
    /// <summary>Gets the name of the role, which can be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the description of the role, or <see langword="null"/> if not specified.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the types of the role, in document order.</summary>
    /// <remarks>
    /// StratML Part 2 of 2016 allows at most two types. The version of 2010 allows any number. Source: the element
    /// <c>RoleType</c>.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An item is not a defined <see cref="RoleType"/>.</exception>
    public EquatableList<RoleType> Types { get; init => field = Guard.AllDefined(value, RoleType.Beneficiary); }
}
