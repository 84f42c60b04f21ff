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

    /// <summary>
    /// Marks the elements that are not in every longest increasing subsequence. This is an O(n log n) operation.
    /// </summary>
    /// <param name="groups">The groups of elements in their earlier order.</param>
    /// <param name="start">The index of the first element with the same goal.</param>
    /// <param name="count">The number of elements with the same goal.</param>
    private static void DetectOrder(List<ElementGroup> groups, int start, int count)
    {
        // The longest increasing subsequences that end and that start with each element.
        int[] positions = new int[count];
        int[] reversed = new int[count];
        for (int i = 0; i < count; i++)
        {
            positions[i] = groups[start + i].Later.Position;
            reversed[count - 1 - i] = -positions[i];
        }

        int[] endingLengths = GetEndingLengths(positions);
        int[] startingLengths = GetEndingLengths(reversed);
        int longest = 0;
        foreach (int length in endingLengths)
        {
            longest = Math.Max(longest, length);
        }

        int[] candidates = new int[longest + 1];
        for (int i = 0; i < count; i++)
        {
            candidates[endingLengths[i]] += IsInLongest(i) ? 1 : 0;
        }

        for (int i = 0; i < count; i++)
        {
            groups[start + i].IsMoved = !IsInLongest(i) || candidates[endingLengths[i]] > 1;
        }

        bool IsInLongest(int i) => endingLengths[i] + startingLengths[count - 1 - i] - 1 == longest;
    }

    /// <summary>
    /// Returns, for each position, the length of the longest increasing subsequence that ends with it.
    /// </summary>
    private static int[] GetEndingLengths(int[] positions)
    {
        int[] lengths = new int[positions.Length];

        // The minimum last position of the subsequences of each length.
        int[] minEnds = new int[positions.Length];
        int count = 0;
        for (int i = 0; i < positions.Length; i++)
        {
            int low = 0;
            int high = count;
            while (low < high)
            {
                int middle = (low + high) >>> 1;
                if (minEnds[middle] < positions[i])
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            minEnds[low] = positions[i];
            count = Math.Max(count, low + 1);
            lengths[i] = low + 1;
        }

        return lengths;
    }
}
