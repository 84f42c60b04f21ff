namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents what an element contains in all versions together, and its attributes.</summary>
/// <param name="children">
/// The children in schema order. A child that differs between versions has a row for each.
/// </param>
/// <param name="attributes">The attributes, at most two.</param>
internal sealed class ElementSchema(ChildElement[] children, params EnumAttribute[] attributes)
{
    private readonly VersionedSchema?[] _versions = new VersionedSchema?[(int)StratMLVersions.Part2 + 1];

    public EnumAttribute[] Attributes => attributes;

    /// <summary>
    /// Returns what the element contains in one version. Two threads may both create it, with the same content.
    /// </summary>
    public VersionedSchema ForVersion(StratMLVersions version) =>
        _versions[(int)version] ??= new(children, version);
}
