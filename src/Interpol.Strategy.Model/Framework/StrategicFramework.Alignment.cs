namespace Interpol.Strategy.Model;

/// <content>The alignment of items with the elements of the framework.</content>
public sealed partial record StrategicFramework
{
    /// <summary>Returns the alignment of items, such as projects, with the elements that they refer to.</summary>
    /// <remarks>This is an O(n) operation in the number of elements and items.</remarks>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="getReference">The function that returns the reference of an item.</param>
    /// <returns>The alignment.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
    /// (string Name, ElementReference Serves)[] projects =
    /// [
    ///     ("Regional training", ElementReference.Parse("interpol-2017-2020/2.4")),
    ///     ("Common goals", ElementReference.Parse("interpol-2017-2020/4.2")),
    ///     ("Old project", ElementReference.Parse("interpol-2017-2020/9.9")),
    /// ];
    /// var portfolio = framework.Align(projects, project => project.Serves);
    /// Console.WriteLine(portfolio.GetItems("4", includeDescendants: true)[0].Name);
    /// Console.WriteLine(portfolio.Unresolved[0].Reason);
    /// Console.WriteLine(portfolio);
    /// // Output:
    /// // Common goals
    /// // UnknownElement
    /// // 3 items, coverage 9.5%, 1 unresolved
    /// </code>
    /// </example>
    public Alignment<T> Align<T>(IEnumerable<T> items, Func<T, ElementReference> getReference)
        where T : notnull =>
        AlignmentBuilder.Create([this], isCatalog: false, items, AlignmentBuilder.Single(getReference));

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
        AlignmentBuilder.Create([this], isCatalog: false, items, AlignmentBuilder.Optional(getReference));

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
        return AlignmentBuilder.Create([this], isCatalog: false, items, getReferences);
    }
}
