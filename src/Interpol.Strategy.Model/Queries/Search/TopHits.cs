namespace Interpol.Strategy.Model;

/// <summary>Keeps the best of the elements that it is offered: a heap with the worst on top.</summary>
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

    /// <summary>Of two with one score the first offered is the better one, so elements are offered in their order.</summary>
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

    /// <summary>All that are kept, the best first.</summary>
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

    /// <summary>An element and its score; the better is the greater.</summary>
    public readonly record struct Hit(int Element, double Score) : IComparable<Hit>
    {
        public int CompareTo(Hit other)
        {
            int order = Score.CompareTo(other.Score);
            return order != 0 ? order : other.Element.CompareTo(Element);
        }
    }
}
