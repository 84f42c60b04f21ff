namespace Interpol.Strategy.Model;

/// <summary>
/// A list that INTERPOL's frameworks have nowhere, behind a reference: whoever touches a framework first waits for the types of every
/// field that is a value, and for those of its elements, but not for what a reference points to. Empty lists are no object.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <param name="Items">The list, not empty.</param>
internal sealed record Rare<T>(EquatableList<T> Items)
    where T : notnull
{
    public static Rare<T>? Of(EquatableList<T> items) => items.IsEmpty ? null : new(items);
}
