using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>
/// Accumulates the scores of a few thousand neighboring elements, so that they fit into the processor cache.
/// </summary>
internal sealed class ScoreWindow
{
    private const int Size = 4_096;

    private readonly double[] _scores = new double[Size];
    private readonly byte[] _terms = new byte[Size];
    private readonly ulong[] _touched = new ulong[Size / 64];
    private int _first;

    public void Start(int element) => _first = element;

    public bool Holds(int element) => element - _first < Size;

    public void Add(int element, double score)
    {
        int position = element - _first;
        _scores[position] += score;
        _terms[position]++;
        _touched[position / 64] |= 1UL << position;
    }

    /// <summary>Offers all elements, in order, except those with all terms, and clears the window.</summary>
    public void Offer(int all, ElementFilter filter, TopHits hits)
    {
        for (int i = 0; i < _touched.Length; i++)
        {
            for (ulong left = _touched[i]; left != 0; left &= left - 1)
            {
                int position = (i * 64) + BitOperations.TrailingZeroCount(left);
                if (_terms[position] < all && filter.Allows(_first + position))
                {
                    hits.Offer(_first + position, _scores[position]);
                }

                _scores[position] = 0;
                _terms[position] = 0;
            }

            _touched[i] = 0;
        }
    }
}
