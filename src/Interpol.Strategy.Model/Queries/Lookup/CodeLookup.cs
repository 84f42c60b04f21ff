using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>
/// Finds elements by code: first at the position that an outline number such as <c>4.2</c> means, then by a scan.
/// </summary>
/// <remarks>
/// The common codes, such as <c>4</c> and <c>4.2</c>, are parsed here without a loop, and elements are accessed through
/// fields, so that few methods are compiled for the first lookup of a process.
/// </remarks>
internal static class CodeLookup
{
    /// <summary>
    /// Returns the objective at the position of a code such as <c>4.2</c>, or <see langword="null"/>.
    /// </summary>
    public static Objective? TryFastObjective(StrategicFramework framework, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 3 && code[1] == '.' && (uint)(code[0] - '1') < 9 && (uint)(code[2] - '1') < 9
            ? FindObjectiveByPosition(framework, ((ulong)(code[0] - '0') << PackedOutline.FirstLevelShift) | ((ulong)(code[2] - '0') << PackedOutline.SecondLevelShift))
            : null;
    }

    /// <summary>Returns the goal at the position of a code such as <c>4</c>, or <see langword="null"/>.</summary>
    public static Goal? TryFastGoal(StrategicFramework framework, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 1 && (uint)(code[0] - '1') < 9 ? FindGoalByPosition(framework, (ulong)(code[0] - '0') << PackedOutline.FirstLevelShift) : null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static StrategyElement? FindElement(StrategicFramework framework, string code) => FindElement(framework, code, PackedOutline.Encode(code));

    public static StrategyElement? FindElement(StrategicFramework framework, ElementCode code) =>
        FindObjectiveByPosition(framework, code._packed) ?? FindElement(framework, code.ToString(), code._packed);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static StrategyElement? FindElement(StrategicFramework framework, ReadOnlySpan<char> code, ulong packed) =>
        FindObjectiveByPosition(framework, packed)
        ?? FindGoalByPosition(framework, packed)
        ?? FindGoalByScan(framework, code, packed)
        ?? (StrategyElement?)FindObjectiveByScan(framework, code, packed);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Goal? FindGoal(StrategicFramework framework, string code)
    {
        ulong packed = PackedOutline.Encode(code);
        return FindGoalByPosition(framework, packed) ?? FindGoalByScan(framework, code, packed);
    }

    public static Goal? FindGoal(StrategicFramework framework, ElementCode code) =>
        FindGoalByPosition(framework, code._packed) ?? FindGoalByScan(framework, code.ToString(), code._packed);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Objective? FindObjective(StrategicFramework framework, string code)
    {
        ulong packed = PackedOutline.Encode(code);
        return FindObjectiveByPosition(framework, packed) ?? FindObjectiveByScan(framework, code, packed);
    }

    public static Objective? FindObjective(StrategicFramework framework, ElementCode code) =>
        FindObjectiveByPosition(framework, code._packed) ?? FindObjectiveByScan(framework, code.ToString(), code._packed);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Goal? FindGoalByPosition(StrategicFramework framework, ulong packed)
    {
        Goal[]? goals = framework._goals._items;
        int position = (int)(packed >> PackedOutline.FirstLevelShift) - 1;
        return goals is not null && (uint)position < (uint)goals.Length && goals[position]._code._packed == packed ? goals[position] : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Objective? FindObjectiveByPosition(StrategicFramework framework, ulong packed)
    {
        Goal[]? goals = framework._goals._items;
        int goal = (int)(packed >> PackedOutline.FirstLevelShift) - 1;
        if (goals is null || (uint)goal >= (uint)goals.Length)
        {
            return null;
        }

        Objective[]? objectives = goals[goal]._objectives._items;
        int position = (ushort)(packed >> PackedOutline.SecondLevelShift) - 1;
        return objectives is not null && (uint)position < (uint)objectives.Length && objectives[position]._code._packed == packed ? objectives[position] : null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Goal? FindGoalByScan(StrategicFramework framework, ReadOnlySpan<char> text, ulong packed)
    {
        foreach (Goal goal in framework.Goals)
        {
            if (HasCode(goal._code, text, packed))
            {
                return goal;
            }
        }

        return null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Objective? FindObjectiveByScan(StrategicFramework framework, ReadOnlySpan<char> text, ulong packed)
    {
        foreach (Goal goal in framework.Goals)
        {
            foreach (Objective objective in goal.Objectives)
            {
                if (HasCode(objective._code, text, packed))
                {
                    return objective;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Determines whether codes are equal. Only strings that can be restored from the packed number have one.
    /// </summary>
    private static bool HasCode(ElementCode code, ReadOnlySpan<char> text, ulong packed) =>
        packed != 0 ? code._packed == packed : code._packed == 0 && !code.IsDefault && text.SequenceEqual(code.ToString());
}
