namespace Interpol.Strategy.Model;

/// <summary>Which of some elements have kept their order.</summary>
internal static class OrderKept
{
    /// <summary>Those that are in every longest ascending series, so that nothing depends on which of several series is taken. Takes n log n steps.</summary>
    /// <param name="places">The later places of the elements in their earlier order, each place once.</param>
    public static bool[] ByAll(int[] places)
    {
        int[] upTo = LongestUpTo(places);
        int[] mirrored = [.. Enumerable.Reverse(places).Select(place => -place)];
        int[] from = LongestUpTo(mirrored);
        Array.Reverse(from);

        int longest = upTo.DefaultIfEmpty().Max();
        int[] candidates = new int[longest + 1];
        for (int i = 0; i < places.Length; i++)
        {
            candidates[upTo[i]] += upTo[i] + from[i] - 1 == longest ? 1 : 0;
        }

        return [.. places.Select((_, i) => upTo[i] + from[i] - 1 == longest && candidates[upTo[i]] == 1)];
    }

    /// <summary>For each place the length of the longest ascending series that ends with it.</summary>
    private static int[] LongestUpTo(int[] places)
    {
        int[] lengths = new int[places.Length];
        var leastEnds = new List<int>();
        for (int i = 0; i < places.Length; i++)
        {
            int found = leastEnds.BinarySearch(places[i]);
            int shorter = found < 0 ? ~found : found;
            if (shorter == leastEnds.Count)
            {
                leastEnds.Add(places[i]);
            }

            leastEnds[shorter] = places[i];
            lengths[i] = shorter + 1;
        }

        return lengths;
    }
}
