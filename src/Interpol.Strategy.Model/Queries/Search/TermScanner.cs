using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>
/// Finds the terms of a query in a text in one pass, with the Shift-And algorithm (R. Baeza-Yates and G. Gonnet, "A new
/// approach to text searching", CACM 35(10), 1992): one bit per word of the query is set if its term matches up to that
/// word.
/// </summary>
internal sealed class TermScanner(SearchQuery query)
{
    private readonly char[] _buffer = new char[Tokenizer.MaxLength];

    /// <summary>The start positions of the last words, in a ring buffer. A term has no more words.</summary>
    private readonly int[] _starts = new int[SearchQuery.MaxWords];
    private readonly List<TextRange> _ranges = [];

    /// <summary>Returns the frequency of a term in an element. Occurrences in the name are weighted.</summary>
    public int Frequency(StrategyElement element, QueryTerm term) =>
        (FieldWeights.Name * Count(element.GetName(), term)) + Count(element.Description, term);

    /// <summary>
    /// Returns the ranges of all terms that are not excluded, in order. Overlapping ranges are merged.
    /// </summary>
    public EquatableList<TextRange> Ranges(string? text)
    {
        _ranges.Clear();
        (ulong firsts, ulong lasts) = EndsOfTerms();
        ulong reached = 0;
        int word = 0;
        var reader = new Tokenizer(text, _buffer);
        while (reader.MoveNext())
        {
            _starts[word % _starts.Length] = reader.Start;
            reached = query.Matching(((reached & ~lasts) << 1) | firsts, reader.Normalized);
            for (ulong ended = reached & lasts; ended != 0; ended &= ended - 1)
            {
                int last = BitOperations.TrailingZeroCount(ended);
                int first = BitOperations.Log2(firsts & (ulong.MaxValue >> (63 - last)));
                Add(_starts[(word - (last - first)) % _starts.Length], reader.Start + (query.Words[last].IsSingle ? reader.FirstLength : reader.Length));
            }

            word++;
        }

        return [.. _ranges];
    }

    private int Count(string? text, QueryTerm term)
    {
        int count = 0;
        ulong reached = 0;
        var reader = new Tokenizer(text, _buffer);
        while (reader.MoveNext())
        {
            reached = query.Matching(((reached << 1) | term.FirstBit) & term.Bits, reader.Normalized);
            count += (reached & term.LastBit) != 0 ? 1 : 0;
        }

        return count;
    }

    private (ulong Firsts, ulong Lasts) EndsOfTerms()
    {
        ulong firsts = 0;
        ulong lasts = 0;
        foreach (QueryTerm term in query.Terms)
        {
            firsts |= term.IsExcluded ? 0 : term.FirstBit;
            lasts |= term.IsExcluded ? 0 : term.LastBit;
        }

        return (firsts, lasts);
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
