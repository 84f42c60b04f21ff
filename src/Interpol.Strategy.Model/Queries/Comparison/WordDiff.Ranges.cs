namespace Interpol.Strategy.Model;

/// <content>The ranges of changed words.</content>
internal sealed partial class WordDiff
{
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
