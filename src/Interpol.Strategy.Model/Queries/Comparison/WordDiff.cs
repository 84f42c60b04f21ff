namespace Interpol.Strategy.Model;

/// <summary>Computes the word-by-word differences of the texts of elements. See <see cref="TextChange"/>.</summary>
/// <remarks>The difference is a shortest edit script (E. W. Myers, 1986).</remarks>
internal sealed class WordDiff
{
    /// <summary>The longest minimal difference to find, in words. Its time is quadratic.</summary>
    private const int MaxEdits = 500;

    /// <summary>
    /// The maximum square of the number of edits for each word of a text, so that the time is linear in the texts.
    /// </summary>
    private const int MaxStepsPerWord = 1_000;

    private readonly TermDictionaryBuilder _terms = new();

    /// <summary>
    /// The furthest index in the first sequence on each diagonal before each edit. Those of one edit follow those of
    /// the edit before.
    /// </summary>
    private int[] _history = [];

    /// <summary>
    /// Computes the difference, or <see langword="null"/> if there is none. A missing string equals an empty one.
    /// </summary>
    /// <param name="field">The field to compare.</param>
    /// <param name="earlier">The earlier element.</param>
    /// <param name="later">The later element.</param>
    /// <param name="matches">The number of elements that are compared with the one that has the longer text.</param>
    /// <param name="differences">The differences that are ignored. They are added to those before.</param>
    public TextChange? Compute(
        ElementField field,
        ComparedElement earlier,
        ComparedElement later,
        int matches,
        ref ElementDifferences differences)
    {
        string before = earlier.GetText(field);
        string after = later.GetText(field);
        if (before == after)
        {
            return null;
        }

        // Order the strings first: there can be several minimal differences, and the same one must be found in both
        // directions.
        bool isSwapped = string.CompareOrdinal(before, after) > 0;
        TextTokens first = (isSwapped ? later : earlier).GetTokens(field, _terms);
        TextTokens second = (isSwapped ? earlier : later).GetTokens(field, _terms);
        (EquatableList<TextRange> removed, EquatableList<TextRange> added) =
            Compute(first, second, matches, ref differences);
        return removed.IsEmpty && added.IsEmpty ? null : new(
            field,
            field == ElementField.Name ? earlier.Element.GetName() : earlier.Element.Description,
            field == ElementField.Name ? later.Element.GetName() : later.Element.Description,
            isSwapped ? added : removed,
            isSwapped ? removed : added);
    }

    private (EquatableList<TextRange> Removed, EquatableList<TextRange> Added) Compute(
        TextTokens first, TextTokens second, int matches, ref ElementDifferences differences)
    {
        ReadOnlySpan<int> removed = first.Keys;
        ReadOnlySpan<int> added = second.Keys;
        int prefix = removed.CommonPrefixLength(added);
        removed = removed[prefix..];
        added = added[prefix..];
        int suffix = 0;
        while (suffix < Math.Min(removed.Length, added.Length) && removed[^(suffix + 1)] == added[^(suffix + 1)])
        {
            suffix++;
        }

        removed = removed[..^suffix];
        added = added[..^suffix];
        int shorter = Math.Min(first.Keys.Length, second.Keys.Length);
        int longer = Math.Max(first.Keys.Length, second.Keys.Length);
        double maxSteps = (double)MaxStepsPerWord * (shorter + (longer / matches));
        int limit = (int)Math.Min(Math.Sqrt(maxSteps), Math.Min(MaxEdits, removed.Length + added.Length));
        int edits = 0;
        bool areAllChanged =
            removed.IsEmpty || added.IsEmpty || !TryFindEdits(removed, added, limit, out edits);
        bool[] isRemoved = new bool[areAllChanged ? 0 : removed.Length];
        bool[] isAdded = new bool[areAllChanged ? 0 : added.Length];
        if (!areAllChanged)
        {
            MarkEdits(isRemoved, isAdded, edits);
        }

        differences |= FindIgnored(first, second, prefix, isRemoved, isAdded, suffix);
        return areAllChanged
            ? (MergeAll(first, prefix, removed.Length), MergeAll(second, prefix, added.Length))
            : (Merge(first, prefix, isRemoved), Merge(second, prefix, isAdded));
    }

