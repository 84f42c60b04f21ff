using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>
/// The search behind every lookup by code: an outline number points to the place where its element stands in any plan that counts from 1;
/// only where another one stands there are all elements looked at.
/// </summary>
/// <remarks>
/// The codes that nearly all lookups are for, <c>4</c> and <c>4.2</c>, are read here, without a loop, and the elements at their places are
/// reached through fields and not through properties: what a program that looks up one objective waits for is the compilation of each
/// method on the way.
/// </remarks>
internal static class CodeLookup
{
    /// <summary>The objective that stands at the place of a code such as <c>4.2</c>; <see langword="null"/> for every other code.</summary>
    public static Objective? ObjectiveOfPair(StrategicFramework framework, string code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 3 && code[1] == '.' && (uint)(code[0] - '1') < 9 && (uint)(code[2] - '1') < 9
            ? ObjectiveAtItsPlace(framework, ((ulong)(code[0] - '0') << OutlineNumber.FirstLevel) | ((ulong)(code[2] - '0') << OutlineNumber.SecondLevel))
            : null;
    }

    /// <summary>The goal that stands at the place of a code such as <c>4</c>; <see langword="null"/> for every other code.</summary>
    public static Goal? GoalOfDigit(StrategicFramework framework, string code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 1 && (uint)(code[0] - '1') < 9 ? GoalAtItsPlace(framework, (ulong)(code[0] - '0') << OutlineNumber.FirstLevel) : null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static StrategyElement? Element(StrategicFramework framework, string code) => Element(framework, code, OutlineNumber.Of(code));

    public static StrategyElement? Element(StrategicFramework framework, ElementCode code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return ObjectiveAtItsPlace(framework, code._outline) ?? Element(framework, code.ToString(), code._outline);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static StrategyElement? Element(StrategicFramework framework, ReadOnlySpan<char> code, ulong outline) =>
        ObjectiveAtItsPlace(framework, outline)
        ?? GoalAtItsPlace(framework, outline)
        ?? FirstGoal(framework, code, outline)
        ?? (StrategyElement?)FirstObjective(framework, code, outline);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Goal? Goal(StrategicFramework framework, string code)
    {
        ulong outline = OutlineNumber.Of(code);
        return GoalAtItsPlace(framework, outline) ?? FirstGoal(framework, code, outline);
    }

    public static Goal? Goal(StrategicFramework framework, ElementCode code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return GoalAtItsPlace(framework, code._outline) ?? FirstGoal(framework, code.ToString(), code._outline);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Objective? Objective(StrategicFramework framework, string code)
    {
        ulong outline = OutlineNumber.Of(code);
        return ObjectiveAtItsPlace(framework, outline) ?? FirstObjective(framework, code, outline);
    }

    public static Objective? Objective(StrategicFramework framework, ElementCode code)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return ObjectiveAtItsPlace(framework, code._outline) ?? FirstObjective(framework, code.ToString(), code._outline);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Goal? GoalAtItsPlace(StrategicFramework framework, ulong outline)
    {
        Goal[]? goals = framework._goals._items;
        int place = (int)(outline >> OutlineNumber.FirstLevel) - 1;
        return goals is not null && (uint)place < (uint)goals.Length && goals[place]._code._outline == outline ? goals[place] : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Objective? ObjectiveAtItsPlace(StrategicFramework framework, ulong outline)
    {
        Goal[]? goals = framework._goals._items;
        int goal = (int)(outline >> OutlineNumber.FirstLevel) - 1;
        if (goals is null || (uint)goal >= (uint)goals.Length)
        {
            return null;
        }

        Objective[]? objectives = goals[goal]._objectives._items;
        int place = (ushort)(outline >> OutlineNumber.SecondLevel) - 1;
        return objectives is not null && (uint)place < (uint)objectives.Length && objectives[place]._code._outline == outline ? objectives[place] : null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Goal? FirstGoal(StrategicFramework framework, ReadOnlySpan<char> text, ulong outline)
    {
        foreach (Goal goal in framework.Goals)
        {
            if (IsCode(goal._code, text, outline))
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
                if (IsCode(objective._code, text, outline))
                {
                    return objective;
                }
            }
        }

        return null;
    }

    /// <summary>Only texts that a number gives back unchanged have one, so equal numbers are equal texts.</summary>
    private static bool IsCode(ElementCode code, ReadOnlySpan<char> text, ulong outline) =>
        outline != 0 ? code._outline == outline : code._outline == 0 && !code.IsDefault && text.SequenceEqual(code.ToString());
}
