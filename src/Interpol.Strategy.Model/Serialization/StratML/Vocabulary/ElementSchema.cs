namespace Interpol.Strategy.Model.Serialization;

/// <summary>What an element holds: its children in the order of the schemas, those of all versions together, and its attributes, two at the most.</summary>
/// <param name="children">The children; of one that differs between versions there is a row for each.</param>
/// <param name="choices">The attributes.</param>
internal sealed class ElementSchema(ChildElement[] children, params EnumAttribute[] choices)
{
    private readonly VersionedSchema?[] _versions = new VersionedSchema?[(int)StratMLVersions.Part2 + 1];

    public EnumAttribute[] Attributes => choices;

    /// <summary>What it holds in one version. Made when first asked for; two threads may both make it, and make the same.</summary>
    public VersionedSchema ForVersion(StratMLVersions version) => _versions[(int)version] ??= new(this, children, version);
}
