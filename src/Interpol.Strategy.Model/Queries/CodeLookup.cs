using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>
/// The search behind every lookup by code: an outline number points to the place where its element stands in any plan that counts from 1;
/// only where another one stands there are all elements looked at.
/// </summary>
internal static class CodeLookup
{
    /// <summary>
    /// Programs look up a few codes right after they start: compiled with optimisation at the first go, a lookup is one method and not ten.
    /// </summary>
    private const MethodImplOptions FastFromTheFirstCall = MethodImplOptions.AggressiveOptimization;

    [MethodImpl(FastFromTheFirstCall)]
    public static StrategyElement? Element(StrategicFramework framework, string code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(code);
        return PairAtItsPlace(framework, code) ?? Element(framework, code, OutlineNumber.Of(code));
    }

    [MethodImpl(FastFromTheFirstCall)]
    public static StrategyElement? Element(StrategicFramework framework, ElementCode code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return ObjectiveAtItsPlace(framework, code.Outline) ?? Element(framework, code.ToString(), code.Outline);
    }

    [MethodImpl(FastFromTheFirstCall)]
    public static StrategyElement? Element(StrategicFramework framework, ReadOnlySpan<char> code, ulong outline) =>
        ObjectiveAtItsPlace(framework, outline)
        ?? GoalAtItsPlace(framework, outline)
        ?? FirstGoal(framework, code, outline)
        ?? (StrategyElement?)FirstObjective(framework, code, outline);

    [MethodImpl(FastFromTheFirstCall)]
    public static Goal? Goal(StrategicFramework framework, string code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(code);
        ulong outline = OutlineNumber.Of(code);
        return GoalAtItsPlace(framework, outline) ?? FirstGoal(framework, code, outline);
    }

    [MethodImpl(FastFromTheFirstCall)]
    public static Goal? Goal(StrategicFramework framework, ElementCode code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return GoalAtItsPlace(framework, code.Outline) ?? FirstGoal(framework, code.ToString(), code.Outline);
    }

    [MethodImpl(FastFromTheFirstCall)]
    public static Objective? Objective(StrategicFramework framework, string code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(code);
        return PairAtItsPlace(framework, code) ?? Objective(framework, code, OutlineNumber.Of(code));
    }

    [MethodImpl(FastFromTheFirstCall)]
    public static Objective? Objective(StrategicFramework framework, ElementCode code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return ObjectiveAtItsPlace(framework, code.Outline) ?? FirstObjective(framework, code.ToString(), code.Outline);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Objective? Objective(StrategicFramework framework, ReadOnlySpan<char> code, ulong outline) =>
        ObjectiveAtItsPlace(framework, outline) ?? FirstObjective(framework, code, outline);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Goal? GoalAtItsPlace(StrategicFramework framework, ulong outline)
    {
        ReadOnlySpan<Goal> goals = framework.Goals.AsSpan();
        int place = OutlineNumber.First(outline) - 1;
        return (uint)place < (uint)goals.Length && goals[place].CodeOrDefault.Outline == outline ? goals[place] : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Objective? PairAtItsPlace(StrategicFramework framework, string code) =>
        OutlineNumber.IsPair(code, out int goal, out int place) ? ObjectiveAt(framework, goal, place, OutlineNumber.Of(goal + 1, place + 1)) : null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Objective? ObjectiveAtItsPlace(StrategicFramework framework, ulong outline) =>
        ObjectiveAt(framework, OutlineNumber.First(outline) - 1, OutlineNumber.Second(outline) - 1, outline);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Objective? ObjectiveAt(StrategicFramework framework, int goal, int place, ulong outline)
    {
        ReadOnlySpan<Goal> goals = framework.Goals.AsSpan();
        if ((uint)goal >= (uint)goals.Length)
        {
            return null;
        }

        ReadOnlySpan<Objective> objectives = goals[goal].Objectives.AsSpan();
        return (uint)place < (uint)objectives.Length && objectives[place].CodeOrDefault.Outline == outline ? objectives[place] : null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Goal? FirstGoal(StrategicFramework framework, ReadOnlySpan<char> text, ulong outline)
    {
        foreach (Goal goal in framework.Goals)
        {
            if (IsCode(goal.CodeOrDefault, text, outline))
            {
                return goal;
            }
        }

        return null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Objective? FirstObjective(StrategicFramework framework, ReadOnlySpan<char> text, ulong outline)
    {
        foreach (Goal goal in framework.Goals)
        {
            foreach (Objective objective in goal.Objectives)
            {
                if (IsCode(objective.CodeOrDefault, text, outline))
                {
                    return objective;
                }
            }
        }

        return null;
    }

    /// <summary>Only texts that a number gives back unchanged have one, so equal numbers are equal texts.</summary>
    private static bool IsCode(ElementCode code, ReadOnlySpan<char> text, ulong outline) =>
        outline != 0 ? code.Outline == outline : code.Outline == 0 && !code.IsDefault && text.SequenceEqual(code.ToString());
}
