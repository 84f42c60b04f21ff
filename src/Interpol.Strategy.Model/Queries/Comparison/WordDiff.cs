namespace Interpol.Strategy.Model;

/// <summary>Computes the word-by-word differences of the texts of elements. See <see cref="TextChange"/>.</summary>
/// <remarks>The difference is a shortest edit script (E. W. Myers, 1986).</remarks>
/// <param name="terms">The dictionary of words. It can contain other words.</param>
internal sealed class WordDiff(TermDictionaryBuilder terms)
{
    /// <summary>The longest minimal difference to find, in words. Its time is quadratic.</summary>
    private const int MaxEdits = 500;

    /// <summary>
    /// The maximum square of the number of edits for each word of a text, so that the time is linear in the texts.
    /// </summary>
    private const int MaxStepsPerWord = 1_000;

    /// <summary>
    /// The furthest index in the first sequence on each diagonal before each edit. Edit n has 2 · n + 3 entries, which
    /// follow the n · (n + 2) entries of the edits before.
    /// </summary>
    private int[] _history = [];

    /// <summary>The furthest index in the first sequence on each diagonal before the current edit.</summary>
    private int[] _furthest = [];

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
        string before = field == ElementField.Name ? earlier.Name : earlier.Description;
        string after = field == ElementField.Name ? later.Name : later.Description;
        if (before == after)
        {
            return null;
        }

        // Order the strings first: there can be several minimal differences, and the same one must be found in both
        // directions.
        bool isSwapped = string.CompareOrdinal(before, after) > 0;
        TextTokens first = (isSwapped ? later : earlier).GetTokens(field, terms);
        TextTokens second = (isSwapped ? earlier : later).GetTokens(field, terms);
        Compute(first, second, matches, ref differences, out TextRange[]? removed, out TextRange[]? added);
        return removed is null && added is null ? null : new(
            field,
            field == ElementField.Name ? earlier.Element.GetName() : earlier.Element.Description,
            field == ElementField.Name ? later.Element.GetName() : later.Element.Description,
            new(isSwapped ? added : removed),
            new(isSwapped ? removed : added));
    }

    private void Compute(
        TextTokens first,
        TextTokens second,
        int matches,
        ref ElementDifferences differences,
        out TextRange[]? removedRanges,
        out TextRange[]? addedRanges)
    {
        int shorter = Math.Min(first.Count, second.Count);
        int longer = Math.Max(first.Count, second.Count);
        int prefix = 0;
        while (prefix < shorter && first.Tokens[prefix].Key == second.Tokens[prefix].Key)
        {
            prefix++;
        }

        int suffix = 0;
        while (suffix < shorter - prefix
            && first.Tokens[first.Count - suffix - 1].Key == second.Tokens[second.Count - suffix - 1].Key)
        {
            suffix++;
        }

        int removed = first.Count - prefix - suffix;
        int added = second.Count - prefix - suffix;
        double maxSteps = (double)MaxStepsPerWord * (shorter + (longer / matches));
        int limit = (int)Math.Min(Math.Sqrt(maxSteps), Math.Min(MaxEdits, removed + added));
        int edits = 0;
        bool areAllChanged = removed == 0
            || added == 0
            || Math.Abs(removed - added) > limit
            || !TryFindEdits(first, second, prefix, suffix, limit, out edits);
        bool[] isRemoved = areAllChanged ? [] : new bool[removed];
        bool[] isAdded = areAllChanged ? [] : new bool[added];
        if (!areAllChanged)
        {
            MarkEdits(isRemoved, isAdded, edits);
        }

        differences |= FindIgnored(first, second, prefix, isRemoved, isAdded, suffix);
        removedRanges = areAllChanged ? MergeAll(first, prefix, removed) : Merge(first, prefix, isRemoved);
        addedRanges = areAllChanged ? MergeAll(second, prefix, added) : Merge(second, prefix, isAdded);
    }

    /// <summary>Finds the differences of the unchanged tokens and of the white space between them.</summary>
    private static ElementDifferences FindIgnored(
        TextTokens first, TextTokens second, int prefix, bool[] isRemoved, bool[] isAdded, int suffix)
    {
        var ignored = ElementDifferences.None;
        int lastFirst = -1;
        int lastSecond = -1;
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
            Compare(first.Count - i, second.Count - i);
        }

        CompareGaps(first.Count, second.Count);
        return ignored;

        void Compare(int i, int j)
        {
            CompareGaps(i, j);
            lastFirst = i;
            lastSecond = j;
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
            bool areAdjacent = lastFirst == i - 1 && lastSecond == j - 1;
            if (areAdjacent && !first.GetGapBefore(i).SequenceEqual(second.GetGapBefore(j)))
            {
                ignored |= ElementDifferences.WhiteSpace;
            }
        }
    }

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

    /// <summary>Returns one range of consecutive words, or <see langword="null"/> if there are none.</summary>
    private static TextRange[]? MergeAll(TextTokens tokens, int start, int count) =>
        count == 0 ? null : [GetRange(tokens, start, start + count - 1)];

    /// <summary>
    /// Returns the marked words, or <see langword="null"/> if there are none. Adjacent words are merged.
    /// </summary>
    private static TextRange[]? Merge(TextTokens tokens, int start, bool[] marks)
    {
        int count = 0;
        for (int i = 0; i < marks.Length; i++)
        {
            count += marks[i] && (i == 0 || !marks[i - 1]) ? 1 : 0;
        }

        if (count == 0)
        {
            return null;
        }

        var ranges = new TextRange[count];
        for (int i = 0, next = 0; i < marks.Length; i++)
        {
            int first = i;
            while (i < marks.Length && marks[i])
            {
                i++;
            }

            if (i > first)
            {
                ranges[next++] = GetRange(tokens, start + first, start + i - 1);
            }
        }

        return ranges;
    }

    private static TextRange GetRange(TextTokens tokens, int first, int last) =>
        new(tokens.Tokens[first].Start, tokens.Tokens[last].End - tokens.Tokens[first].Start);
}
