using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>A person, an organisation or a group that a plan concerns, or that works for it.</summary>
/// <remarks>Source: the element <c>Stakeholder</c> of StratML (ISO 17469-1; the roles are of Part 2, ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Stakeholder
{
    /// <summary>Who it is; empty when a document leaves it empty, never <see langword="null"/>.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required string Name
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>More about the stakeholder; <see langword="null"/> when nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is a person, an organisation or a group; <see langword="null"/> when that is not said.</summary>
    /// <remarks>Source: the attribute <c>StakeholderTypeType</c>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that is no member of <see cref="StakeholderType"/>.</exception>
    public StakeholderType? Type
    {
        get;
        init => field = Guard.Defined(value, StakeholderType.GenericGroup);
    }

    /// <summary>The parts that the stakeholder plays, in the document's order; empty when none are named.</summary>
    public EquatableList<StakeholderRole> Roles { get; init; }
}
