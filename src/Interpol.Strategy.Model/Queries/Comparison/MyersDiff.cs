namespace Interpol.Strategy.Model;

/// <summary>Finds a shortest edit script between two sequences (E. W. Myers, 1986).</summary>
internal static class MyersDiff
{
    /// <summary>
    /// Marks the removed and added items, or returns <see langword="false"/> and marks nothing if there are more than
    /// <paramref name="max"/>.
    /// </summary>
    /// <remarks>This is an O((n + m) · max) operation.</remarks>
    public static bool TryMark(Span<bool> removed, Span<bool> added, Func<int, int, bool> areSame, int max)
    {
        int limit = Math.Min(max, removed.Length + added.Length);

        // The furthest position in the first sequence on each diagonal, and its values before each edit.
        int[] reached = new int[(2 * limit) + 3];
        var history = new List<int[]>();
        for (int edits = 0; edits <= limit; edits++)
        {
            history.Add(reached.AsSpan(limit - edits, (2 * edits) + 3).ToArray());
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                ref int position = ref reached[limit + 1 + diagonal];
                (int below, int above) = (reached[limit + diagonal], reached[limit + 2 + diagonal]);
                position = ComesFromAbove(edits, diagonal, below, above) ? above : below + 1;
                while (position < removed.Length && position - diagonal < added.Length && areSame(position, position - diagonal))
                {
                    position++;
                }

                if (position >= removed.Length && position - diagonal >= added.Length)
                {
                    Mark(removed, added, history);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Determines whether the last edit was an insertion.</summary>
    private static bool ComesFromAbove(int edits, int diagonal, int below, int above) => diagonal == -edits || (diagonal != edits && below < above);

    /// <summary>Follows the edits back from the ends of both sequences.</summary>
    private static void Mark(Span<bool> removed, Span<bool> added, List<int[]> history)
    {
        int diagonal = removed.Length - added.Length;
        for (int edits = history.Count - 1; edits > 0; edits--)
        {
            int[] reached = history[edits];
            (int below, int above) = (reached[edits + diagonal], reached[edits + 2 + diagonal]);
            if (ComesFromAbove(edits, diagonal, below, above))
            {
                diagonal++;
                added[above - diagonal] = true;
            }
            else
            {
                diagonal--;
                removed[below] = true;
            }
        }
    }
}
