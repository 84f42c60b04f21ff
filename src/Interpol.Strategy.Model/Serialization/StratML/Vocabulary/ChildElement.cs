namespace Interpol.Strategy.Model.Serialization;

/// <summary>An element that holds another one, in some versions.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="Role">What it says.</param>
/// <param name="Versions">The versions in which it is there.</param>
/// <param name="MinCount">How many there are at least.</param>
/// <param name="MaxCount">How many there are at most.</param>
internal sealed record ChildElement(string Name, ElementRole Role, StratMLVersions Versions = StratMLVersions.All, int MinCount = 0, int MaxCount = 1)
{
    public const int Unbounded = int.MaxValue;

    /// <summary>What the records hold in a list, so that one too many is no loss.</summary>
    private const ulong ListRoles =
        (1UL << (int)ElementRole.Organization) | (1UL << (int)ElementRole.Value) | (1UL << (int)ElementRole.Goal) | (1UL << (int)ElementRole.Objective) | (1UL << (int)ElementRole.Stakeholder)
        | (1UL << (int)ElementRole.Role) | (1UL << (int)ElementRole.RoleType) | (1UL << (int)ElementRole.Indicator) | (1UL << (int)ElementRole.Relationship)
        | (1UL << (int)ElementRole.ReferentIdentifier) | (1UL << (int)ElementRole.Instance) | (1UL << (int)ElementRole.TargetResult) | (1UL << (int)ElementRole.ActualResult);

    public ulong Bit { get; } = 1UL << (int)Role;

    public bool IsList { get; } = (ListRoles & (1UL << (int)Role)) != 0;
}
