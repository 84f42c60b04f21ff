namespace Interpol.Strategy.Model;

/// <summary>
/// Finds the most similar candidate: the one with the smallest edit distance, then the nearest number.
/// </summary>
internal static class SpellingSuggestion
{
    /// <summary>The maximum length of an input. The time grows with the square of the length.</summary>
    private const int MaxLength = 100;

    /// <summary>The maximum number of pairs of characters to compare. Further candidates are ignored.</summary>
    private const int MaxComparisons = 10_000_000;

    /// <summary>
    /// Returns the most similar candidate, or <see langword="null"/> if more than a third of the characters, and more
    /// than one, differ.
    /// </summary>
    /// <remarks>A candidate must have a character in common with the input, or both must be numbers.</remarks>
    public static string? Find(string input, IEnumerable<string> candidates)
    {
        if (input.Length > MaxLength || string.IsNullOrWhiteSpace(input))
        {
            return null;
        }

        string? nearest = null;
        (int Changes, ulong Apart) min = (Math.Max(1, input.Length / 3), ulong.MaxValue);
        ulong packed = PackedOutline.Encode(input);
        int comparisons = 0;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - input.Length) > min.Changes)
            {
                continue;
            }

            comparisons += input.Length * candidate.Length;
            if (comparisons > MaxComparisons)
            {
                break;
            }

            ulong candidateOutline = PackedOutline.Encode(candidate);
            (int Changes, ulong Apart) distance =
                (EditDistance(input, candidate), NumericDistance(packed, candidateOutline));
            bool hasSomethingInCommon = distance.Changes < Math.Max(input.Length, candidate.Length)
                || (packed != 0 && candidateOutline != 0);
            if (hasSomethingInCommon && distance.CompareTo(min) < 0)
            {
                (nearest, min) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>
    /// Returns the difference of two numbers, or a value below the maximum, so that the first candidate is better than
    /// none.
    /// </summary>
    private static ulong NumericDistance(ulong left, ulong right) =>
        left == 0 || right == 0 ? ulong.MaxValue - 1 : Math.Max(left, right) - Math.Min(left, right);

    /// <summary>
    /// Returns the Levenshtein distance, ignoring case. A transposition of neighbors counts as one change.
    /// </summary>
    private static int EditDistance(string from, string to)
    {
        int width = to.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        Span<int> before = rows[..width], above = rows[width..(2 * width)], row = rows[(2 * width)..];
        for (int j = 0; j < width; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j < width; j++)
            {
                int change = EqualsIgnoreCase(from[i - 1], to[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + change);
                if (
                    i > 1
                        && j > 1
                        && EqualsIgnoreCase(from[i - 1], to[j - 2])
                        && EqualsIgnoreCase(from[i - 2], to[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            Span<int> oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return above[to.Length];
    }

    private static bool EqualsIgnoreCase(char left, char right) =>
        char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
