using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>
/// Finds the terms of a query in a text in one pass, with the Shift-And algorithm (R. Baeza-Yates and G. Gonnet, "A new
/// approach to text searching", CACM 35(10), 1992): one bit per word of the query is set if its term matches up to that
/// word.
/// </summary>
internal sealed class TermScanner
{
    private readonly QueryWord[] _words;

    /// <summary>The first and the last words of the terms that are not excluded, one bit each.</summary>
    private readonly ulong _firsts;
    private readonly ulong _lasts;
    private readonly char[] _buffer = new char[Tokenizer.MaxLength];
    private readonly char[] _key = new char[Tokenizer.MaxLength];

    /// <summary>The start positions of the last words, in a ring buffer. A term has no more words.</summary>
    private readonly int[] _starts;
    private readonly List<TextRange> _ranges = [];

    public TermScanner(SearchQuery query)
    {
        _words = [.. query.Words];
        _starts = new int[_words.Length];
        foreach (QueryTerm term in query.Terms)
        {
            _firsts |= term.IsExcluded ? 0 : term.FirstBit;
            _lasts |= term.IsExcluded ? 0 : term.LastBit;
        }
    }

    /// <summary>Returns the frequency of a term in an element. Occurrences in the name are weighted.</summary>
    public int Frequency(StrategyElement element, QueryTerm term) =>
        (Similarity.NameWeight * Count(element.GetName(), term)) + Count(element.Description, term);

    /// <summary>
    /// Returns the ranges of all terms that are not excluded, in order. Overlapping ranges are merged.
    /// </summary>
    public EquatableList<TextRange> Ranges(string? text)
    {
        _ranges.Clear();
        ulong reached = 0;
        int word = 0;
        var tokenizer = new Tokenizer(text, _buffer);
        while (tokenizer.MoveNext())
        {
            _starts[word % _starts.Length] = tokenizer.Start;
            reached = Match(((reached & ~_lasts) << 1) | _firsts, tokenizer.Normalized);
            for (ulong ended = reached & _lasts; ended != 0; ended &= ended - 1)
            {
                int last = BitOperations.TrailingZeroCount(ended);
                int first = BitOperations.Log2(_firsts & (ulong.MaxValue >> (63 - last)));
                int start = _starts[(word - (last - first)) % _starts.Length];
                Add(start, tokenizer.Start + (_words[last].IsSingle ? tokenizer.FirstLength : tokenizer.Length));
            }

            word++;
        }

        return [.. _ranges];
    }

    private int Count(string? text, QueryTerm term)
    {
        int count = 0;
        ulong reached = 0;
        var tokenizer = new Tokenizer(text, _buffer);
        while (tokenizer.MoveNext())
        {
            reached = Match(((reached << 1) | term.FirstBit) & term.Bits, tokenizer.Normalized);
            count += (reached & term.LastBit) != 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Returns which of the specified words, as bits, a word of a text matches.</summary>
    private ulong Match(ulong candidates, ReadOnlySpan<char> form)
    {
        ulong matching = 0;
        ReadOnlySpan<char> key = default;
        for (ulong left = candidates; left != 0; left &= left - 1)
        {
            int word = BitOperations.TrailingZeroCount(left);

            // A key starts like its form, so most words do not need one.
            if (_words[word].Form[0] == form[0])
            {
                key = key.IsEmpty ? GetKey(form) : key;
                matching |= _words[word].Matches(form, key) ? 1UL << word : 0;
            }
        }

        return matching;
    }

    private ReadOnlySpan<char> GetKey(ReadOnlySpan<char> form)
    {
        Span<char> key = _key.AsSpan(0, form.Length);
        form.CopyTo(key);
        return key[..EnglishStemmer.Singularize(key)];
    }

    /// <summary>Adds a range. The ends are in order, but a long phrase can start before a word in it.</summary>
    private void Add(int start, int end)
    {
        while (_ranges.Count > 0 && _ranges[^1].End > start)
        {
            start = Math.Min(start, _ranges[^1].Start);
            end = Math.Max(end, _ranges[^1].End);
            _ranges.RemoveAt(_ranges.Count - 1);
        }

        _ranges.Add(new(start, end - start));
    }
}
