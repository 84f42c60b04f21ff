namespace Interpol.Strategy.Model;

/// <summary>Computes the word-by-word differences of the texts of elements. See <see cref="TextChange"/>.</summary>
/// <remarks>The difference is a shortest edit script (E. W. Myers, 1986).</remarks>
/// <param name="terms">The dictionary of words. It can contain other words.</param>
internal sealed partial class WordDiff(TermDictionaryBuilder terms)
{
    /// <summary>The longest minimal difference to find, in words. Its time is quadratic.</summary>
    private const int MaxEdits = 500;

    /// <summary>
    /// The maximum square of the number of edits for each word of a text, so that the time is linear in the texts.
    /// </summary>
    private const int MaxStepsPerWord = 1_000;

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
}
