namespace Interpol.Strategy.Model;

/// <summary>Finds the longest increasing subsequences of numbers.</summary>
internal static class IncreasingSubsequences
{
    /// <summary>
    /// Returns, for each number, whether it is in every longest increasing subsequence. This is an O(n log n)
    /// operation.
    /// </summary>
    public static bool[] FindCommon(int[] numbers)
    {
        // The longest increasing subsequences that end and that start with each number.
        int count = numbers.Length;
        int[] reversed = new int[count];
        for (int i = 0; i < count; i++)
        {
            reversed[count - 1 - i] = -numbers[i];
        }

        int[] endingLengths = GetEndingLengths(numbers);
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

        bool[] isCommon = new bool[count];
        for (int i = 0; i < count; i++)
        {
            isCommon[i] = IsInLongest(i) && candidates[endingLengths[i]] == 1;
        }

        return isCommon;

        bool IsInLongest(int i) => endingLengths[i] + startingLengths[count - 1 - i] - 1 == longest;
    }

    /// <summary>
    /// Returns, for each number, the length of the longest increasing subsequence that ends with it.
    /// </summary>
    private static int[] GetEndingLengths(int[] numbers)
    {
        int[] lengths = new int[numbers.Length];

        // The minimum last number of the subsequences of each length.
        int[] minEnds = new int[numbers.Length];
        int count = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            int low = 0;
            int high = count;
            while (low < high)
            {
                int middle = (low + high) >>> 1;
                if (minEnds[middle] < numbers[i])
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            minEnds[low] = numbers[i];
            count = Math.Max(count, low + 1);
            lengths[i] = low + 1;
        }

        return lengths;
    }
}
