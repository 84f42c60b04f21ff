namespace Interpol.Strategy.Model;

/// <summary>Determines which elements keep their order.</summary>
internal static class LongestIncreasingSubsequence
{
    /// <summary>
    /// Finds the elements that are in every longest increasing subsequence. This is an O(n log n) operation.
    /// </summary>
    /// <param name="positions">The later positions of the elements in their earlier order, without duplicates.</param>
    public static bool[] FindCommon(int[] positions)
    {
        int[] upTo = LongestUpTo(positions);
        int[] mirrored = [.. Enumerable.Reverse(positions).Select(position => -position)];
        int[] from = LongestUpTo(mirrored);
        Array.Reverse(from);

        int longest = upTo.DefaultIfEmpty().Max();
        int[] candidates = new int[longest + 1];
        for (int i = 0; i < positions.Length; i++)
        {
            candidates[upTo[i]] += upTo[i] + from[i] - 1 == longest ? 1 : 0;
        }

        return [.. positions.Select((_, i) => upTo[i] + from[i] - 1 == longest && candidates[upTo[i]] == 1)];
    }

    /// <summary>
    /// Returns, for each position, the length of the longest increasing subsequence that ends with it.
    /// </summary>
    private static int[] LongestUpTo(int[] positions)
    {
        int[] lengths = new int[positions.Length];
        var leastEnds = new List<int>();
        for (int i = 0; i < positions.Length; i++)
        {
            int found = leastEnds.BinarySearch(positions[i]);
            int shorter = found < 0 ? ~found : found;
            if (shorter == leastEnds.Count)
            {
                leastEnds.Add(positions[i]);
            }

            leastEnds[shorter] = positions[i];
            lengths[i] = shorter + 1;
        }

        return lengths;
    }
}
