using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <summary>Finds a framework's elements by the code or the identifier that an application has kept.</summary>
/// <remarks>
/// <para>Looking up takes no memory. For a code such as <c>4.2</c> whose element stands where its numbers say, which is so in the canonical frameworks, it takes nanoseconds;
/// for any other code, and for an identifier, time in proportion to the number of elements.</para>
/// <para>Codes and identifiers are compared character by character. Where several elements have the code sought, one that stands where its numbers say is found before others,
/// then a goal before an objective, then the first in the document; of several with one identifier, the first.</para>
/// </remarks>
public static class FrameworkLookup
{
    /// <summary>The goal or the objective that has a code.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="code">The code, such as <c>4.2</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">No goal and no objective has the code; the message lists the codes there are and suggests the nearest.</exception>
    public static StrategyElement GetElement(this StrategicFramework framework, string code) =>
        CodeLookup.TryFastObjective(framework, code) ?? CodeLookup.FindElement(framework, code) ?? throw LookupErrors.Code(framework, code);

    /// <inheritdoc cref="GetElement(StrategicFramework, string)"/>
    public static StrategyElement GetElement(this StrategicFramework framework, ElementCode code) => CodeLookup.FindElement(framework, code) ?? throw LookupErrors.Code(framework, code.ToString());

    /// <summary>The goal that has a code.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="code">The code, such as <c>4</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">No goal has the code; the message lists the codes there are and suggests the nearest.</exception>
    public static Goal GetGoal(this StrategicFramework framework, string code) =>
        CodeLookup.TryFastGoal(framework, code) ?? CodeLookup.FindGoal(framework, code) ?? throw LookupErrors.GoalCode(framework, code);

    /// <inheritdoc cref="GetGoal(StrategicFramework, string)"/>
    public static Goal GetGoal(this StrategicFramework framework, ElementCode code) => CodeLookup.FindGoal(framework, code) ?? throw LookupErrors.GoalCode(framework, code.ToString());

    /// <summary>The objective that has a code.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="code">The code, such as <c>4.2</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">No objective has the code; the message lists the codes there are and suggests the nearest.</exception>
    public static Objective GetObjective(this StrategicFramework framework, string code) =>
        CodeLookup.TryFastObjective(framework, code) ?? CodeLookup.FindObjective(framework, code) ?? throw LookupErrors.ObjectiveCode(framework, code);

    /// <inheritdoc cref="GetObjective(StrategicFramework, string)"/>
    public static Objective GetObjective(this StrategicFramework framework, ElementCode code) => CodeLookup.FindObjective(framework, code) ?? throw LookupErrors.ObjectiveCode(framework, code.ToString());

    /// <summary>The element that has an identifier: a vision, a mission, a value, a goal or an objective.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="identifier">The identifier, such as <c>interpol-2017-2020-vision</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">No element has the identifier; the message lists the identifiers there are and suggests the nearest.</exception>
    public static StrategyElement GetByIdentifier(this StrategicFramework framework, string identifier) =>
        FindByIdentifier(framework, identifier) ?? throw LookupErrors.Identifier(framework, identifier);

    /// <summary>The goal or the objective that has a code, if there is one. Never throws.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="code">The code, such as <c>4.2</c>.</param>
    /// <param name="element">The element; <see langword="null"/> when there is none.</param>
    /// <returns><see langword="false"/> when no element has the code, or an argument is <see langword="null"/>.</returns>
    public static bool TryFind(this StrategicFramework? framework, string? code, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = framework is null || code is null ? null : CodeLookup.TryFastObjective(framework, code) ?? CodeLookup.FindElement(framework, code)) is not null;

    /// <inheritdoc cref="TryFind(StrategicFramework?, string?, out StrategyElement?)"/>
    public static bool TryFind(this StrategicFramework? framework, ElementCode code, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = framework is null ? null : CodeLookup.FindElement(framework, code)) is not null;

    /// <summary>The goal that has a code, if there is one. Never throws.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="code">The code, such as <c>4</c>.</param>
    /// <param name="goal">The goal; <see langword="null"/> when there is none.</param>
    /// <returns><see langword="false"/> when no goal has the code, or an argument is <see langword="null"/>.</returns>
    public static bool TryFindGoal(this StrategicFramework? framework, string? code, [NotNullWhen(true)] out Goal? goal) =>
        (goal = framework is null || code is null ? null : CodeLookup.TryFastGoal(framework, code) ?? CodeLookup.FindGoal(framework, code)) is not null;

    /// <inheritdoc cref="TryFindGoal(StrategicFramework?, string?, out Goal?)"/>
    public static bool TryFindGoal(this StrategicFramework? framework, ElementCode code, [NotNullWhen(true)] out Goal? goal) =>
        (goal = framework is null ? null : CodeLookup.FindGoal(framework, code)) is not null;

    /// <summary>The objective that has a code, if there is one. Never throws.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="code">The code, such as <c>4.2</c>.</param>
    /// <param name="objective">The objective; <see langword="null"/> when there is none.</param>
    /// <returns><see langword="false"/> when no objective has the code, or an argument is <see langword="null"/>.</returns>
    public static bool TryFindObjective(this StrategicFramework? framework, string? code, [NotNullWhen(true)] out Objective? objective) =>
        (objective = framework is null || code is null ? null : CodeLookup.TryFastObjective(framework, code) ?? CodeLookup.FindObjective(framework, code)) is not null;

    /// <inheritdoc cref="TryFindObjective(StrategicFramework?, string?, out Objective?)"/>
    public static bool TryFindObjective(this StrategicFramework? framework, ElementCode code, [NotNullWhen(true)] out Objective? objective) =>
        (objective = framework is null ? null : CodeLookup.FindObjective(framework, code)) is not null;

    /// <summary>The element that has an identifier, if there is one. Never throws.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="identifier">The identifier, such as <c>interpol-2017-2020-vision</c>.</param>
    /// <param name="element">The element; <see langword="null"/> when there is none.</param>
    /// <returns><see langword="false"/> when no element has the identifier, or an argument is <see langword="null"/>.</returns>
    public static bool TryFindByIdentifier(this StrategicFramework? framework, string? identifier, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = framework is null || identifier is null ? null : FindByIdentifier(framework, identifier)) is not null;

    private static StrategyElement? FindByIdentifier(StrategicFramework framework, string identifier)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(identifier);
        if (framework.Vision is { } vision && vision.Identifier == identifier)
        {
            return vision;
        }

        if (framework.Mission is { } mission && mission.Identifier == identifier)
        {
            return mission;
        }

        foreach (CoreValue value in framework.Values)
        {
            if (value.Identifier == identifier)
            {
                return value;
            }
        }

        foreach (Goal goal in framework.Goals)
        {
            if (goal.Identifier == identifier)
            {
                return goal;
            }

            foreach (Objective objective in goal.Objectives)
            {
                if (objective.Identifier == identifier)
                {
                    return objective;
                }
            }
        }

        return null;
    }
}
