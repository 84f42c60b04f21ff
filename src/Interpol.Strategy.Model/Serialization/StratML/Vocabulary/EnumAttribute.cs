namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents an attribute whose value is the name of an enumeration member.</summary>
/// <param name="Name">The name of the attribute.</param>
/// <param name="Values">The names, in the order of the members of the enumeration.</param>
/// <param name="Versions">The versions that have the attribute.</param>
/// <param name="OldName">The name of the attribute in drafts.</param>
/// <param name="IsRequired"><see langword="true"/> if the attribute is required.</param>
internal sealed record EnumAttribute(
    string Name, string[] Values, StratMLVersions Versions, string? OldName = null, bool IsRequired = false)
{
    // Fields, because the first use in a process waits for the compilation of every accessor.

    public readonly string Name = Name;
    public readonly string[] Values = Values;
    public readonly StratMLVersions Versions = Versions;
    public readonly string? OldName = OldName;
    public readonly bool IsRequired = IsRequired;
}
