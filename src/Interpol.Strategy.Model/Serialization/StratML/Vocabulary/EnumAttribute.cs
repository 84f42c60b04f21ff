namespace Interpol.Strategy.Model.Serialization;

/// <summary>An attribute whose value is one of a few names.</summary>
/// <param name="Name">The attribute's name.</param>
/// <param name="Values">The names, in the order of the members of our enumeration.</param>
/// <param name="Versions">The versions in which it is there.</param>
/// <param name="OldName">What drafts called it.</param>
/// <param name="IsRequired">Whether it has to be there.</param>
internal sealed record EnumAttribute(string Name, string[] Values, StratMLVersions Versions, string? OldName = null, bool IsRequired = false);
