using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <content>The elements of the framework and their locations.</content>
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
}
