namespace Interpol.Strategy.Model;

/// <content>The differences that are ignored.</content>
internal sealed partial class WordDiff
{
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
}
