namespace Interpol.Strategy.Model;

/// <summary>
/// Iterates over the elements that have all terms, in order. The postings of each term are then at the element.
/// </summary>
/// <param name="terms">The terms, at least one, in the order of <see cref="Insert"/>.</param>
internal ref struct ConjunctionIterator(Span<TermPostings> terms)
{
    private readonly Span<TermPostings> _terms = Restarted(terms);
    private bool _hasStarted;

    public readonly int Current => _terms[0].Elements[_terms[0].Next];

    /// <summary>
    /// Inserts a term into an array that is ordered by the number of elements. The rarest term leads the iteration.
    /// </summary>
    public static void Insert(TermPostings postings, TermPostings[] terms, int count)
    {
        int index = count;
        for (; index > 0 && terms[index - 1].Count > postings.Count; index--)
        {
            terms[index] = terms[index - 1];
        }

        terms[index] = postings;
    }

    public bool MoveNext()
    {
        ref TermPostings fewest = ref _terms[0];
        fewest.Next += _hasStarted ? 1 : 0;
        _hasStarted = true;
        while (fewest.Next < fewest.End && !OthersAdvance(fewest.Elements[fewest.Next]))
        {
            fewest.Next++;
        }

        return fewest.Next < fewest.End;
    }

    private static Span<TermPostings> Restarted(Span<TermPostings> terms)
    {
        foreach (ref TermPostings term in terms)
        {
            term.Next = term.First;
        }

        return terms;
    }

    private readonly bool OthersAdvance(int element)
    {
        foreach (ref TermPostings other in _terms[1..])
        {
            if (!other.Advance(element))
            {
                return false;
            }
        }

        return true;
    }
}
