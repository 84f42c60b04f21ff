using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <summary>
/// Finds the goals and objectives of a framework by code. A string with a common code is found without parsing it: see
/// <see cref="CodeLookup"/>.
/// </summary>
internal static class ElementLookup
{
    public static StrategyElement GetElement(StrategicFramework framework, string code) =>
        CodeLookup.TryFastObjective(framework, code)
        ?? CodeLookup.FindElement(framework, code)
        ?? throw LookupErrors.Code(framework, code);

    public static StrategyElement GetElement(StrategicFramework framework, ElementCode code) =>
        CodeLookup.FindElement(framework, code) ?? throw LookupErrors.Code(framework, code.ToString());

    public static Goal GetGoal(StrategicFramework framework, string code) =>
        CodeLookup.TryFastGoal(framework, code)
        ?? CodeLookup.FindGoal(framework, code)
        ?? throw LookupErrors.GoalCode(framework, code);

    public static Goal GetGoal(StrategicFramework framework, ElementCode code) =>
        CodeLookup.FindGoal(framework, code) ?? throw LookupErrors.GoalCode(framework, code.ToString());

    public static Objective GetObjective(StrategicFramework framework, string code) =>
        CodeLookup.TryFastObjective(framework, code)
        ?? CodeLookup.FindObjective(framework, code)
        ?? throw LookupErrors.ObjectiveCode(framework, code);

    public static Objective GetObjective(StrategicFramework framework, ElementCode code) =>
        CodeLookup.FindObjective(framework, code) ?? throw LookupErrors.ObjectiveCode(framework, code.ToString());

    public static bool TryGetElement(
        StrategicFramework framework, string? code, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = code is null
            ? null
            : CodeLookup.TryFastObjective(framework, code) ?? CodeLookup.FindElement(framework, code)) is not null;

    public static bool TryGetElement(
        StrategicFramework framework, ElementCode code, [NotNullWhen(true)] out StrategyElement? element) =>
        (element = CodeLookup.FindElement(framework, code)) is not null;

    public static bool TryGetGoal(
        StrategicFramework framework, string? code, [NotNullWhen(true)] out Goal? goal) =>
        (goal = code is null
            ? null
            : CodeLookup.TryFastGoal(framework, code) ?? CodeLookup.FindGoal(framework, code)) is not null;

    public static bool TryGetGoal(
        StrategicFramework framework, ElementCode code, [NotNullWhen(true)] out Goal? goal) =>
        (goal = CodeLookup.FindGoal(framework, code)) is not null;

    public static bool TryGetObjective(
        StrategicFramework framework, string? code, [NotNullWhen(true)] out Objective? objective) =>
        (objective = code is null
            ? null
            : CodeLookup.TryFastObjective(framework, code) ?? CodeLookup.FindObjective(framework, code)) is not null;

    public static bool TryGetObjective(
        StrategicFramework framework, ElementCode code, [NotNullWhen(true)] out Objective? objective) =>
        (objective = CodeLookup.FindObjective(framework, code)) is not null;
}
