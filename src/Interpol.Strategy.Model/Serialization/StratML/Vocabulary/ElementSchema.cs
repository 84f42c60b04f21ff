namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents what an element contains in all versions together, and its attributes.</summary>
internal sealed partial class ElementSchema
{
    /// <summary>The maximum number of rows. No element has more.</summary>
    public const int MaxChildren = 16;

    // Fields, because the first use in a process waits for the compilation of every accessor.

    public readonly EnumAttribute[] Attributes;

    /// <summary>The rows.</summary>
    public readonly ChildElement[] Children;

    /// <summary>The bit of the child of each row. Rows of the same child have the same bit.</summary>
    public readonly uint[] Bits;

    /// <summary>The bits of the children that a version requires.</summary>
    public readonly uint Required;

    /// <summary>
    /// Indicates for each row whether the records hold the child in a list, so that one too many is not lost.
    /// </summary>
    public readonly bool[] AreLists;

    /// <param name="children">
    /// The children in schema order. A child that differs between versions has a row for each.
    /// </param>
    /// <param name="attributes">The attributes, at most two.</param>
    public ElementSchema(ChildElement[] children, params EnumAttribute[] attributes)
    {
        Attributes = attributes;
        Children = children;
        Bits = new uint[children.Length];
        AreLists = new bool[children.Length];
        for (int row = 0; row < children.Length; row++)
        {
            for (int other = children.Length - 1; other >= 0; other--)
            {
                if (children[other].NewName == children[row].NewName)
                {
                    Bits[row] = 1u << other;
                    AreLists[row] |= children[other].MaxCount > 1;
                }
            }

            Required |= children[row].MinCount > 0 ? Bits[row] : 0;
        }
    }
}
