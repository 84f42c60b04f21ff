namespace Interpol.Strategy.Model;

/// <summary>The elements that have a term of a query, in order, and how often: a part of an index, or arrays that were put together for the search.</summary>
internal struct TermPostings
{
    /// <summary>The numbers of elements, from <see cref="First"/> on.</summary>
    public int[] Elements;
    public int First;
    public int Count;

    /// <summary>As often as it stands in the element at the same place; <see langword="null"/> for a part of an index.</summary>
    public int[]? Frequencies;

    /// <summary>What the term weighs.</summary>
    public double Weight;

    /// <summary>How far a search has come.</summary>
    public int Next;

    public readonly int End => First + Count;

    /// <summary>Goes on to the first element from a given one on, in ever larger steps; whether it is that one.</summary>
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
                // It stands behind low, at far or before.
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
