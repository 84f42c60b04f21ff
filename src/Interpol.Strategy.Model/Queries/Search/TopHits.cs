namespace Interpol.Strategy.Model;

/// <summary>Keeps the best elements in a heap whose root is the worst one.</summary>
/// <param name="limit">The maximum number of elements.</param>
internal sealed class TopHits(int limit)
{
    private Hit[] _hits = new Hit[Math.Min(limit, 10)];

    public int Count { get; private set; }

    public bool IsFull => Count == limit;

    /// <summary>
    /// Determines whether the score is good enough. Of two elements with the same score, the first is better.
    /// </summary>
    public bool Accepts(double score) => Count < limit || (limit > 0 && score > _hits[0].Score);

    /// <summary>Adds an element whose score is accepted. Elements are added in order.</summary>
    public void Add(int element, double score)
    {
        if (Count == limit)
        {
            SiftDown(new(element, score));
            return;
        }

        if (Count == _hits.Length)
        {
            Array.Resize(ref _hits, (int)Math.Min(limit, Count * 2L));
        }

        SiftUp(new(element, score));
    }

    /// <summary>Returns the kept elements, best first.</summary>
    public ReadOnlySpan<Hit> InOrder()
    {
        Span<Hit> hits = _hits.AsSpan(0, Count);
        hits.Sort(static (left, right) => right.CompareTo(left));
        return hits;
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

    /// <summary>Represents an element and its score. A better hit is greater.</summary>
    public readonly record struct Hit(int Element, double Score) : IComparable<Hit>
    {
        public int CompareTo(Hit other)
        {
            int order = Score.CompareTo(other.Score);
            return order != 0 ? order : other.Element.CompareTo(Element);
        }
    }
}
