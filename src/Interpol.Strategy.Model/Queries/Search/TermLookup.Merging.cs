namespace Interpol.Strategy.Model;

/// <content>Merges postings.</content>
internal sealed partial class TermLookup
{
    /// <summary>
    /// Merges the postings of two forms of a term. An element that has both has the higher of the frequencies, because
    /// a hyphenated word has both forms.
    /// </summary>
    /// <param name="left">The postings of the term.</param>
    /// <param name="right">The postings of the other form.</param>
    /// <param name="isRelated">
    /// A value that indicates whether the other form is a related word. Only its English elements are added.
    /// </param>
    private TermPostings Merge(in TermPostings left, in TermPostings right, bool isRelated = false)
    {
        if (right.Count == 0)
        {
            return left;
        }

        if (left.Count == 0 && !isRelated)
        {
            return right;
        }

        int capacity = (int)Math.Min((long)left.Count + right.Count, index.Elements.Length);
        var merged = new TermPostings { Elements = Rent(capacity), Frequencies = Rent(capacity) };
        int i = left.First;
        int j = right.First;
        while (i < left.End || j < right.End)
        {
            int inLeft = i < left.End ? left.Elements[i] : int.MaxValue;
            int inRight = j < right.End ? right.Elements[j] : int.MaxValue;
            int element = Math.Min(inLeft, inRight);
            int frequency = inLeft == element ? GetFifths(left, i++) : 0;
            if (inRight == element)
            {
                frequency = isRelated
                    ? AddRelated(frequency, GetOccurrences(right, j++), element)
                    : Math.Max(frequency, GetFifths(right, j++));
            }

            if (frequency > 0)
            {
                merged.Elements[merged.Count] = element;
                merged.Frequencies[merged.Count++] = frequency;
                merged.FullCount += frequency >= TermPostings.Scale ? 1 : 0;
            }
        }

        return merged;
    }

    private int AddRelated(int frequency, int occurrences, int element)
    {
        int related = frequency % TermPostings.Scale;
        return index.IsEnglish(element)
            ? frequency - related + Math.Min(related + occurrences, MaxRelatedFrequency)
            : frequency;
    }

    private int GetFifths(in TermPostings postings, int posting) => postings.Frequencies is { } fifths
        ? fifths[posting]
        : Math.Min(index.Frequencies[posting], MaxFrequency) * TermPostings.Scale;

    private int GetOccurrences(in TermPostings postings, int posting) =>
        Math.Min(postings.Frequencies is { } one ? one[posting] : index.Frequencies[posting], MaxRelatedFrequency);
}
