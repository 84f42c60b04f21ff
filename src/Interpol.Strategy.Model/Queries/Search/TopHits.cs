namespace Interpol.Strategy.Model;

/// <summary>Keeps the best elements in a heap whose root is the worst one.</summary>
/// <param name="limit">The maximum number of elements.</param>
/// <param name="filter">The filter of the elements, or <see langword="null"/> to accept all.</param>
/// <param name="countAll">A value that indicates whether all elements that pass the filter are counted.</param>
internal sealed class TopHits(int limit, ElementFilter? filter = null, bool countAll = false)
{
    private const int InitialCapacity = 12;

    private Hit[] _hits = new Hit[Math.Min(limit, InitialCapacity)];

    /// <summary>The group and the score of the worst element, if the limit is reached.</summary>
    private int _minGroup = int.MinValue;
    private double _minScore;

    // Fields, because the first use in a process waits for the compilation of every accessor.

    /// <summary>The number of kept elements.</summary>
    public int Count;

    /// <summary>The number of elements that passed the filter, if they are counted.</summary>
    public int Total;

    /// <summary>Gets a value that indicates whether elements of a lower group change nothing.</summary>
    public bool IsComplete => Count == limit && !countAll;

    /// <summary>
    /// Adds an element, if it is good enough and passes the filter. Elements of a group are offered in order.
    /// </summary>
    /// <param name="element">The number of the element.</param>
    /// <param name="score">The score. Of two elements with the same score, the first is better.</param>
    /// <param name="group">The group. All elements of a higher group are better.</param>
    public void Offer(int element, double score, int group = 0)
    {
        // The worst element is an earlier one, which is better if the scores are equal.
        bool isGoodEnough = group > _minGroup || (group == _minGroup && score > _minScore);
        if (isGoodEnough || countAll)
        {
            Filter(new() { Element = element, Score = score, Group = group }, isGoodEnough);
        }
    }

    /// <summary>
    /// Returns an array whose first <see cref="Count"/> items are the kept elements, best first. No element can be
    /// added after it.
    /// </summary>
    public Hit[] InOrder()
    {
        int count = Count;
        while (Count > 1)
        {
            // The root is the worst of the remaining elements.
            Hit last = _hits[--Count];
            _hits[Count] = _hits[0];
            SiftDown(last);
        }

        Count = count;
        return _hits;
    }

    private void Filter(Hit hit, bool isGoodEnough)
    {
        if (filter is not null && !filter.Allows(hit.Element))
        {
            return;
        }

        Total++;
        if (!isGoodEnough)
        {
            return;
        }

        if (Count == limit)
        {
            SiftDown(hit);
        }
        else
        {
            if (Count == _hits.Length)
            {
                Array.Resize(ref _hits, (int)Math.Min(limit, Count * 2L));
            }

            SiftUp(hit);
        }

        if (Count == limit)
        {
            (_minGroup, _minScore) = (_hits[0].Group, _hits[0].Score);
        }
    }

    private void SiftUp(Hit hit)
    {
        int index = Count++;
        while (index > 0 && hit.CompareTo(_hits[(index - 1) / 2]) < 0)
        {
            _hits[index] = _hits[(index - 1) / 2];
            index = (index - 1) / 2;
        }

        _hits[index] = hit;
    }

    /// <summary>Replaces the root.</summary>
    private void SiftDown(Hit hit)
    {
        int index = 0;
        while ((2 * index) + 1 < Count)
        {
            int child = (2 * index) + 1;
            if (child + 1 < Count && _hits[child + 1].CompareTo(_hits[child]) < 0)
            {
                child++;
            }

            if (hit.CompareTo(_hits[child]) <= 0)
            {
                break;
            }

            _hits[index] = _hits[child];
            index = child;
        }

        _hits[index] = hit;
    }

    /// <summary>Represents an element, its score and its group. A better hit is greater.</summary>
    public struct Hit
    {
        public int Element;
        public double Score;
        public int Group;

        public readonly int CompareTo(Hit other)
        {
            if (Group != other.Group)
            {
                return Group.CompareTo(other.Group);
            }

            int order = Score.CompareTo(other.Score);
            return order != 0 ? order : other.Element.CompareTo(Element);
        }
    }
}
