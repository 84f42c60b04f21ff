using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>A part that a stakeholder plays for a goal or an objective.</summary>
/// <remarks>Source: the element <c>Role</c> of StratML Part 2 (ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record StakeholderRole
{
    /// <summary>What the part is called; empty when a document leaves it empty, never <see langword="null"/>.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required string Name
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>More about the part; <see langword="null"/> when nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the part is to perform or to benefit; empty when that is not said. The standard of 2017 takes two at the most, that of 2010 any number.</summary>
    /// <remarks>Source: the element <c>RoleType</c>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Set to a list with a number that is no member of <see cref="RoleType"/>.</exception>
    public EquatableList<RoleType> Types
    {
        get;
        init => field = Guard.AllDefined(value, RoleType.Beneficiary);
    }
}
