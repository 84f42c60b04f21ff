namespace Interpol.Strategy.Model;

/// <summary>Represents the children of a node, which the copies of a programme under many elements share.</summary>
/// <remarks>
/// Comparing or hashing the children of each copy costs the product of the elements and the programme. So the hash code
/// is kept, and so is the result of a comparison.
/// </remarks>
internal sealed class ProgressChildren(EquatableList<ProgressNode> nodes) : IEquatable<ProgressChildren>
{
    /// <summary>Nodes that are equal to these. Lists that were found to be equal have the same ones.</summary>
    private EquatableList<ProgressNode> _equalNodes = nodes;
    private int _hashCode;

    public EquatableList<ProgressNode> Nodes { get; } = nodes;

    public bool Equals(ProgressChildren? other)
    {
        if (other is null || !_equalNodes.Equals(other._equalNodes))
        {
            return false;
        }

        other._equalNodes = _equalNodes;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ProgressChildren);

    public override int GetHashCode() => _hashCode != 0 ? _hashCode : _hashCode = Nodes.GetHashCode();
}
