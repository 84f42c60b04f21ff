namespace Interpol.Strategy.Model;

/// <summary>Represents the elements of a framework during a comparison, by kind and in document order.</summary>
internal sealed class ComparedFramework
{
    public ComparedFramework(StrategicFramework framework)
    {
        Visions = framework.Vision is { } vision ? [new(vision, 0)] : [];
        Missions = framework.Mission is { } mission ? [new(mission, 0)] : [];
        Values = [.. framework.Values.Select((value, position) => new ComparedElement(value, position))];
        Goals = [.. framework.Goals.Select((goal, position) => new ComparedElement(goal, position))];
        Objectives =
        [
            .. Goals
                .SelectMany(goal => ((Goal)goal.Element).Objectives.Select(objective => (objective, goal)))
                .Select((pair, position) => new ComparedElement(pair.objective, position, pair.goal)),
        ];
    }

    public ComparedElement[] Visions { get; }

    public ComparedElement[] Missions { get; }

    public ComparedElement[] Values { get; }

    public ComparedElement[] Goals { get; }

    public ComparedElement[] Objectives { get; }

    public int Count => Visions.Length + Missions.Length + Values.Length + Goals.Length + Objectives.Length;

    public IEnumerable<ComparedElement> Elements => [.. Visions, .. Missions, .. Values, .. Goals, .. Objectives];

    /// <summary>Ranks the elements by content, so that matching does not depend on their order.</summary>
    public static void RankElements(ComparedFramework earlier, ComparedFramework later)
    {
        Rank([.. earlier.Visions, .. later.Visions], ComparedElement.CompareContents);
        Rank([.. earlier.Missions, .. later.Missions], ComparedElement.CompareContents);
        Rank([.. earlier.Values, .. later.Values], ComparedElement.CompareContents);

        ComparedElement[] objectives = [.. earlier.Objectives, .. later.Objectives];
        Rank(objectives, ComparedElement.CompareContents);
        ILookup<ComparedElement, int> ranksByGoal = objectives
            .OrderBy(objective => objective.Rank)
            .ToLookup(objective => objective.Goal!, objective => objective.Rank);
        ComparedElement[] goals = [.. earlier.Goals, .. later.Goals];
        var objectiveRanks = goals.ToDictionary(goal => goal, goal => ranksByGoal[goal].ToArray());
        Rank(goals, (left, right) =>
        {
            int order = ComparedElement.CompareContents(left, right);
            return order != 0 ? order : objectiveRanks[left].AsSpan().SequenceCompareTo(objectiveRanks[right]);
        });
        Rank(objectives, (left, right) => (left.Rank, left.Goal!.Rank).CompareTo((right.Rank, right.Goal!.Rank)));
    }

    private static void Rank(ComparedElement[] elements, Comparison<ComparedElement> comparison)
    {
        Array.Sort(elements, comparison);
        int[] ranks = new int[elements.Length];
        for (int i = 1; i < elements.Length; i++)
        {
            ranks[i] = ranks[i - 1] + (comparison(elements[i - 1], elements[i]) == 0 ? 0 : 1);
        }

        // The comparison can use the ranks, so they change only at the end.
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i].Rank = ranks[i];
        }
    }
}
