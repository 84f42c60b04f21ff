namespace Interpol.Strategy.Model.Serialization;

/// <summary>What an element holds in one version, and behind that what it would hold in others.</summary>
internal sealed class VersionedSchema
{
    /// <summary>More rows than any element has.</summary>
    public const int MaxChildren = 16;

    private readonly ChildElement[] _children;

    public VersionedSchema(ElementSchema element, ChildElement[] all, StratMLVersions version)
    {
        Element = element;
        ChildElement[] own = [.. all.Where(child => (child.Versions & version) != 0)];
        OwnCount = own.Length;
        Required = own.Where(child => child.MinCount > 0).Aggregate(0UL, (bits, child) => bits | child.Bit);
        _children = [.. own, .. all.Where(child => (child.Versions & version) == 0).ExceptBy(own.Select(child => child.Name), child => child.Name).DistinctBy(child => child.Name)];
    }

    public ElementSchema Element { get; }

    /// <summary>How many of the rows are this version's own; they come first and in order.</summary>
    public int OwnCount { get; }

    /// <summary>What has to be there, as bits of <see cref="ElementRole"/>.</summary>
    public ulong Required { get; }

    public ChildElement this[int row] => _children[row];

    /// <summary>What has to be there and was not seen.</summary>
    public IEnumerable<ChildElement> GetMissing(ulong seen) => _children.Take(OwnCount).Where(child => child.MinCount > 0 && (child.Bit & seen) == 0);

    /// <summary>The names of what it holds in this version, for a message.</summary>
    public override string ToString() => string.Join(", ", _children.Take(OwnCount).Select(child => child.Name));

    /// <summary>The row of a name, or -1. Looked for from a row on, because documents are in order.</summary>
    public int Find(string name, int from)
    {
        ChildElement[] children = _children;
        for (int row = from; row < children.Length; row++)
        {
            if (children[row].Name == name)
            {
                return row;
            }
        }

        for (int row = 0; row < from; row++)
        {
            if (children[row].Name == name)
            {
                return row;
            }
        }

        return -1;
    }
}
