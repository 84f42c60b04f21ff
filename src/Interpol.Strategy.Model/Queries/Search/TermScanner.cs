using System.Numerics;
using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>
/// Finds the terms of a query in a text in one pass, with the Shift-And algorithm (R. Baeza-Yates and G. Gonnet, "A new
/// approach to text searching", CACM 35(10), 1992): one bit per word of the query is set if its term matches up to that
/// word.
/// </summary>
/// <param name="query">The query.</param>
/// <param name="hasHyphenated">A value that indicates whether any text has a hyphenated word.</param>
internal sealed class TermScanner(SearchQuery query, bool hasHyphenated)
{
    private const int InitialCapacity = 8;

    // An array, because the runtime compiles every method of a List<TextRange> in every process.
    private TextRange[] _ranges = new TextRange[InitialCapacity];
    private int _rangeCount;

    /// <summary>Returns the frequency of a term in an element. Occurrences in the name are weighted.</summary>
    public int Frequency(StrategyElement element, QueryTerm term) =>
        (Similarity.NameWeight * Count(element.GetName(), term)) + Count(element.Description, term);

    /// <summary>
    /// Returns the ranges of all terms that are not excluded, in order, or <see langword="null"/> if there are none.
    /// Overlapping ranges are merged.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isEnglish">A value that indicates whether derived words match.</param>
    public TextRange[]? Ranges(string? text, bool isEnglish)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        ulong firsts = 0;
        ulong lasts = 0;
        foreach (QueryTerm term in query.Terms)
        {
            firsts |= term.IsExcluded ? 0 : term.FirstBit;
            lasts |= term.IsExcluded ? 0 : term.LastBit;
        }

        _ = Scan(text, firsts, lasts, ulong.MaxValue, isEnglish);
        if (_rangeCount == 0)
        {
            return null;
        }

        var ranges = new TextRange[_rangeCount];
        Array.Copy(_ranges, ranges, _rangeCount);
        return ranges;
    }

    /// <summary>Returns the first occurrence of a term in a text, or <see langword="null"/>.</summary>
    public string? FindText(string? text, QueryTerm term)
    {
        _ = Scan(text, term.FirstBit, term.LastBit, term.Bits, isEnglish: false);
        return _rangeCount == 0 ? null : text![_ranges[0].ToRange()];
    }

    private int Count(string? text, QueryTerm term) =>
        Scan(text, term.FirstBit, term.LastBit, term.Bits, isEnglish: false);

    /// <summary>Collects the ranges of the terms in a text and returns their number before merging.</summary>
    /// <param name="text">The text.</param>
    /// <param name="firsts">The first words of the terms, one bit each.</param>
    /// <param name="lasts">The last words of the terms, one bit each.</param>
    /// <param name="words">All words of the terms, one bit each.</param>
    /// <param name="isEnglish">A value that indicates whether derived words match.</param>
    [SkipLocalsInit]
    private int Scan(string? text, ulong firsts, ulong lasts, ulong words, bool isEnglish)
    {
        _rangeCount = 0;
        int count = 0;
        ulong reached = 0;
        int number = 0;
        ulong singles = hasHyphenated ? firsts & lasts : 0;

        // The start positions of the last words, in a ring buffer. A term has no more words.
        Span<int> starts = stackalloc int[SearchQuery.MaxWords];
        Span<char> buffer = stackalloc char[Tokenizer.MaxLength];
        var tokenizer = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        var hyphenated = new HyphenatedWord(stackalloc char[Tokenizer.MaxLength]);
        while (tokenizer.MoveNext())
        {
            starts[number % starts.Length] = tokenizer.Start;
            reached = Match((((reached & ~lasts) << 1) | firsts) & words, tokenizer, buffer, isEnglish);
            for (ulong ended = reached & lasts; ended != 0; ended &= ended - 1)
            {
                int last = BitOperations.TrailingZeroCount(ended);
                int first = BitOperations.Log2(firsts & (ulong.MaxValue >> (63 - last)));
                int start = starts[(number - (last - first)) % starts.Length];
                Add(start, tokenizer.Start + (query.Words[last].IsSingle ? tokenizer.FirstLength : tokenizer.Length));
                count++;
            }

            if (singles != 0 && hyphenated.Add(tokenizer))
            {
                int matching = CountMatches(singles, hyphenated.Key[HyphenatedWord.Marker.Length..]);
                count += matching;
                if (matching > 0)
                {
                    Add(hyphenated.Start, hyphenated.End);
                }
            }

            number++;
        }

        return count;
    }

    /// <summary>Returns which of the specified words, as bits, the current word of a text matches.</summary>
    private ulong Match(ulong candidates, in Tokenizer tokenizer, Span<char> buffer, bool isEnglish)
    {
        ulong matching = 0;
        ReadOnlySpan<char> form = tokenizer.Normalized;
        ReadOnlySpan<char> key = default;
        char start = QueryWord.GetStart(form);
        for (ulong left = candidates; left != 0; left &= left - 1)
        {
            int number = BitOperations.TrailingZeroCount(left);
            QueryWord word = query.Words[number];

            // Most words start differently and do not need a key.
            if (word.Start == start || word.Start == form[0] || word.Start == '\0')
            {
                key = key.IsEmpty ? tokenizer.GetKey(buffer) : key;
                bool isMatch = word.Matches(form, key)
                    ? !word.RequiresCapitals || tokenizer.IsCapitals
                    : isEnglish && word.Stem is { } stem && DerivationStemmer.HasStem(key, stem);
                matching |= isMatch ? 1UL << number : 0;
            }
        }

        return matching;
    }

    /// <summary>Returns how many of the specified words, as bits, equal a hyphenated word.</summary>
    private int CountMatches(ulong candidates, ReadOnlySpan<char> key)
    {
        int count = 0;
        for (ulong left = candidates; left != 0; left &= left - 1)
        {
            QueryWord word = query.Words[BitOperations.TrailingZeroCount(left)];
            bool isWhole = word is { IsPrefix: false, IsInitial: false, RequiresCapitals: false };
            count += isWhole && key.SequenceEqual(word.Key) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Adds a range. The ends are in order, but a long phrase can start before a word in it.</summary>
    private void Add(int start, int end)
    {
        while (_rangeCount > 0 && _ranges[_rangeCount - 1].End > start)
        {
            _rangeCount--;
            start = Math.Min(start, _ranges[_rangeCount].Start);
            end = Math.Max(end, _ranges[_rangeCount].End);
        }

        if (_rangeCount == _ranges.Length)
        {
            Array.Resize(ref _ranges, 2 * _rangeCount);
        }

        _ranges[_rangeCount++] = new(start, end - start);
    }
}
