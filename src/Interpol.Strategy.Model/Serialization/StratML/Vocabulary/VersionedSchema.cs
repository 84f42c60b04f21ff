namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents what an element contains in one version, followed by what it contains in others only.</summary>
internal sealed class VersionedSchema
{
    /// <summary>More rows than any element has.</summary>
    public const int MaxChildren = 16;

    private readonly ChildElement[] _children;
    private readonly uint[] _bits;
    private readonly bool[] _isList;

    public VersionedSchema(ChildElement[] all, StratMLVersions version)
    {
        ChildElement[] own = [.. all.Where(child => (child.Versions & version) != 0)];
        IEnumerable<ChildElement> other = all
            .Where(child => (child.Versions & version) == 0)
            .ExceptBy(own.Select(child => child.Name), child => child.Name)
            .DistinctBy(child => child.Name);
        _children = [.. own, .. other];
        OwnCount = own.Length;
        string[] names = [.. _children.Select(child => child.NewName)];
        _bits = [.. names.Select(name => 1u << Array.IndexOf(names, name))];
        _isList = [.. _children.Select(child => all.Any(row => row.NewName == child.NewName && row.MaxCount > 1))];
        for (int row = 0; row < OwnCount; row++)
        {
            Required |= own[row].MinCount > 0 ? _bits[row] : 0;
        }
    }

    /// <summary>Gets the number of rows of this version, which come first and in schema order.</summary>
    public int OwnCount { get; }

    /// <summary>Gets the bits of the required children.</summary>
    public uint Required { get; }

    public ChildElement this[int row] => _children[row];

    /// <summary>Returns the bit of a child. Rows of the same child have the same bit.</summary>
    public uint GetBit(int row) => _bits[row];

    /// <summary>Determines whether the records hold a child in a list, so that one too many is not lost.</summary>
    public bool IsList(int row) => _isList[row];

    /// <summary>Returns the required children whose bits are not set.</summary>
    public IEnumerable<ChildElement> GetMissing(uint seen) =>
        _children.Take(OwnCount).Where((child, row) => child.MinCount > 0 && (_bits[row] & seen) == 0);

    /// <summary>Returns the names of the children in this version.</summary>
    public string[] GetNames() => [.. _children.Take(OwnCount).Select(child => child.Name)];

    /// <summary>
    /// Returns the name of the child that holds what an element without children says: its name, if that is required,
    /// or its description. Returns an empty string if there is neither.
    /// </summary>
    public string FindText()
    {
        int name = Find(StratMLNames.Name, 0);
        bool isNamed = name >= 0 && (Required & _bits[name]) != 0;
        return isNamed ? StratMLNames.Name
            : Find(StratMLNames.Description, 0) >= 0 ? StratMLNames.Description
            : "";
    }

    /// <summary>Finds the row of a name, or returns -1.</summary>
    /// <param name="name">The name.</param>
    /// <param name="from">The row to start from, because documents are in order.</param>
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
