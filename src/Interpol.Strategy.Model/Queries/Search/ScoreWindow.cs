using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>
/// Accumulates the scores of a few thousand neighboring elements, so that they fit into the processor cache.
/// </summary>
/// <param name="elements">The number of elements of the index.</param>
internal sealed class ScoreWindow(int elements)
{
    private const int MaxSize = 4_096;
    private const int FullTerm = 256;

    /// <summary>The number of elements of the window.</summary>
    public readonly int Size = Math.Min(MaxSize, elements);

    /// <summary>The first element of the window.</summary>
    public int First;

    private readonly double[] _scores = new double[Math.Min(MaxSize, elements)];

    /// <summary>The number of terms, and the number of those that an element has in full, times 256.</summary>
    private readonly int[] _terms = new int[Math.Min(MaxSize, elements)];

    /// <summary>One bit per element with a score. The score and terms of other elements are undefined.</summary>
    private readonly ulong[] _touched = new ulong[(Math.Min(MaxSize, elements) + 63) / 64];

    public void Add(int element, double score, bool isFull)
    {
        int term = isFull ? FullTerm + 1 : 1;
        int offset = element - First;
        ulong bit = 1UL << offset;
        ref ulong touched = ref _touched[offset / 64];
        if ((touched & bit) == 0)
        {
            touched |= bit;
            _scores[offset] = score;
            _terms[offset] = term;
        }
        else
        {
            _scores[offset] += score;
            _terms[offset] += term;
        }
    }

    /// <summary>Offers the elements to the hits, in order.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="termCount">The number of terms.</param>
    /// <param name="skipsFull">
    /// A value that indicates whether to skip elements that have all terms in full, because they were offered before.
    /// </param>
    public void MoveTo(TopHits hits, int termCount, bool skipsFull)
    {
        for (int i = 0; i < _touched.Length; i++)
        {
            for (ulong left = _touched[i]; left != 0; left &= left - 1)
            {
                int offset = (i * 64) + BitOperations.TrailingZeroCount(left);
                bool isFull = _terms[offset] / FullTerm == termCount;
                if (!isFull || !skipsFull)
                {
                    bool hasAll = _terms[offset] % FullTerm == termCount;
                    int group = isFull ? SearchExecutor.AllTermsInFull
                        : hasAll ? SearchExecutor.AllTerms
                        : SearchExecutor.SomeTerms;
                    hits.Offer(First + offset, _scores[offset], group);
                }
            }

            _touched[i] = 0;
        }
    }
}
