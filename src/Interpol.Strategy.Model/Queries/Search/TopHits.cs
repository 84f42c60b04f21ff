namespace Interpol.Strategy.Model;

/// <summary>Keeps the best of the offered elements in a heap whose root is the worst one.</summary>
internal sealed class TopHits
{
    private const int MaxCapacity = 1_024;

    private Hit[] _hits = new Hit[16];
    private int _limit;

    public int Count { get; private set; }

    public bool IsFull => Count == _limit;

    public void Reset(int limit)
    {
        _limit = limit;
        Count = 0;
        if (_hits.Length > MaxCapacity)
        {
            _hits = new Hit[16];
        }
    }

    /// <summary>
    /// Offers an element. Elements are offered in order. Of two with the same score, the first is better.
    /// </summary>
    public void Offer(int element, double score)
    {
        if (Count < _limit)
        {
            if (Count == _hits.Length)
            {
                Array.Resize(ref _hits, Count * 2);
            }

            SiftUp(new(element, score));
        }
        else if (_limit > 0 && score > _hits[0].Score)
        {
            SiftDown(new(element, score));
        }
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
        int position = Count++;
        while (position > 0 && hit.CompareTo(_hits[(position - 1) / 2]) < 0)
        {
            _hits[position] = _hits[(position - 1) / 2];
            position = (position - 1) / 2;
        }

        _hits[position] = hit;
    }

    private void SiftDown(Hit hit)
    {
        int position = 0;
        while ((2 * position) + 1 < Count)
        {
            int child = (2 * position) + 1;
            if (child + 1 < Count && _hits[child + 1].CompareTo(_hits[child]) < 0)
            {
                child++;
            }

            if (hit.CompareTo(_hits[child]) <= 0)
            {
                break;
            }

            _hits[position] = _hits[child];
            position = child;
        }

        _hits[position] = hit;
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
