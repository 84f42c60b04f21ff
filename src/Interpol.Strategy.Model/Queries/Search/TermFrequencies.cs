namespace Interpol.Strategy.Model;

/// <summary>Represents the frequencies of postings, one byte each. Larger frequencies are stored separately.</summary>
internal sealed class TermFrequencies(int capacity)
{
    private const byte High = byte.MaxValue;

    private readonly Dictionary<int, int> _high = [];
    private byte[] _low = new byte[capacity];

    public int Capacity => _low.Length;

    public int this[int posting]
    {
        get => _low[posting] is < High and byte low ? low : _high[posting];
        set
        {
            if (value < High)
            {
                _low[posting] = (byte)value;
            }
            else
            {
                SetHigh(posting, value);
            }
        }
    }

    public void Enlarge(int capacity) => Array.Resize(ref _low, capacity);

    /// <summary>
    /// Stores a large frequency under a lock, because several threads fill one index. Such frequencies are rare.
    /// </summary>
    private void SetHigh(int posting, int value)
    {
        lock (_high)
        {
            _high[posting] = value;
        }

        _low[posting] = High;
    }
}
