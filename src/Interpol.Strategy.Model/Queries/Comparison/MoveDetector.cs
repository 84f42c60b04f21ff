namespace Interpol.Strategy.Model;

/// <summary>Finds the elements that have moved. See <see cref="ElementChange.IsMoved"/>.</summary>
internal static class MoveDetector
{
    /// <param name="earlier">The matched elements of one kind, in document order.</param>
    public static void Detect(List<ComparedElement> earlier)
    {
        var siblings = new List<ElementGroup>();
        foreach (ComparedElement element in earlier)
        {
            if (element.Group is { IsSame: true, MatchCount: 1 } group)
            {
                group.IsMoved = element.Goal is not null && !MatchRules.HaveSameGoal(element, group.Later);
                if (!group.IsMoved)
                {
                    siblings.Add(group);
                }
            }
        }

        siblings.Sort(CompareGoals);
        for (int start = 0, end; start < siblings.Count; start = end)
        {
            end = start + 1;
            while (end < siblings.Count && GetGoal(siblings[end]) == GetGoal(siblings[start]))
            {
                end++;
            }

            DetectOrder(siblings, start, end - start);
        }
    }

    /// <summary>Compares the matched goals, and then the positions.</summary>
    private static int CompareGoals(ElementGroup left, ElementGroup right)
    {
        int order = GetGoal(left).CompareTo(GetGoal(right));
        return order != 0 ? order : left.Earlier.Position.CompareTo(right.Earlier.Position);
    }

    /// <summary>Returns a number that is the same for objectives of matched goals.</summary>
    private static int GetGoal(ElementGroup group) =>
        group.Earlier.Goal is { Group: { } goals } ? goals.Earlier.Position : -1;

    /// <summary>Marks the elements that are not in every longest increasing subsequence of the siblings.</summary>
    /// <param name="groups">The groups of elements in their earlier order.</param>
    /// <param name="start">The index of the first element with the same goal.</param>
    /// <param name="count">The number of elements with the same goal.</param>
    private static void DetectOrder(List<ElementGroup> groups, int start, int count)
    {
        int[] positions = new int[count];
        for (int i = 0; i < count; i++)
        {
            positions[i] = groups[start + i].Later.Position;
        }

        bool[] isFixed = IncreasingSubsequences.FindCommon(positions);
        for (int i = 0; i < count; i++)
        {
            groups[start + i].IsMoved = !isFixed[i];
        }
    }
}
