namespace Interpol.Strategy.Model;

/// <summary>Represents an item whose reference is missing or does not lead to an element.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed record UnresolvedItem<T>
    where T : notnull
{
    internal UnresolvedItem(T item, ElementReference? reference, UnresolvedReason reason)
    {
        Item = item;
        Reference = reference;
        Reason = reason;
    }

    /// <summary>Gets the item whose reference is missing or does not lead to an element.</summary>
    public T Item { get; }

    /// <summary>Gets the unresolved reference, or <see langword="null"/> if the reference is missing.</summary>
    public ElementReference? Reference { get; }

    /// <summary>Gets the reason why the item is unresolved.</summary>
    public UnresolvedReason Reason { get; }

    /// <summary>Returns the item on one line, followed by its reference and the reason.</summary>
    /// <returns>A string that represents the unresolved item.</returns>
    public override string ToString() => SingleLine.CollapseWhiteSpace(
        $"{Item}: {(Reference is { } reference ? $"{reference} " : "")}{Describe(Reason)}");

    private static string Describe(UnresolvedReason reason) => reason switch
    {
        UnresolvedReason.NoReference => "no reference",
        UnresolvedReason.UnknownFramework => "(unknown framework)",
        _ => "(unknown element)",
    };
}
