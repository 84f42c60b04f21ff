namespace Interpol.Strategy.Model;

/// <summary>Represents items, such as projects, by the goals and objectives that they serve.</summary>
/// <remarks>
/// <para><see cref="StrategicFramework.Align{T}(IEnumerable{T}, Func{T, ElementReference})"/> and the corresponding
/// methods of <see cref="FrameworkCatalog"/> create alignments. They are immutable if the items are.</para>
/// <para>An objective is covered if an item refers to it. A goal is covered if an item refers to it or to one of its
/// objectives. An item that serves two objectives of one goal counts once for the goal.</para>
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed partial class Alignment<T>
    where T : notnull
{
    private readonly ElementSlots _slots;
    private readonly bool _isCatalog;
    private readonly ItemsBySlot _bySlot;

    internal Alignment(
        ElementSlots slots,
        bool isCatalog,
        EquatableList<T> items,
        ItemsBySlot bySlot,
        EquatableList<UnresolvedItem<T>> unresolved)
    {
        _slots = slots;
        _isCatalog = isCatalog;
        _bySlot = bySlot;
        AllItems = items;
        Unresolved = unresolved;
        (Uncovered, Coverage) = GetCoverage();
    }

    /// <summary>Gets all items, in the order in which they were passed.</summary>
    public EquatableList<T> AllItems { get; }

    /// <summary>Gets the goals and objectives that no item serves, in document order.</summary>
    public EquatableList<StrategyElement> Uncovered { get; }

    /// <summary>Gets the items whose reference is missing or does not lead to an element, with the reason.</summary>
    /// <remarks>An item occurs once for each such reference.</remarks>
    public EquatableList<UnresolvedItem<T>> Unresolved { get; }

    /// <summary>
    /// Gets the share of objectives that are covered, from 0 to 1, or <see langword="null"/> if the frameworks do not
    /// contain goals.
    /// </summary>
    /// <remarks>A goal without objectives counts as one objective.</remarks>
    public decimal? Coverage { get; }

    /// <summary>Returns the alignment on one line, such as <c>3 items, coverage 40%, 1 unresolved</c>.</summary>
    /// <returns>A string that represents the alignment.</returns>
    public override string ToString()
    {
        string coverage = Coverage is { } share ? $", coverage {NumberText.FormatPercent(share)}" : "";
        string unresolved = Unresolved.IsEmpty ? "" : $", {Unresolved.Count} unresolved";
        return $"{AllItems.Count} {(AllItems.Count == 1 ? "item" : "items")}{coverage}{unresolved}";
    }
}
