namespace Interpol.Strategy.Model;

/// <content>The shortest edit script.</content>
internal sealed partial class WordDiff
{
    /// <summary>
    /// The furthest index in the first sequence on each diagonal before each edit. Edit n has 2 · n + 3 entries, which
    /// follow the n · (n + 2) entries of the edits before.
    /// </summary>
    private int[] _history = [];

    /// <summary>The furthest index in the first sequence on each diagonal before the current edit.</summary>
    private int[] _furthest = [];

    /// <summary>
    /// Finds the minimal number of edits, or returns <see langword="false"/> if it is greater than the limit.
    /// </summary>
    /// <param name="first">The first sequence.</param>
    /// <param name="second">The second sequence.</param>
    /// <param name="prefix">The number of equal words at the start.</param>
    /// <param name="suffix">The number of equal words at the end.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="edits">The number of edits.</param>
    private bool TryFindEdits(
        TextTokens first, TextTokens second, int prefix, int suffix, int limit, out int edits)
    {
        int removed = first.Count - prefix - suffix;
        int added = second.Count - prefix - suffix;
        if (_furthest.Length < (2 * limit) + 3)
        {
            _furthest = new int[(2 * limit) + 3];
        }

        int[] furthest = _furthest;
        Array.Clear(furthest, 0, (2 * limit) + 3);
        for (edits = 0; edits <= limit; edits++)
        {
            // Remember what was found before this edit.
            int start = edits * (edits + 2);
            int length = (2 * edits) + 3;
            if (_history.Length < start + length)
            {
                Array.Resize(ref _history, 2 * (start + length));
            }

            Array.Copy(furthest, limit - edits, _history, start, length);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                int below = furthest[limit + diagonal];
                int above = furthest[limit + 2 + diagonal];
                int i = IsInsertion(edits, diagonal, below, above) ? above : below + 1;
                while (i < removed
                    && i - diagonal < added
                    && first.Tokens[prefix + i].Key == second.Tokens[prefix + i - diagonal].Key)
                {
                    i++;
                }

                furthest[limit + 1 + diagonal] = i;
                if (i >= removed && i - diagonal >= added)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Determines whether the last edit was an insertion, not a removal.</summary>
    private static bool IsInsertion(int edits, int diagonal, int below, int above) =>
        diagonal == -edits || (diagonal != edits && below < above);

    /// <summary>Follows the edits back from the ends of both sequences.</summary>
    private void MarkEdits(bool[] removed, bool[] added, int edits)
    {
        int diagonal = removed.Length - added.Length;
        for (; edits > 0; edits--)
        {
            int start = (edits * (edits + 2)) + edits + diagonal;
            int below = _history[start];
            int above = _history[start + 2];
            if (IsInsertion(edits, diagonal, below, above))
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
