namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents what an element contains in all versions together, and its attributes.</summary>
internal sealed partial class ElementSchema
{
    /// <summary>The maximum number of rows. No element has more.</summary>
    public const int MaxChildren = 16;

    private readonly ChildElement[] _children;
    private readonly uint[] _bits;
    private readonly bool[] _isList;

    /// <param name="children">
    /// The children in schema order. A child that differs between versions has a row for each.
    /// </param>
    /// <param name="attributes">The attributes, at most two.</param>
    public ElementSchema(ChildElement[] children, params EnumAttribute[] attributes)
    {
        Attributes = attributes;
        _children = children;
        _bits = new uint[children.Length];
        _isList = new bool[children.Length];
        for (int row = 0; row < children.Length; row++)
        {
            for (int other = children.Length - 1; other >= 0; other--)
            {
                if (children[other].NewName == children[row].NewName)
                {
                    _bits[row] = 1u << other;
                    _isList[row] |= children[other].MaxCount > 1;
                }
            }
        }
    }

    public EnumAttribute[] Attributes { get; }

    /// <summary>Gets the number of rows.</summary>
    public int Count => _children.Length;

    public ChildElement this[int row] => _children[row];

    /// <summary>Returns the bit of a child. Rows of the same child have the same bit.</summary>
    public uint GetBit(int row) => _bits[row];

    /// <summary>Determines whether the records hold a child in a list, so that one too many is not lost.</summary>
    public bool IsList(int row) => _isList[row];
}
