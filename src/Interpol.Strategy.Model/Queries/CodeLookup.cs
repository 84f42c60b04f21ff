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
    public static StrategyElement? Element(StrategicFramework framework, in CodeKey code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return GoalAtItsPlace(framework, code)
            ?? ObjectiveAtItsPlace(framework, code)
            ?? FirstGoal(framework, code)
            ?? (StrategyElement?)FirstObjective(framework, code);
    }

    [MethodImpl(FastFromTheFirstCall)]
    public static Goal? Goal(StrategicFramework framework, in CodeKey code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return GoalAtItsPlace(framework, code) ?? FirstGoal(framework, code);
    }

    [MethodImpl(FastFromTheFirstCall)]
    public static Objective? Objective(StrategicFramework framework, in CodeKey code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return ObjectiveAtItsPlace(framework, code) ?? FirstObjective(framework, code);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Goal? GoalAtItsPlace(StrategicFramework framework, in CodeKey code)
    {
        ReadOnlySpan<Goal> goals = framework.Goals.AsSpan();
        int place = OutlineNumber.First(code.Outline) - 1;
        return (uint)place < (uint)goals.Length && goals[place].CodeOrDefault.Outline == code.Outline ? goals[place] : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Objective? ObjectiveAtItsPlace(StrategicFramework framework, in CodeKey code)
    {
        ReadOnlySpan<Goal> goals = framework.Goals.AsSpan();
        int goal = OutlineNumber.First(code.Outline) - 1;
        if ((uint)goal >= (uint)goals.Length)
        {
            return null;
        }

        ReadOnlySpan<Objective> objectives = goals[goal].Objectives.AsSpan();
        int place = OutlineNumber.Second(code.Outline) - 1;
        return (uint)place < (uint)objectives.Length && objectives[place].CodeOrDefault.Outline == code.Outline ? objectives[place] : null;
    }

    private static Goal? FirstGoal(StrategicFramework framework, in CodeKey code)
    {
        foreach (Goal goal in framework.Goals)
        {
            if (code.Matches(goal.CodeOrDefault))
            {
                return goal;
            }
        }

        return null;
    }

    private static Objective? FirstObjective(StrategicFramework framework, in CodeKey code)
    {
        foreach (Goal goal in framework.Goals)
        {
            foreach (Objective objective in goal.Objectives)
            {
                if (code.Matches(objective.CodeOrDefault))
                {
                    return objective;
                }
            }
        }

        return null;
    }
}
