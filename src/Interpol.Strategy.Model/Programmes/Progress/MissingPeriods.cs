using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>Represents the missing periods of a node. Those of a parent are found when they are first used.</summary>
/// <remarks>
/// Many elements can share one programme. Copying its missing periods to each of them costs their product.
/// </remarks>
internal sealed class MissingPeriods : IEquatable<MissingPeriods>
{
    private readonly EquatableList<FrameworkPeriod> _own;
    private readonly MissingPeriods[] _children;
    private StrongBox<EquatableList<FrameworkPeriod>>? _all;

    private MissingPeriods(EquatableList<FrameworkPeriod> own, MissingPeriods[] children)
    {
        _own = own;
        _children = children;
    }

    /// <summary>Gets the periods, including those of children, in order and without duplicates.</summary>
    public EquatableList<FrameworkPeriod> All => (_all ??= new(Find())).Value;

    /// <summary>Returns the missing periods of an indicator, or <see langword="null"/> if there are none.</summary>
    public static MissingPeriods? Create(List<FrameworkPeriod> periods) =>
        periods.Count > 0 ? new([.. periods], []) : null;

    /// <summary>Returns the missing periods of a parent, or <see langword="null"/> if there are none.</summary>
    public static MissingPeriods? Combine(List<ProgressNode> children)
    {
        MissingPeriods[] missing = [.. children.Select(child => child.Missing).OfType<MissingPeriods>()];
        return missing.Length > 1 ? new([], missing) : missing.FirstOrDefault();
    }

    /// <summary>Compares only the periods of this node, because nodes compare their children.</summary>
    public bool Equals(MissingPeriods? other) => other is not null && _own.Equals(other._own);

    public override bool Equals(object? obj) => Equals(obj as MissingPeriods);

    public override int GetHashCode() => _own.GetHashCode();

    private EquatableList<FrameworkPeriod> Find()
    {
        if (_children.Length == 0)
        {
            return _own;
        }

        // A child that several parents share is visited once.
        var visited = new HashSet<MissingPeriods>(ReferenceEqualityComparer.Instance) { this };
        var waiting = new Stack<MissingPeriods>(visited);
        HashSet<FrameworkPeriod> found = [];
        while (waiting.TryPop(out MissingPeriods? next))
        {
            found.UnionWith(next._own);
            foreach (MissingPeriods child in next._children)
            {
                if (visited.Add(child))
                {
                    waiting.Push(child);
                }
            }
        }

        return [.. found.Order()];
    }
}