    /// <summary>Finds the differences of the unchanged tokens and of the white space between them.</summary>
    private static ElementDifferences FindIgnored(
        TextTokens first, TextTokens second, int prefix, bool[] isRemoved, bool[] isAdded, int suffix)
    {
        var ignored = ElementDifferences.None;
        (int First, int Second) last = (-1, -1);
        for (int i = 0; i < prefix; i++)
        {
            Compare(i, i);
        }

        for (int i = 0, j = 0; i < isRemoved.Length || j < isAdded.Length;)
        {
            bool isFirstChanged = i < isRemoved.Length && isRemoved[i];
            bool isSecondChanged = j < isAdded.Length && isAdded[j];
            if (!isFirstChanged && !isSecondChanged)
            {
                Compare(prefix + i, prefix + j);
            }

            i += isFirstChanged || !isSecondChanged ? 1 : 0;
            j += isSecondChanged || !isFirstChanged ? 1 : 0;
        }

        for (int i = suffix; i > 0; i--)
        {
            Compare(first.Keys.Length - i, second.Keys.Length - i);
        }

        CompareGaps(first.Keys.Length, second.Keys.Length);
        return ignored;

        void Compare(int i, int j)
        {
            CompareGaps(i, j);
            last = (i, j);
            if (!first[i].SequenceEqual(second[j]))
            {
                ignored |= TextTokens.Normalize(first[i]).SequenceEqual(TextTokens.Normalize(second[j]))
                    ? ElementDifferences.Normalization
                    : ElementDifferences.Spelling;
            }
        }

        // White space beside a changed word belongs to the change.
        void CompareGaps(int i, int j)
        {
            if (last == (i - 1, j - 1) && !first.GetGapBefore(i).SequenceEqual(second.GetGapBefore(j)))
            {
                ignored |= ElementDifferences.WhiteSpace;
            }
        }
    }

    /// <summary>
    /// Finds the minimal number of edits, or returns <see langword="false"/> if it is greater than the limit.
    /// </summary>
    private bool TryFindEdits(ReadOnlySpan<int> removed, ReadOnlySpan<int> added, int limit, out int edits)
    {
        edits = 0;
        if (Math.Abs(removed.Length - added.Length) > limit)
        {
            return false;
        }

        int[] furthest = new int[(2 * limit) + 3];
        for (; edits <= limit; edits++)
        {
            Remember(furthest.AsSpan(limit - edits, (2 * edits) + 3), edits);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                (int below, int above) = (furthest[limit + diagonal], furthest[limit + 2 + diagonal]);
                int i = IsInsertion(edits, diagonal, below, above) ? above : below + 1;
                while (i < removed.Length && i - diagonal < added.Length && removed[i] == added[i - diagonal])
                {
                    i++;
                }

                furthest[limit + 1 + diagonal] = i;
                if (i >= removed.Length && i - diagonal >= added.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Remember(Span<int> furthest, int edits)
    {
        int start = GetHistoryStart(edits);
        if (_history.Length < start + furthest.Length)
        {
            Array.Resize(ref _history, 2 * (start + furthest.Length));
        }

        furthest.CopyTo(_history.AsSpan(start));
    }

    /// <summary>Returns the number of entries before those of an edit, which has 2 · edits + 3.</summary>
    private static int GetHistoryStart(int edits) => edits * (edits + 2);

    /// <summary>Determines whether the last edit was an insertion, not a removal.</summary>
    private static bool IsInsertion(int edits, int diagonal, int below, int above) =>
        diagonal == -edits || (diagonal != edits && below < above);

    /// <summary>Follows the edits back from the ends of both sequences.</summary>
    private void MarkEdits(bool[] removed, bool[] added, int edits)
    {
        int diagonal = removed.Length - added.Length;
        for (; edits > 0; edits--)
        {
            ReadOnlySpan<int> furthest = _history.AsSpan(GetHistoryStart(edits));
            (int below, int above) = (furthest[edits + diagonal], furthest[edits + 2 + diagonal]);
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

    /// <summary>Returns one range of consecutive words, or none.</summary>
    private static EquatableList<TextRange> MergeAll(TextTokens tokens, int start, int count) =>
        count == 0 ? [] : [Merge(tokens.Ranges[start], tokens.Ranges[start + count - 1])];

    /// <summary>Returns the marked words. Adjacent words are merged.</summary>
    private static EquatableList<TextRange> Merge(TextTokens tokens, int start, bool[] marks)
    {
        var ranges = new List<TextRange>();
        for (int i = 0; i < marks.Length; i++)
        {
            TextRange word = tokens.Ranges[start + i];
            if (marks[i] && i > 0 && marks[i - 1])
            {
                ranges[^1] = Merge(ranges[^1], word);
            }
            else if (marks[i])
            {
                ranges.Add(word);
            }
        }

        return [.. ranges];
    }

    private static TextRange Merge(TextRange first, TextRange last) => new(first.Start, last.End - first.Start);
}
