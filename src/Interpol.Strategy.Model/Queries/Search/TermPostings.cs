namespace Interpol.Strategy.Model;

/// <summary>Represents the elements that have a term, in order, and the frequencies.</summary>
internal struct TermPostings
{
    /// <summary>The frequency of one occurrence of the term itself, in <see cref="Frequencies"/>.</summary>
    public const int Scale = 5;

    /// <summary>The numbers of the elements, from <see cref="First"/> on.</summary>
    public int[] Elements;
    public int First;
    public int Count;

    /// <summary>
    /// The frequency of each element in fifths, or <see langword="null"/> for a part of an index. A related word counts
    /// one fifth.
    /// </summary>
    public int[]? Frequencies;

    /// <summary>The number of elements that have the term itself, or 0 if elements have only related words.</summary>
    public int FullCount;

    /// <summary>The weight of the term.</summary>
    public double Weight;

    /// <summary>The index of the current posting.</summary>
    public int Next;

    public readonly int End => First + Count;

    /// <summary>
    /// Determines whether an element has the term itself, and not only a related word, if any element has.
    /// </summary>
    public readonly bool IsFull(int posting) =>
        FullCount == Count || Frequencies is null || FullCount == 0 || Frequencies[posting] >= Scale;

    /// <summary>
    /// Inserts a term into an array that is ordered by the number of elements, so that the rarest term is the first.
    /// </summary>
    public static void Insert(TermPostings postings, TermPostings[] terms, int count)
    {
        postings.Next = postings.First;
        int index = count;
        for (; index > 0 && terms[index - 1].Count > postings.Count; index--)
        {
            terms[index] = terms[index - 1];
        }

        terms[index] = postings;
    }

    /// <summary>
    /// Advances all terms to the first element that all of them have, at or after the current one of the first term.
    /// </summary>
    /// <param name="terms">The terms, at least one, in the order of <see cref="Insert"/>.</param>
    /// <param name="count">The number of terms.</param>
    /// <returns><see langword="true"/> if there is such an element; otherwise, <see langword="false"/>.</returns>
    public static bool TryAlign(TermPostings[] terms, int count)
    {
        ref TermPostings rarest = ref terms[0];
        for (; rarest.Next < rarest.End; rarest.Next++)
        {
            int aligned = 1;
            while (aligned < count && terms[aligned].Advance(rarest.Elements[rarest.Next]))
            {
                aligned++;
            }

            if (aligned == count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Advances to the first element that is not less than the specified one, by galloping search.</summary>
    private bool Advance(int element)
    {
        int[] elements = Elements;
        int low = Next;
        int end = End;
        int step = 1;
        while (low < end && elements[low] < element)
        {
            int high = Math.Min(low + step, end);
            if (high == end || elements[high] >= element)
            {
                // The element is after low, and at or before high.
                low++;
                while (low < high)
                {
                    int middle = (low + high) >>> 1;
                    (low, high) = elements[middle] < element ? (middle + 1, high) : (low, middle);
                }

                break;
            }

            low = high;
            step *= 2;
        }

        Next = low;
        return low < end && elements[low] == element;
    }
}
