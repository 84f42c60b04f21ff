using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <content>The lookup of elements by reference.</content>
public sealed partial class FrameworkCatalog
{
    /// <summary>Returns the goal or objective that a reference refers to.</summary>
    /// <remarks>
    /// This is an O(1) operation if the position of the element matches its code, such as <c>4.2</c> for the second
    /// objective of the fourth goal. Otherwise, it is an O(n) operation. It does not allocate.
    /// </remarks>
    /// <param name="reference">The reference, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <returns>The goal or objective.</returns>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    public StrategyElement Resolve(ElementReference reference) =>
        TryResolve(reference, out StrategyElement? element)
            ? element
            : GetFramework(reference.FrameworkId).GetElement(reference.Code);

    /// <summary>Returns the goal or objective that a reference refers to.</summary>
    /// <remarks>
    /// <para>This is an O(1) operation if the position of the element matches its code, such as <c>4.2</c> for the
    /// second objective of the fourth goal. Otherwise, it is an O(n) operation. It does not allocate.</para>
    /// <para>On .NET 8, finding the framework is an O(log n) operation. The first call sorts the ids of the catalog,
    /// which is an O(n log n) operation and allocates.</para>
    /// </remarks>
    /// <param name="reference">The reference as a string, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <returns>The goal or objective.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="reference"/> is not a valid reference.</exception>
    /// <exception cref="UnknownFrameworkException">The catalog has no such framework.</exception>
    /// <exception cref="UnknownElementException">The framework has no such element.</exception>
    /// <example>
    /// <code>
    /// StrategyElement element = InterpolFrameworks.Catalog.Resolve("interpol-2017-2020/5.3");
    /// Console.WriteLine(element);
    /// // Output: 5.3 Strengthen internal delivery through change management
    /// </code>
    /// </example>
    public StrategyElement Resolve(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return TryResolve(reference, out StrategyElement? element)
            ? element
            : Resolve(ElementReference.Parse(reference));
    }

    /// <summary>Tries to find the goal or objective that a reference refers to.</summary>
    /// <remarks>The complexity is that of <see cref="Resolve(ElementReference)"/>.</remarks>
    /// <param name="reference">The reference, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <param name="element">The element, or <see langword="null"/> if it is not found.</param>
    /// <returns><see langword="true"/> if the element was found; otherwise, <see langword="false"/>.</returns>
    public bool TryResolve(ElementReference reference, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = Resolve(Index.Find(reference.FrameworkId.ToString()), reference.Code)) is not null;

    /// <summary>Tries to find the goal or objective that a reference refers to.</summary>
    /// <remarks>The complexity is that of <see cref="Resolve(string)"/>.</remarks>
    /// <param name="reference">The reference as a string, such as <c>interpol-2017-2020/4.2</c>.</param>
    /// <param name="element">The element, or <see langword="null"/> if it is not found.</param>
    /// <returns><see langword="true"/> if the element was found; otherwise, <see langword="false"/>.</returns>
    public bool TryResolve(string? reference, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = ElementReference.TrySplit(reference, out ReadOnlySpan<char> id, out ReadOnlySpan<char> code)
            ? Resolve(Index.Find(id), code, PackedOutline.Encode(code))
            : null) is not null;

    private StrategyElement? Resolve(int position, ElementCode code) =>
        Resolve(position, code.ToString(), code._packed);

    private StrategyElement? Resolve(int position, ReadOnlySpan<char> code, ulong packed) =>
        position < 0 ? null : CodeLookup.Find(Frameworks[position], code, packed, CodeLookup.Coded);
}
