namespace Interpol.Strategy.Model;

/// <summary>Computes the word-by-word difference of two strings. See <see cref="TextChange"/>.</summary>
/// <remarks>The difference is a shortest edit script (E. W. Myers, 1986).</remarks>
internal static class WordDiff
{
    /// <summary>The longest minimal difference to find, in words. Its time and memory are quadratic.</summary>
    private const int MaxEdits = 500;

    /// <summary>
    /// Computes the difference, or <see langword="null"/> if there is none. A missing string equals an empty one.
    /// </summary>
    public static TextChange? Compute(ElementField field, string? earlier, string? later)
    {
        string before = earlier ?? "";
        string after = later ?? "";
        if (before == after)
        {
            return null;
        }

        // Order the strings first: there can be several minimal differences, and the same one must be found in both
        // directions.
        if (string.CompareOrdinal(before, after) < 0)
        {
            (List<TextRange> removed, List<TextRange> added) = Compute(before, after);
            return new(field, earlier, later, [.. removed], [.. added]);
        }
        else
        {
            (List<TextRange> added, List<TextRange> removed) = Compute(after, before);
            return new(field, earlier, later, [.. removed], [.. added]);
        }
    }

    private static (List<TextRange> Removed, List<TextRange> Added) Compute(string earlier, string later)
    {
        List<TextRange> before = GetWords(earlier);
        List<TextRange> after = GetWords(later);
        int prefix = 0;
        while (prefix < before.Count && prefix < after.Count && AreSame(before[prefix], after[prefix]))
        {
            prefix++;
        }

        int suffix = 0;
        while (suffix < before.Count - prefix
            && suffix < after.Count - prefix
            && AreSame(before[^(suffix + 1)], after[^(suffix + 1)]))
        {
            suffix++;
        }

        bool[] removed = new bool[before.Count];
        bool[] added = new bool[after.Count];
        Span<bool> middleRemoved = removed.AsSpan()[prefix..^suffix];
        Span<bool> middleAdded = added.AsSpan()[prefix..^suffix];
        if (!TryMark(middleRemoved, middleAdded, (i, j) => AreSame(before[prefix + i], after[prefix + j])))
        {
            middleRemoved.Fill(true);
            middleAdded.Fill(true);
        }

        return (Merge(before, removed), Merge(after, added));

        bool AreSame(TextRange left, TextRange right) =>
            earlier.AsSpan(left.Start, left.Length).SequenceEqual(later.AsSpan(right.Start, right.Length));
    }

    /// <summary>
    /// Marks the removed and added items, or returns <see langword="false"/> and marks nothing if there are more than
    /// <see cref="MaxEdits"/>.
    /// </summary>
    private static bool TryMark(Span<bool> removed, Span<bool> added, Func<int, int, bool> areSame)
    {
        int limit = Math.Min(MaxEdits, removed.Length + added.Length);

        // The furthest index in the first sequence on each diagonal, and its values before each edit.
        int[] furthest = new int[(2 * limit) + 3];
        var history = new List<int[]>();
        for (int edits = 0; edits <= limit; edits++)
        {
            history.Add(furthest.AsSpan(limit - edits, (2 * edits) + 3).ToArray());
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                (int below, int above) = (furthest[limit + diagonal], furthest[limit + 2 + diagonal]);
                int i = IsInsertion(edits, diagonal, below, above) ? above : below + 1;
                while (i < removed.Length && i - diagonal < added.Length && areSame(i, i - diagonal))
                {
                    i++;
                }

                furthest[limit + 1 + diagonal] = i;
                if (i >= removed.Length && i - diagonal >= added.Length)
                {
                    MarkEdits(removed, added, history);
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
    private static void MarkEdits(Span<bool> removed, Span<bool> added, List<int[]> history)
    {
        int diagonal = removed.Length - added.Length;
        for (int edits = history.Count - 1; edits > 0; edits--)
        {
            int[] furthest = history[edits];
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

    /// <summary>
    /// Returns the words, trimmed, each with the characters up to the next word. The first one includes the characters
    /// before it.
    /// </summary>
    private static List<TextRange> GetWords(string text)
    {
        var words = new List<TextRange>();
        var tokenizer = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        int start = 0;
        for (bool isFirst = true; tokenizer.MoveNext(); isFirst = false)
        {
            if (!isFirst)
            {
                Add(text, start, tokenizer.Start, words);
                start = tokenizer.Start;
            }
        }

        Add(text, start, text.Length, words);
        return words;
    }

    private static void Add(string text, int start, int end, List<TextRange> words)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        int leadingSpaces = word.Length - word.TrimStart().Length;
        int length = word.Trim().Length;
        if (length > 0)
        {
            words.Add(new(start + leadingSpaces, length));
        }
    }

    /// <summary>Returns the marked words. Adjacent words are merged.</summary>
    private static List<TextRange> Merge(List<TextRange> words, bool[] marks)
    {
        var ranges = new List<TextRange>();
        for (int i = 0; i < words.Count; i++)
        {
            if (marks[i] && i > 0 && marks[i - 1])
            {
                ranges[^1] = new(ranges[^1].Start, words[i].End - ranges[^1].Start);
            }
            else if (marks[i])
            {
                ranges.Add(words[i]);
            }
        }

        return ranges;
    }
}
