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

    /// <summary>Returns the items that serve an element.</summary>
    /// <remarks>This is an O(m) operation in the number of returned items.</remarks>
    /// <param name="reference">The reference to the goal or objective.</param>
    /// <param name="includeDescendants">
    /// A value that indicates whether to include the items that serve an objective of the goal.
    /// </param>
    /// <returns>The items, each once, in the order of <see cref="AllItems"/>.</returns>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    /// <exception cref="ArgumentException">
    /// A framework was aligned, and <paramref name="reference"/> leads to a different one.
    /// </exception>
    public EquatableList<T> GetItems(ElementReference reference, bool includeDescendants = false) =>
        Select(Resolve(reference), includeDescendants);

    /// <summary>Returns the items that serve an element.</summary>
    /// <remarks>This is an O(m) operation in the number of returned items.</remarks>
    /// <param name="element">
    /// The code of the goal or objective, such as <c>4.2</c>. If a catalog was aligned, the reference, such as
    /// <c>interpol-2017-2020/4.2</c>.
    /// </param>
    /// <param name="includeDescendants">
    /// A value that indicates whether to include the items that serve an objective of the goal.
    /// </param>
    /// <returns>The items, each once, in the order of <see cref="AllItems"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="element"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// A catalog was aligned, and <paramref name="element"/> is not a valid reference.
    /// </exception>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    public EquatableList<T> GetItems(string element, bool includeDescendants = false)
    {
        ArgumentNullException.ThrowIfNull(element);
        if (_isCatalog)
        {
            return GetItems(ElementReference.Parse(element), includeDescendants);
        }

        int slot = ElementCode.TryParse(element, out ElementCode code) ? _slots.Find(0, code) : -1;
        return slot >= 0
            ? Select(slot, includeDescendants)
            : throw LookupErrors.Code(_slots.Frameworks[0], element);
    }

    /// <summary>Returns the alignment on one line, such as <c>3 items, coverage 40%, 1 unresolved</c>.</summary>
    /// <returns>A string that represents the alignment.</returns>
    public override string ToString()
    {
        string coverage = Coverage is { } share ? $", coverage {NumberText.FormatPercent(share)}" : "";
        string unresolved = Unresolved.IsEmpty ? "" : $", {Unresolved.Count} unresolved";
        return $"{AllItems.Count} {(AllItems.Count == 1 ? "item" : "items")}{coverage}{unresolved}";
    }

    private int Resolve(ElementReference reference)
    {
        int framework = _slots.FindFramework(reference.FrameworkId);
        if (framework < 0)
        {
            throw _isCatalog
                ? LookupErrors.Framework(new FrameworkCatalog(_slots.Frameworks), reference.FrameworkId.ToString())
                : new ArgumentException(
                    $"{nameof(reference)} must lead to the framework '{_slots.Frameworks[0].Id}', "
                        + $"but it is {Quoting.Quote(reference.ToString())}.",
                    nameof(reference));
        }

        int slot = _slots.Find(framework, reference.Code);
        return slot >= 0
            ? slot
            : throw LookupErrors.Code(_slots.Frameworks[framework], reference.Code.ToString());
    }
}
