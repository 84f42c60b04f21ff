namespace Interpol.Strategy.Model;

/// <summary>Which of some elements have kept their order.</summary>
internal static class LongestIncreasingSubsequence
{
    /// <summary>Those that are in every longest ascending series, so that nothing depends on which of several series is taken. Takes n log n steps.</summary>
    /// <param name="positions">The later places of the elements in their earlier order, each place once.</param>
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

    /// <summary>For each place the length of the longest ascending series that ends with it.</summary>
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
