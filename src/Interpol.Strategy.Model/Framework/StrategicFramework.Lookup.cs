using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <content>
/// The lookups by code. All of them compare ordinally and do not allocate. See
/// <see cref="GetElement(ElementCode)"/> for the choice among several elements with one code.
/// </content>
public sealed partial record StrategicFramework
{
    /// <inheritdoc cref="GetElement(ElementCode)"/>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public StrategyElement GetElement(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return CodeLookup.Find(this, code, PackedOutline.Encode(code), CodeLookup.Coded)
            ?? throw LookupErrors.Code(this, code);
    }

    /// <summary>Returns the goal or the objective with the specified code.</summary>
    /// <remarks>
    /// <para>Codes are compared ordinally. If several elements have the code, one whose position matches the numbers in
    /// the code is preferred. Otherwise, goals are preferred to objectives, and earlier elements to later ones.</para>
    /// <para>This is an O(1) operation if the element's position matches its code, such as <c>4.2</c> for the second
    /// objective of the fourth goal. Otherwise, it is an O(n) operation. It does not allocate.</para>
    /// </remarks>
    /// <param name="code">The code, such as <c>4.2</c>.</param>
    /// <returns>The element.</returns>
    /// <exception cref="UnknownElementException">
    /// No goal or objective has the code. The message lists the available codes and suggests the most similar one.
    /// </exception>
    public StrategyElement GetElement(ElementCode code) =>
        CodeLookup.Find(this, code.ToString(), code._packed, CodeLookup.Coded)
        ?? throw LookupErrors.Code(this, code.ToString());

    /// <inheritdoc cref="GetGoal(ElementCode)"/>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// Goal goal = InterpolFrameworks.Framework2017To2020.GetGoal("3");
    /// Console.WriteLine($"{goal.Name}: {goal.Objectives.Count} objectives");
    /// // Output: Lead globally innovative approaches to policing: 4 objectives
    /// </code>
    /// </example>
    public Goal GetGoal(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return (Goal?)CodeLookup.Find(this, code, PackedOutline.Encode(code), ElementKinds.Goal)
            ?? throw LookupErrors.GoalCode(this, code);
    }

    /// <summary>Returns the goal with the specified code.</summary>
    /// <remarks>
    /// The complexity and the choice among several goals are those of <see cref="GetElement(ElementCode)"/>.
    /// </remarks>
    /// <param name="code">The code, such as <c>4</c>.</param>
    /// <returns>The goal.</returns>
    /// <exception cref="UnknownElementException">
    /// No goal has the code. The message lists the available codes and suggests the most similar one.
    /// </exception>
    public Goal GetGoal(ElementCode code) =>
        (Goal?)CodeLookup.Find(this, code.ToString(), code._packed, ElementKinds.Goal)
        ?? throw LookupErrors.GoalCode(this, code.ToString());

    /// <inheritdoc cref="GetObjective(ElementCode)"/>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
    /// Console.WriteLine(framework.GetObjective("1.4"));
    /// // Output: 1.4 Promote and ensure high quality of data and information exchanged
    /// </code>
    /// </example>
    public Objective GetObjective(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return (Objective?)CodeLookup.Find(this, code, PackedOutline.Encode(code), ElementKinds.Objective)
            ?? throw LookupErrors.ObjectiveCode(this, code);
    }

    /// <summary>Returns the objective with the specified code.</summary>
    /// <remarks>
    /// The complexity and the choice among several objectives are those of <see cref="GetElement(ElementCode)"/>.
    /// </remarks>
    /// <param name="code">The code, such as <c>4.2</c>.</param>
    /// <returns>The objective.</returns>
    /// <exception cref="UnknownElementException">
    /// No objective has the code. The message lists the available codes and suggests the most similar one.
    /// </exception>
    public Objective GetObjective(ElementCode code) =>
        (Objective?)CodeLookup.Find(this, code.ToString(), code._packed, ElementKinds.Objective)
        ?? throw LookupErrors.ObjectiveCode(this, code.ToString());

    /// <summary>Tries to find the goal or the objective with the specified code.</summary>
    /// <remarks>
    /// The complexity and the choice among several elements are those of <see cref="GetElement(ElementCode)"/>.
    /// </remarks>
    /// <param name="code">The code, such as <c>4.2</c>.</param>
    /// <param name="element">The element, or <see langword="null"/> if it is not found.</param>
    /// <returns><see langword="true"/> if the element was found; otherwise, <see langword="false"/>.</returns>
    public bool TryGetElement(string? code, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = CodeLookup.Find(this, code, PackedOutline.Encode(code), CodeLookup.Coded)) is not null;

    /// <inheritdoc cref="TryGetElement(string?, out StrategyElement?)"/>
    public bool TryGetElement(ElementCode code, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = CodeLookup.Find(this, code.ToString(), code._packed, CodeLookup.Coded)) is not null;

    /// <summary>Tries to find the goal with the specified code.</summary>
    /// <remarks>
    /// The complexity and the choice among several goals are those of <see cref="GetElement(ElementCode)"/>.
    /// </remarks>
    /// <param name="code">The code, such as <c>4</c>.</param>
    /// <param name="goal">The goal, or <see langword="null"/> if it is not found.</param>
    /// <returns><see langword="true"/> if the goal was found; otherwise, <see langword="false"/>.</returns>
    public bool TryGetGoal(string? code, [NotNullWhen(true)] out Goal? goal) =>
        (goal = (Goal?)CodeLookup.Find(this, code, PackedOutline.Encode(code), ElementKinds.Goal)) is not null;

    /// <inheritdoc cref="TryGetGoal(string?, out Goal?)"/>
    public bool TryGetGoal(ElementCode code, [NotNullWhen(true)] out Goal? goal) =>
        (goal = (Goal?)CodeLookup.Find(this, code.ToString(), code._packed, ElementKinds.Goal)) is not null;

    /// <summary>Tries to find the objective with the specified code.</summary>
    /// <remarks>
    /// The complexity and the choice among several objectives are those of <see cref="GetElement(ElementCode)"/>.
    /// </remarks>
    /// <param name="code">The code, such as <c>4.2</c>.</param>
    /// <param name="objective">The objective, or <see langword="null"/> if it is not found.</param>
    /// <returns><see langword="true"/> if the objective was found; otherwise, <see langword="false"/>.</returns>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
    /// if (framework.TryGetObjective("1.4", out Objective? objective))
    /// {
    ///     Console.WriteLine(objective);
    /// }
    ///
    /// Console.WriteLine(framework.TryGetObjective("1.9", out _));
    /// // Output:
    /// // 1.4 Promote and ensure high quality of data and information exchanged
    /// // False
    /// </code>
    /// </example>
    public bool TryGetObjective(string? code, [NotNullWhen(true)] out Objective? objective) =>
        (objective = (Objective?)CodeLookup.Find(this, code, PackedOutline.Encode(code), ElementKinds.Objective))
        is not null;

    /// <inheritdoc cref="TryGetObjective(string?, out Objective?)"/>
    public bool TryGetObjective(ElementCode code, [NotNullWhen(true)] out Objective? objective) =>
        (objective = (Objective?)CodeLookup.Find(this, code.ToString(), code._packed, ElementKinds.Objective))
        is not null;
}
