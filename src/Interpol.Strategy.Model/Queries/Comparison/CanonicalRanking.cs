namespace Interpol.Strategy.Model;

/// <summary>Ranks elements by content, so that matching does not depend on their order.</summary>
internal static class CanonicalRanking
{
    public static void Rank(ComparedFramework earlier, ComparedFramework later)
    {
        Rank([.. earlier.Visions, .. later.Visions], ComparedElement.CompareContents);
        Rank([.. earlier.Missions, .. later.Missions], ComparedElement.CompareContents);
        Rank([.. earlier.Values, .. later.Values], ComparedElement.CompareContents);

        ComparedElement[] objectives = [.. earlier.Objectives, .. later.Objectives];
        Rank(objectives, ComparedElement.CompareContents);
        ILookup<ComparedElement, int> ofGoal = objectives.OrderBy(objective => objective.Rank).ToLookup(objective => objective.Goal!, objective => objective.Rank);
        ComparedElement[] goals = [.. earlier.Goals, .. later.Goals];
        var objectivesOf = goals.ToDictionary(goal => goal, goal => ofGoal[goal].ToArray());
        Rank(goals, (left, right) =>
        {
            int order = ComparedElement.CompareContents(left, right);
            return order != 0 ? order : objectivesOf[left].AsSpan().SequenceCompareTo(objectivesOf[right]);
        });
        Rank(objectives, (left, right) => (left.Rank, left.Goal!.Rank).CompareTo((right.Rank, right.Goal!.Rank)));
    }

    private static void Rank(ComparedElement[] elements, Comparison<ComparedElement> compare)
    {
        Array.Sort(elements, compare);
        int[] ranks = new int[elements.Length];
        for (int i = 1; i < elements.Length; i++)
        {
            ranks[i] = ranks[i - 1] + (compare(elements[i - 1], elements[i]) == 0 ? 0 : 1);
        }

        for (int i = 0; i < elements.Length; i++)
        {
            elements[i].Rank = ranks[i];
        }
    }
}
