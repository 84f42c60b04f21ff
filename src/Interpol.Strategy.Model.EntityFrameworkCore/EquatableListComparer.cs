using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>Compares lists by their elements, so that change tracking saves only lists that changed.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class EquatableListComparer<T> : ValueComparer<EquatableList<T>>
    where T : notnull
{
    /// <summary>Initializes a new instance of the <see cref="EquatableListComparer{T}"/> class.</summary>
    public EquatableListComparer()
        : base((left, right) => left.Equals(right), list => list.GetHashCode(), list => list)
    {
    }
}
