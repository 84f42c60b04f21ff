namespace Interpol.Strategy.Model;

/// <summary>Represents the elements that have a term, in order, and the frequencies.</summary>
internal struct TermPostings
{
    /// <summary>The numbers of the elements, from <see cref="First"/> on.</summary>
    public int[] Elements;
    public int First;
    public int Count;

    /// <summary>The frequency of each element, or <see langword="null"/> for a part of an index.</summary>
    public int[]? Frequencies;

    /// <summary>The weight of the term.</summary>
    public double Weight;

    /// <summary>The current position.</summary>
    public int Next;

    public readonly int End => First + Count;

    /// <summary>Advances to the first element that is not less than the specified one, by galloping search.</summary>
    public bool Advance(int element)
    {
        int[] elements = Elements;
        int low = Next;
        int end = End;
        int step = 1;
        while (low < end && elements[low] < element)
        {
            int far = Math.Min(low + step, end);
            if (far == end || elements[far] >= element)
            {
                // The element is after low, and at or before high.
                low++;
                while (low < far)
                {
                    int middle = (low + far) >>> 1;
                    (low, far) = elements[middle] < element ? (middle + 1, far) : (low, middle);
                }

                break;
            }

            low = far;
            step *= 2;
        }

        Next = low;
        return low < end && elements[low] == element;
    }
}
