namespace Interpol.Strategy.Model.Serialization;

/// <content>Finds children by their names.</content>
internal sealed partial class ElementSchema
{
    /// <summary>Finds the row of a name, preferably one of the version, or returns -1.</summary>
    /// <param name="name">The name.</param>
    /// <param name="version">The version.</param>
    /// <param name="from">The row to start from, because documents are in order.</param>
    public int Find(string name, StratMLVersions version, int from = 0)
    {
        int other = -1;
        for (int i = 0; i < Children.Length; i++)
        {
            int row = from + i < Children.Length ? from + i : from + i - Children.Length;
            if (Children[row].Name == name)
            {
                if ((Children[row].Versions & version) != 0)
                {
                    return row;
                }

                other = other < 0 || row < other ? row : other;
            }
        }

        return other;
    }

    /// <summary>
    /// Returns the name of the child for the text of an element without children: its name, if that is required, or its
    /// description. Returns an empty string if there is neither.
    /// </summary>
    public string FindText(StratMLVersions version)
    {
        int name = Find(StratMLNames.Name, version);
        bool isNamed = name >= 0 && Children[name].MinCount > 0;
        return isNamed ? StratMLNames.Name
            : Find(StratMLNames.Description, version) >= 0 ? StratMLNames.Description
            : "";
    }

    /// <summary>Returns the names of the children in a version.</summary>
    public string[] GetNames(StratMLVersions version) =>
        [.. Children.Where(child => (child.Versions & version) != 0).Select(child => child.Name)];
}
