namespace Interpol.Strategy.Model;

/// <summary>Computes the word-by-word difference of two strings. See <see cref="TextChange"/>.</summary>
internal static class WordDiff
{
    /// <summary>The longest minimal difference to find, in words. Its time and memory are quadratic.</summary>
    private const int MaxWords = 500;

    /// <summary>
    /// Computes the difference, or <see langword="null"/> if there is none. A missing string equals an empty one.
    /// </summary>
    public static TextChange? Compute(ElementField field, string? earlier, string? later)
    {
        string from = earlier ?? "";
        string to = later ?? "";
        if (from == to)
        {
            return null;
        }

        // Order the strings first: there can be several minimal differences, and the same one must be found in both
        // directions.
        (List<TextRange> gone, List<TextRange> come) = string.CompareOrdinal(from, to) < 0 ? Compute(from, to) : Swapped(Compute(to, from));
        return new(field, earlier, later, [.. gone], [.. come]);
    }

    private static (List<TextRange> Come, List<TextRange> Gone) Swapped((List<TextRange> Gone, List<TextRange> Come) difference) => (difference.Come, difference.Gone);

    private static (List<TextRange> Gone, List<TextRange> Come) Compute(string from, string to)
    {
        List<TextRange> before = Words(from);
        List<TextRange> after = Words(to);
        int start = 0;
        while (start < before.Count && start < after.Count && AreSame(before[start], after[start]))
        {
            start++;
        }

        int end = 0;
        while (end < before.Count - start && end < after.Count - start && AreSame(before[^(end + 1)], after[^(end + 1)]))
        {
            end++;
        }

        bool[] gone = new bool[before.Count];
        bool[] come = new bool[after.Count];
        Span<bool> goneBetween = gone.AsSpan()[start..^end];
        Span<bool> comeBetween = come.AsSpan()[start..^end];
        if (!MyersDiff.TryMark(goneBetween, comeBetween, (i, j) => AreSame(before[start + i], after[start + j]), MaxWords))
        {
            goneBetween.Fill(true);
            comeBetween.Fill(true);
        }

        return (Marked(before, gone), Marked(after, come));

        bool AreSame(TextRange left, TextRange right) => from.AsSpan(left.Start, left.Length).SequenceEqual(to.AsSpan(right.Start, right.Length));
    }

    /// <summary>
    /// Returns the words, trimmed, each with the characters up to the next word. The first one includes the characters
    /// before it.
    /// </summary>
    private static List<TextRange> Words(string text)
    {
        var words = new List<TextRange>();
        var reader = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        int start = 0;
        for (bool isFirst = true; reader.MoveNext(); isFirst = false)
        {
            if (!isFirst)
            {
                Add(text, start, reader.Start, words);
                start = reader.Start;
            }
        }

        Add(text, start, text.Length, words);
        return words;
    }

    private static void Add(string text, int start, int end, List<TextRange> words)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        int blanks = word.Length - word.TrimStart().Length;
        int length = word.Trim().Length;
        if (length > 0)
        {
            words.Add(new(start + blanks, length));
        }
    }

    /// <summary>Returns the marked words. Adjacent words are merged.</summary>
    private static List<TextRange> Marked(List<TextRange> words, bool[] marks)
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
