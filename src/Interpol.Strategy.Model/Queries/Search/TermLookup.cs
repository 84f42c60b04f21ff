using System.Buffers;
using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>Finds the elements that have a term: for a word they stand in the index, for a prefix or a phrase they are put together, in arrays that are borrowed until <see cref="Release"/>.</summary>
internal sealed class TermLookup(SearchIndex index, SearchQuery query, TermScanner scanner)
{
    private readonly List<int[]> _borrowed = [];
    private readonly TermPostings[] _wordsOfPhrase = new TermPostings[SearchQuery.MostWords];

    /// <summary>For each element how often it has a term that is being put together, and a bit where that is not 0; made when first needed, empty in between.</summary>
    private int[] _frequencies = [];
    private ulong[] _touched = [];

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

        int key = index.Keys.Find(word.Key);
        return key < 0 ? default : OfKey(key);
    }

    public void Release()
    {
        foreach (int[] array in _borrowed)
        {
            ArrayPool<int>.Shared.Return(array);
        }

        _borrowed.Clear();
    }

    private TermPostings OfKey(int key) => new()
    {
        Elements = index.ElementsOfPostings,
        First = index.FirstPostings[key],
        Count = index.FirstPostings[key + 1] - index.FirstPostings[key],
    };

    private TermPostings Prefix(QueryTerm term)
    {
        ReadOnlySpan<char> prefix = query.Words[term.First].Form;
        (int first, int end) = index.Keys.WithPrefix(prefix);
        (int firstForm, int endForm) = index.OtherForms.WithPrefix(prefix);
        if (end - first == 1 && !HasOtherKey(firstForm, endForm, first, end))
        {
            return OfKey(first);
        }

        Prepare();
        for (int posting = index.FirstPostings[first]; posting < index.FirstPostings[end]; posting++)
        {
            Add(index.ElementsOfPostings[posting], index.Frequencies[posting]);
        }

        AddFormsOnly(term, firstForm, endForm, first, end);
        return Collected();
    }

    private bool HasOtherKey(int firstForm, int endForm, int first, int end)
    {
        for (int form = firstForm; form < endForm; form++)
        {
            int key = index.KeysOfOtherForms[form];
            if (key < first || key >= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of words whose key does not begin with the prefix, but some form does (<c>crimes*</c>), the texts tell which form they have.</summary>
    private void AddFormsOnly(QueryTerm term, int firstForm, int endForm, int first, int end)
    {
        for (int form = firstForm; form < endForm; form++)
        {
            int key = index.KeysOfOtherForms[form];
            if (key >= first && key < end)
            {
                continue;
            }

            for (int posting = index.FirstPostings[key]; posting < index.FirstPostings[key + 1]; posting++)
            {
                int element = index.ElementsOfPostings[posting];
                int frequency = scanner.Frequency(index.Elements[element], term);
                if (frequency > 0)
                {
                    _frequencies[element] = 0;
                    Add(element, frequency);
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

            Intersection.Insert(word, _wordsOfPhrase, i);
        }

        int[] elements = Borrow(_wordsOfPhrase[0].Count);
        int[] frequencies = Borrow(_wordsOfPhrase[0].Count);
        int count = 0;
        var candidates = new Intersection(_wordsOfPhrase.AsSpan(0, term.Count));
        while (candidates.MoveNext())
        {
            int frequency = scanner.Frequency(index.Elements[candidates.Current], term);
            if (frequency > 0)
            {
                elements[count] = candidates.Current;
                frequencies[count++] = frequency;
            }
        }

        return new() { Elements = elements, Count = count, Frequencies = frequencies };
    }

    private void Prepare()
    {
        if (_frequencies.Length == 0)
        {
            _frequencies = new int[index.Elements.Length];
            _touched = new ulong[(index.Elements.Length + 63) / 64];
        }
    }

    private void Add(int element, int frequency)
    {
        _frequencies[element] += frequency;
        _touched[element / 64] |= 1UL << element;
    }

    /// <summary>What was added, in the order of the elements.</summary>
    private TermPostings Collected()
    {
        int count = 0;
        foreach (ulong bits in _touched)
        {
            count += BitOperations.PopCount(bits);
        }

        if (count == 0)
        {
            return default;
        }

        int[] elements = Borrow(count);
        int[] frequencies = Borrow(count);
        int next = 0;
        for (int i = 0; i < _touched.Length; i++)
        {
            for (ulong left = _touched[i]; left != 0; left &= left - 1)
            {
                int element = (i * 64) + BitOperations.TrailingZeroCount(left);
                elements[next] = element;
                frequencies[next++] = _frequencies[element];
                _frequencies[element] = 0;
            }

            _touched[i] = 0;
        }

        return new() { Elements = elements, Count = count, Frequencies = frequencies };
    }

    private int[] Borrow(int length)
    {
        int[] array = ArrayPool<int>.Shared.Rent(length);
        _borrowed.Add(array);
        return array;
    }
}
