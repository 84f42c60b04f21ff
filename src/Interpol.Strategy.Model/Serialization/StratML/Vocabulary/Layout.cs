namespace Interpol.Strategy.Model.Serialization;

/// <summary>What an element holds in one version, and behind that what it would hold in others.</summary>
internal sealed class Layout
{
    /// <summary>More rows than any element has.</summary>
    public const int Widest = 16;

    private readonly Child[] _children;

    public Layout(Shape shape, Child[] all, Revisions revision)
    {
        Shape = shape;
        Child[] own = [.. all.Where(child => (child.In & revision) != 0)];
        Own = own.Length;
        Required = own.Where(child => child.Least > 0).Aggregate(0UL, (bits, child) => bits | child.Bit);
        _children = [.. own, .. all.Where(child => (child.In & revision) == 0).ExceptBy(own.Select(child => child.Name), child => child.Name).DistinctBy(child => child.Name)];
    }

    public Shape Shape { get; }

    /// <summary>How many of the rows are this version's own; they come first and in order.</summary>
    public int Own { get; }

    /// <summary>What has to be there, as bits of <see cref="Slot"/>.</summary>
    public ulong Required { get; }

    public Child this[int row] => _children[row];

    /// <summary>What has to be there and was not seen.</summary>
    public IEnumerable<Child> Missing(ulong seen) => _children.Take(Own).Where(child => child.Least > 0 && (child.Bit & seen) == 0);

    /// <summary>The names of what it holds in this version, for a message.</summary>
    public override string ToString() => string.Join(", ", _children.Take(Own).Select(child => child.Name));

    /// <summary>The row of a name, or -1. Looked for from a row on, because documents are in order.</summary>
    public int Find(string name, int from)
    {
        Child[] children = _children;
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
