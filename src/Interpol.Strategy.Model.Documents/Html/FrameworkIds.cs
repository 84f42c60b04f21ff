using System.Globalization;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Contains the ids of the elements of a framework on its page.</summary>
/// <remarks>
/// The id of an element is its code. Elements without a code, and repeated codes, get their ids after all others, so
/// that a code always leads to the first element that has it.
/// </remarks>
internal sealed class FrameworkIds
{
    private FrameworkIds(UniqueIds used, string vision, string mission, string[] values, GoalIds[] goals)
    {
        Used = used;
        Vision = vision;
        Mission = mission;
        Values = values;
        Goals = goals;
    }

    /// <summary>Gets the ids of the page, for parts that are not elements.</summary>
    public UniqueIds Used { get; }

    public string Vision { get; }

    public string Mission { get; }

    public string[] Values { get; }

    public GoalIds[] Goals { get; }

    public static FrameworkIds Create(StrategicFramework framework)
    {
        var used = new UniqueIds();
        (string? Goal, string?[] Objectives)[] codes =
        [
            .. framework.Goals.Select(goal => (
                ReserveCode(used, goal.Code),
                goal.Objectives.Select(objective => ReserveCode(used, objective.Code)).ToArray())),
        ];
        string vision = used.Reserve("vision");
        string mission = used.Reserve("mission");
        string[] values = [.. framework.Values.Select((_, i) => used.Reserve(Number("value", i)))];
        var goals = new GoalIds[codes.Length];
        for (int i = 0; i < goals.Length; i++)
        {
            Goal goal = framework.Goals[i];
            string name = Number("goal", i);
            goals[i] = new(
                codes[i].Goal ?? Reserve(used, goal.Code, name),
                [
                    .. codes[i].Objectives.Select((code, j) =>
                        code ?? Reserve(used, goal.Objectives[j].Code, Number($"{name}-objective", j))),
                ]);
        }

        return new(used, vision, mission, values, goals);
    }

    private static string? ReserveCode(UniqueIds used, ElementCode? code) =>
        code is { } known ? used.TryReserve(UniqueIds.Convert(known.ToString())) : null;

    private static string Reserve(UniqueIds used, ElementCode? code, string name) =>
        used.Reserve(code is { } known ? UniqueIds.Convert(known.ToString()) : name);

    private static string Number(string name, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}-{index + 1}");
}
