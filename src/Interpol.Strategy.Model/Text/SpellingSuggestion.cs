namespace Interpol.Strategy.Model;

/// <summary>
/// Finds the most similar candidate, ignoring case: the one with the smallest edit distance, then the nearest number.
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

        Span<char> upperInput = stackalloc char[input.Length];

        // A candidate is at most a third longer than the input.
        Span<char> upperBuffer = stackalloc char[2 * MaxLength];
        _ = input.AsSpan().ToUpperInvariant(upperInput);
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
            Span<char> upperCandidate = upperBuffer[..candidate.AsSpan().ToUpperInvariant(upperBuffer)];
            (int Changes, ulong Apart) distance = (
                EditDistance.Compute(upperInput, upperCandidate, min.Changes),
                NumericDistance(packed, candidateOutline));
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
}
