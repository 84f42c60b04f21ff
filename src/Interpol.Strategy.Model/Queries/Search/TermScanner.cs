using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>
/// Finds terms of a query in a text. It goes through the text once, word by word, and tries all terms at the same time: a bit is set for each
/// word of the query that matches and whose term matched up to it (the method known as Shift-And: R. Baeza-Yates and G. Gonnet, "A new
/// approach to text searching", CACM 35(10), 1992).
/// </summary>
internal sealed class TermScanner(SearchQuery query)
{
    private readonly char[] _buffer = new char[Tokenizer.MaxLength];

    /// <summary>Where the last words began, in turn; a term has no more.</summary>
    private readonly int[] _starts = new int[SearchQuery.MaxWords];
    private readonly List<TextRange> _ranges = [];

    /// <summary>How often a term stands in an element, in its name counted by weight.</summary>
    public int Frequency(StrategyElement element, QueryTerm term) =>
        (FieldWeights.Name * Count(element.GetName(), term)) + Count(element.Description, term);

    /// <summary>Where any term stands in a text that no hit is excluded for, in order; overlapping ones as one.</summary>
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

    /// <summary>The ends come in order, the starts do not: a long phrase may end behind a word in it.</summary>
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
