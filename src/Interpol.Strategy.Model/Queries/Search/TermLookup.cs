using System.Buffers;

namespace Interpol.Strategy.Model;

/// <summary>Finds the postings of terms. Those of prefixes and phrases are collected in rented arrays.</summary>
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
        for (int form = firstForm; form < endForm; form++)
        {
            int key = _index.KeysOfOtherForms[form];
            if (key < first || key >= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Adds elements whose form, but not key, starts with the prefix (<c>crimes*</c>). The texts decide which form they
    /// have.
    /// </summary>
    private void AddFormsOnly(FrequencyAccumulator counts, QueryTerm term, int firstForm, int endForm, int first, int end)
    {
        for (int form = firstForm; form < endForm; form++)
        {
            int key = _index.KeysOfOtherForms[form];
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
                    // All elements, including those whose key starts with the prefix.
                    counts.Set(element, frequency);
                }
            }
        }
    }

    /// <summary>Finds a phrase in the texts of the elements that have all its words.</summary>
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
