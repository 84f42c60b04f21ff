namespace Interpol.Strategy.Model;

/// <summary>Finds the elements that have moved. See <see cref="ElementChange.IsMoved"/>.</summary>
internal static class MoveDetector
{
    /// <param name="earlier">The matched elements of one kind, in document order.</param>
    public static HashSet<ElementGroup> Detect(ComparedElement[] earlier)
    {
        IEnumerable<IGrouping<ElementGroup?, ElementGroup>> pairsByGoal = earlier
            .Select(element => element.Group)
            .OfType<ElementGroup>()
            .Where(group => group.IsSame && group.IsPair)
            .GroupBy(group => group.Earlier[0].Goal?.Group);
        var moved = new HashSet<ElementGroup>();
        foreach (IGrouping<ElementGroup?, ElementGroup> pairs in pairsByGoal)
        {
            ElementGroup[] siblings = [.. pairs.Where(HasSameGoal)];
            bool[] isInOrder = FindCommonSubsequence([.. siblings.Select(group => group.Later[0].Position)]);
            moved.UnionWith(siblings.Where((_, i) => !isInOrder[i]));
            moved.UnionWith(pairs.Where(group => !HasSameGoal(group)));
        }

        return moved;
    }

    private static bool HasSameGoal(ElementGroup group) =>
        group.Earlier[0].Goal is null || MatchRules.HaveSameGoal(group.Earlier[0], group.Later[0]);

    /// <summary>
    /// Finds the elements that are in every longest increasing subsequence. This is an O(n log n) operation.
    /// </summary>
    /// <param name="positions">The later positions of the elements in their earlier order, without duplicates.</param>
    private static bool[] FindCommonSubsequence(int[] positions)
    {
        // The longest increasing subsequences that end and that start with each element.
        int[] endingLengths = GetEndingLengths(positions);
        int[] startingLengths = GetEndingLengths([.. Enumerable.Reverse(positions).Select(position => -position)]);
        Array.Reverse(startingLengths);

        int longest = endingLengths.DefaultIfEmpty().Max();
        int[] candidates = new int[longest + 1];
        for (int i = 0; i < positions.Length; i++)
        {
            candidates[endingLengths[i]] += IsInLongest(i) ? 1 : 0;
        }

        return [.. positions.Select((_, i) => IsInLongest(i) && candidates[endingLengths[i]] == 1)];

        bool IsInLongest(int i) => endingLengths[i] + startingLengths[i] - 1 == longest;
    }

    /// <summary>
    /// Returns, for each position, the length of the longest increasing subsequence that ends with it.
    /// </summary>
    private static int[] GetEndingLengths(int[] positions)
    {
        int[] lengths = new int[positions.Length];

        // The minimum last position of the subsequences of each length.
        var minEnds = new List<int>();
        for (int i = 0; i < positions.Length; i++)
        {
            int found = minEnds.BinarySearch(positions[i]);
            int index = found < 0 ? ~found : found;
            if (index == minEnds.Count)
            {
                minEnds.Add(positions[i]);
            }

            minEnds[index] = positions[i];
            lengths[i] = index + 1;
        }

        return lengths;
    }
}
