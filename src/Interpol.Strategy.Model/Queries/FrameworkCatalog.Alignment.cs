namespace Interpol.Strategy.Model;

/// <content>The alignment of items with the elements of all frameworks.</content>
public sealed partial class FrameworkCatalog
{
    /// <summary>Returns the alignment of items, such as projects, with the elements that they refer to.</summary>
    /// <remarks>This is an O(n) operation in the number of elements and items.</remarks>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="getReference">The function that returns the reference of an item.</param>
    /// <returns>The alignment.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public Alignment<T> Align<T>(IEnumerable<T> items, Func<T, ElementReference> getReference)
        where T : notnull =>
        AlignmentBuilder.Create(Frameworks, isCatalog: true, items, AlignmentBuilder.Single(getReference));

    /// <summary>Returns the alignment of items, such as projects, with the elements that they refer to.</summary>
    /// <remarks>This is an O(n) operation in the number of elements and items.</remarks>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="getReference">The function that returns the optional reference of an item.</param>
    /// <returns>The alignment.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public Alignment<T> Align<T>(IEnumerable<T> items, Func<T, ElementReference?> getReference)
        where T : notnull =>
        AlignmentBuilder.Create(Frameworks, isCatalog: true, items, AlignmentBuilder.Optional(getReference));

    /// <summary>Returns the alignment of items, such as projects, with the elements that they refer to.</summary>
    /// <remarks>This is an O(n) operation in the number of elements and items.</remarks>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="getReferences">The function that returns the references of an item.</param>
    /// <returns>The alignment.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public Alignment<T> Align<T>(IEnumerable<T> items, Func<T, IEnumerable<ElementReference>> getReferences)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(getReferences);
        return AlignmentBuilder.Create(Frameworks, isCatalog: true, items, getReferences);
    }
}
