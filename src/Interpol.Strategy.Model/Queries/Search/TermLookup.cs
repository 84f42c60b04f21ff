using System.Buffers;

namespace Interpol.Strategy.Model;

/// <summary>Finds the elements that have a term: for a word they stand in the index, for a prefix or a phrase they are put together, in arrays that are borrowed until <see cref="Release"/>.</summary>
internal sealed class TermLookup(SearchQuery query, TermScanner scanner)
{
    private readonly List<int[]> _borrowed = [];
    private readonly TermPostings[] _wordsOfPhrase = new TermPostings[SearchQuery.MaxWords];

    private SearchIndex _index = SearchIndex.Empty;

    public void Start(SearchIndex index) => _index = index;

    public TermPostings Find(QueryTerm term)
    {
        if (term.Count > 1)
        {
            return Phrase(term);
        }

        QueryWord word = query.Words[term.First];
        if (word.IsPrefix)
        {
            return Prefix(term);
        }

        int key = _index.Keys.Find(word.Key);
        return key < 0 ? default : OfKey(key);
    }

    public void Release()
    {
        foreach (int[] array in _borrowed)
        {
            ArrayPool<int>.Shared.Return(array);
        }

        _borrowed.Clear();
        _index = SearchIndex.Empty;
        Array.Clear(_wordsOfPhrase);
    }

    private TermPostings OfKey(int key) => new()
    {
        Elements = _index.ElementsOfPostings,
        First = _index.FirstPostings[key],
        Count = _index.FirstPostings[key + 1] - _index.FirstPostings[key],
    };

    private TermPostings Prefix(QueryTerm term)
    {
        ReadOnlySpan<char> prefix = query.Words[term.First].Form;
        (int first, int end) = _index.Keys.WithPrefix(prefix);
        (int firstForm, int endForm) = _index.OtherForms.WithPrefix(prefix);
        if (end - first == 1 && !HasOtherKey(firstForm, endForm, first, end))
        {
            return OfKey(first);
        }

        FrequencyAccumulator counts = _index.BorrowCounts();
        for (int posting = _index.FirstPostings[first]; posting < _index.FirstPostings[end]; posting++)
        {
            counts.Add(_index.ElementsOfPostings[posting], _index.Frequencies[posting]);
        }

        AddFormsOnly(counts, term, firstForm, endForm, first, end);
        TermPostings collected = Collected(counts);
        _index.ReturnCounts(counts);
        return collected;
    }

    private bool HasOtherKey(int firstForm, int endForm, int first, int end)
    {
        for (int codec = firstForm; codec < endForm; codec++)
        {
            int key = _index.KeysOfOtherForms[codec];
            if (key < first || key >= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of words whose key does not begin with the prefix, but some form does (<c>crimes*</c>), the texts tell which form they have.</summary>
    private void AddFormsOnly(FrequencyAccumulator counts, QueryTerm term, int firstForm, int endForm, int first, int end)
    {
        for (int codec = firstForm; codec < endForm; codec++)
        {
            int key = _index.KeysOfOtherForms[codec];
            if (key >= first && key < end)
            {
                continue;
            }

            for (int posting = _index.FirstPostings[key]; posting < _index.FirstPostings[key + 1]; posting++)
            {
                int element = _index.ElementsOfPostings[posting];
                int frequency = scanner.Frequency(_index.Elements[element], term);
                if (frequency > 0)
                {
                    // All of them, those whose key begins with the prefix too.
                    counts.Set(element, frequency);
                }
            }
        }
    }

    /// <summary>Of the elements that have all words of the phrase, the texts tell which have the phrase.</summary>
    private TermPostings Phrase(QueryTerm term)
    {
        for (int i = 0; i < term.Count; i++)
        {
            TermPostings word = Find(term with { First = term.First + i, Count = 1 });
            if (word.Count == 0)
            {
                return default;
            }

            ConjunctionIterator.Insert(word, _wordsOfPhrase, i);
        }

        int[] elements = Borrow(_wordsOfPhrase[0].Count);
        int[] frequencies = Borrow(_wordsOfPhrase[0].Count);
        int count = 0;
        var candidates = new ConjunctionIterator(_wordsOfPhrase.AsSpan(0, term.Count));
        while (candidates.MoveNext())
        {
            int frequency = scanner.Frequency(_index.Elements[candidates.Current], term);
            if (frequency > 0)
            {
                elements[count] = candidates.Current;
                frequencies[count++] = frequency;
            }
        }

        return new() { Elements = elements, Count = count, Frequencies = frequencies };
    }

    private TermPostings Collected(FrequencyAccumulator counts)
    {
        int count = counts.Elements();
        if (count == 0)
        {
            return default;
        }

        int[] elements = Borrow(count);
        int[] frequencies = Borrow(count);
        counts.MoveTo(elements, frequencies);
        return new() { Elements = elements, Count = count, Frequencies = frequencies };
    }

    private int[] Borrow(int length)
    {
        int[] array = ArrayPool<int>.Shared.Rent(length);
        _borrowed.Add(array);
        return array;
    }
}
