using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <content>The elements of the framework, their locations and the references to them.</content>
public sealed partial record StrategicFramework
{
    /// <summary>
    /// Returns all elements in document order: the vision, the mission, the values, and each goal followed by its
    /// objectives.
    /// </summary>
    /// <remarks>The elements are enumerated lazily. The enumeration allocates one enumerator.</remarks>
    /// <returns>The elements.</returns>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
    /// foreach (var elements in framework.GetElements().GroupBy(element => element.ElementKind))
    /// {
    ///     Console.WriteLine($"{elements.Key}: {elements.Count()}");
    /// }
    ///
    /// // Output:
    /// // Vision: 1
    /// // Mission: 1
    /// // CoreValue: 5
    /// // Goal: 5
    /// // Objective: 21
    /// </code>
    /// </example>
    public IEnumerable<StrategyElement> GetElements() => ElementSequence.GetElements(this);

    /// <summary>Returns the objectives of all goals in document order.</summary>
    /// <remarks>The objectives are enumerated lazily. The goals are in <see cref="Goals"/>.</remarks>
    /// <returns>The objectives.</returns>
    public IEnumerable<Objective> GetObjectives() => ElementSequence.GetObjectives(this);

    /// <summary>Returns the goal that contains an objective.</summary>
    /// <remarks>
    /// The objective is found by reference, and otherwise by value. Of several equal objectives, the first is used.
    /// This is an O(n) operation.
    /// </remarks>
    /// <param name="objective">An objective of the framework.</param>
    /// <returns>The goal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="objective"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">
    /// The framework has no objective that equals <paramref name="objective"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
    /// Objective objective = framework.GetObjective("3.1");
    /// Console.WriteLine(framework.GetGoalOf(objective));
    /// // Output: 3 Lead globally innovative approaches to policing
    /// </code>
    /// </example>
    public Goal GetGoalOf(Objective objective) => ElementLocator.GetGoalOf(this, objective);

    /// <summary>Tries to find the goal that contains an objective.</summary>
    /// <remarks>The objective is found as by <see cref="GetGoalOf"/>. This is an O(n) operation.</remarks>
    /// <param name="objective">An objective of the framework.</param>
    /// <param name="goal">The goal, or <see langword="null"/> if the objective is not found.</param>
    /// <returns><see langword="true"/> if the goal was found; otherwise, <see langword="false"/>.</returns>
    public bool TryGetGoalOf(Objective? objective, [NotNullWhen(true)] out Goal? goal) =>
        ElementLocator.TryGetGoalOf(this, objective, out goal);

    /// <summary>Returns the location of an element in the framework.</summary>
    /// <remarks>
    /// The element is found by reference, and otherwise by value. Of several equal elements, the first is used. This is
    /// an O(n) operation.
    /// </remarks>
    /// <param name="element">An element of the framework.</param>
    /// <returns>The location.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="element"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">
    /// The framework has no element that equals <paramref name="element"/>.
    /// </exception>
    public ElementLocation GetLocation(StrategyElement element) => ElementLocator.GetLocation(this, element);

    /// <summary>Tries to find the location of an element in the framework.</summary>
    /// <remarks>The element is found as by <see cref="GetLocation"/>. This is an O(n) operation.</remarks>
    /// <param name="element">An element of the framework.</param>
    /// <param name="location">The location, or <see langword="null"/> if the element is not found.</param>
    /// <returns><see langword="true"/> if the element was found; otherwise, <see langword="false"/>.</returns>
    public bool TryGetLocation(StrategyElement? element, [NotNullWhen(true)] out ElementLocation? location) =>
        ElementLocator.TryGetLocation(this, element, out location);

    /// <summary>Returns the reference to a goal or an objective, such as <c>interpol-2017-2020/4.2</c>.</summary>
    /// <remarks>
    /// <para>The reference resolves to an element that equals <paramref name="element"/>. If several elements have the
    /// same code, only the one that <see cref="GetElement(ElementCode)"/> returns, or one that equals it, can be
    /// referred to.</para>
    /// <para>This is an O(1) operation if the element's position matches its code, such as <c>4.2</c> for the second
    /// objective of the fourth goal. Otherwise, it is an O(n) operation.</para>
    /// </remarks>
    /// <param name="element">A goal or an objective of the framework.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="element"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="element"/> has no code, or its code refers to a different element of the framework.
    /// </exception>
    /// <exception cref="UnknownElementException">
    /// The framework has no element that equals <paramref name="element"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
    /// ElementReference reference = framework.GetReference(framework.GetObjective("3.1"));
    /// Console.WriteLine(reference);
    /// // Output: interpol-2017-2020/3.1
    /// </code>
    /// </example>
    public ElementReference GetReference(StrategyElement element) => ReferenceLookup.GetReference(this, element);

    /// <summary>Tries to create the reference to a goal or an objective.</summary>
    /// <remarks>The complexity is that of <see cref="GetReference"/>.</remarks>
    /// <param name="element">A goal or an objective of the framework.</param>
    /// <param name="reference">The reference, or <c>default</c> if the element cannot be referred to.</param>
    /// <returns>
    /// <see langword="true"/> if the reference resolves to an element that equals <paramref name="element"/>;
    /// otherwise, <see langword="false"/>.
    /// </returns>
    public bool TryGetReference(StrategyElement? element, out ElementReference reference) =>
        ReferenceLookup.TryGetReference(this, element, out reference);
}
