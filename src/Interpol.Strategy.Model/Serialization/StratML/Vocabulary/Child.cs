namespace Interpol.Strategy.Model.Serialization;

/// <summary>An element that holds another one, in some versions.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="Slot">What it says.</param>
/// <param name="In">The versions in which it is there.</param>
/// <param name="Least">How many there are at least.</param>
/// <param name="Most">How many there are at most.</param>
internal sealed record Child(string Name, Slot Slot, Revisions In = Revisions.All, int Least = 0, int Most = 1)
{
    public const int Many = int.MaxValue;

    /// <summary>What the records hold in a list, so that one too many is no loss.</summary>
    private const ulong Lists =
        (1UL << (int)Slot.Organization) | (1UL << (int)Slot.Value) | (1UL << (int)Slot.Goal) | (1UL << (int)Slot.Objective) | (1UL << (int)Slot.Stakeholder)
        | (1UL << (int)Slot.Role) | (1UL << (int)Slot.RoleType) | (1UL << (int)Slot.Indicator) | (1UL << (int)Slot.Relationship)
        | (1UL << (int)Slot.ReferentIdentifier) | (1UL << (int)Slot.Instance) | (1UL << (int)Slot.TargetResult) | (1UL << (int)Slot.ActualResult);

    public ulong Bit { get; } = 1UL << (int)Slot;

    public bool IsList { get; } = (Lists & (1UL << (int)Slot)) != 0;
}
