using System.Numerics;
using System.Runtime.InteropServices;

namespace Interpol.Strategy.Model;

/// <summary>Finds the postings of terms. Those of prefixes and phrases are collected in rented arrays.</summary>
internal sealed partial class TermLookup(SearchIndex index, SearchQuery query, TermScanner scanner, bool allowsStems)
    : IDisposable
{
    private const int MaxFrequency = int.MaxValue / TermPostings.Scale;

    private List<int[]>? _rented;

    public void Dispose()
    {
        foreach (int[] array in _rented ?? [])
        {
            index.Return(array);
        }
    }

    /// <summary>Finds a term as it is written, without other forms.</summary>
    private TermPostings FindWritten(QueryTerm term)
    {
        QueryWord word = query.Words[term.First];
        if (term.Count > 1 || word.RequiresCapitals)
        {
            return FindInTexts(term);
        }

        return word.IsPrefix ? Prefix(term) : Merge(FindWord(word), FindHyphenated(word.Key));
    }

    /// <summary>Finds a whole word. Its form can be the key of a word in capitals.</summary>
    private TermPostings FindWord(QueryWord word)
    {
        TermPostings postings = OfKey(index.Keys.Find(word.Key));
        return ReferenceEquals(word.Form, word.Key) ? postings : Merge(postings, OfKey(index.Keys.Find(word.Form)));
    }

    private TermPostings FindHyphenated(ReadOnlySpan<char> key)
    {
        if (index.HyphenatedCount == 0)
        {
            return default;
        }

        Span<char> marked = stackalloc char[HyphenatedWord.Marker.Length + key.Length];
        HyphenatedWord.Marker.CopyTo(marked);
        key.CopyTo(marked[HyphenatedWord.Marker.Length..]);
        return OfKey(index.Keys.Find(marked));
    }

    /// <summary>Returns the postings of a key, or none for -1.</summary>
    private TermPostings OfKey(int key)
    {
        if (key < 0)
        {
            return default;
        }

        int count = index.FirstPostings[key + 1] - index.FirstPostings[key];
        return new()
        {
            Elements = index.ElementsOfPostings,
            First = index.FirstPostings[key],
            Count = count,
            FullCount = count,
        };
    }

    private TermPostings Prefix(QueryTerm term)
    {
        ReadOnlySpan<char> prefix = query.Words[term.First].Form;
        (int first, int end) = index.Keys.WithPrefix(prefix);
        (int firstForm, int endForm) = index.OtherForms.WithPrefix(prefix);
        // The key of NCBs is that of NCB, and its form is not in the index, because its key depends on the capitals.
        int acronym = prefix is [_, _, .., 's'] ? index.Keys.Find(prefix[..^1]) : -1;
        if (end - first == 1 && acronym < 0 && !HasOtherKey(firstForm, endForm, first, end))
        {
            return OfKey(first);
        }

        return CollectPrefix(term, (first, end), (firstForm, endForm), acronym);
    }

    /// <summary>Adds up the frequencies of all keys and forms that start with a prefix.</summary>
    private TermPostings CollectPrefix(
        QueryTerm term, (int First, int End) keys, (int First, int End) forms, int acronym)
    {
        // One bit per element with a frequency. The frequency of other elements is undefined.
        int length = (index.Elements.Length + 63) / 64;
        int[] bits = index.Rent(2 * length);
        Span<ulong> found = MemoryMarshal.Cast<int, ulong>(bits.AsSpan())[..length];
        int[] frequencies = Rent(index.Elements.Length);
        found.Clear();
        for (int posting = index.FirstPostings[keys.First]; posting < index.FirstPostings[keys.End]; posting++)
        {
            int element = index.ElementsOfPostings[posting];
            ulong bit = 1UL << element;
            bool isFirst = (found[element / 64] & bit) == 0;
            found[element / 64] |= bit;
            frequencies[element] = index.Frequencies[posting] + (isFirst ? 0 : frequencies[element]);
        }

        AddFormsOnly(term, keys, forms, found, frequencies);
        if (acronym >= 0)
        {
            AddTexts(term, acronym, found, frequencies);
        }

        TermPostings postings = Collect(found, frequencies);
        index.Return(bits);
        return postings;
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

    /// <summary>Adds elements whose form, but not key, starts with the prefix (<c>crimes*</c>).</summary>
    private void AddFormsOnly(
        QueryTerm term,
        (int First, int End) keys,
        (int First, int End) forms,
        Span<ulong> found,
        int[] frequencies)
    {
        for (int form = forms.First; form < forms.End; form++)
        {
            int key = index.KeysOfOtherForms[form];
            if (key < keys.First || key >= keys.End)
            {
                AddTexts(term, key, found, frequencies);
            }
        }
    }

    /// <summary>Adds the elements with a key. Their texts decide which form they have.</summary>
    private void AddTexts(QueryTerm term, int key, Span<ulong> found, int[] frequencies)
    {
        for (int posting = index.FirstPostings[key]; posting < index.FirstPostings[key + 1]; posting++)
        {
            int element = index.ElementsOfPostings[posting];
            int frequency = scanner.Frequency(index.Elements[element], term);
            if (frequency > 0)
            {
                // The frequency includes the words whose key starts with the prefix.
                found[element / 64] |= 1UL << element;
                frequencies[element] = frequency;
            }
        }
    }

    /// <summary>
    /// Finds a phrase, or several forms with the words of the first, in the texts of the elements that have all its
    /// words.
    /// </summary>
    private TermPostings FindInTexts(params ReadOnlySpan<QueryTerm> forms)
    {
        QueryTerm term = forms[0];
        int firstRented = _rented?.Count ?? 0;
        var words = new TermPostings[term.Count];
        for (int i = 0; i < words.Length; i++)
        {
            QueryWord word = query.Words[term.First + i];
            TermPostings postings = word.IsPrefix || word.IsInitial
                ? Prefix(term with { First = term.First + i, Count = 1 })
                : FindWord(word);
            if (postings.Count == 0)
            {
                return default;
            }

            TermPostings.Insert(postings, words, i);
        }

        int endRented = _rented?.Count ?? 0;
        int[] elements = Rent(words[0].Count);
        int[] frequencies = Rent(words[0].Count);
        int count = 0;
        for (; TermPostings.TryAlign(words, words.Length); words[0].Next++)
        {
            int element = words[0].Elements[words[0].Next];
            int frequency = 0;
            foreach (QueryTerm form in forms)
            {
                frequency = Math.Max(frequency, scanner.Frequency(index.Elements[element], form));
            }

            if (frequency > 0)
            {
                elements[count] = element;
                frequencies[count++] = Math.Min(frequency, MaxFrequency) * TermPostings.Scale;
            }
        }

        Return(firstRented, endRented);
        return new() { Elements = elements, Count = count, FullCount = count, Frequencies = frequencies };
    }

    /// <summary>Returns the elements whose bit is set, in order. Their frequencies move to the front.</summary>
    private TermPostings Collect(ReadOnlySpan<ulong> found, int[] frequencies)
    {
        int count = 0;
        foreach (ulong bits in found)
        {
            count += BitOperations.PopCount(bits);
        }

        if (count == 0)
        {
            return default;
        }

        var postings = new TermPostings
        {
            Elements = Rent(count),
            Count = count,
            FullCount = count,
            Frequencies = frequencies,
        };
        int next = 0;
        for (int i = 0; i < found.Length; i++)
        {
            for (ulong left = found[i]; left != 0; left &= left - 1)
            {
                int element = (i * 64) + BitOperations.TrailingZeroCount(left);
                postings.Elements[next] = element;
                frequencies[next++] = Math.Min(frequencies[element], MaxFrequency) * TermPostings.Scale;
            }
        }

        return postings;
    }

    private int[] Rent(int length)
    {
        int[] array = index.Rent(length);
        (_rented ??= []).Add(array);
        return array;
    }

    /// <summary>Returns rented arrays before the search ends.</summary>
    private void Return(int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
        {
            index.Return(_rented![i]);
            _rented.RemoveAt(i);
        }
    }
}
