using System.Buffers;
using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>A query, taken apart: see <see cref="StrategicFramework.Search"/> for what it means. One object takes query after query and allocates for none.</summary>
internal sealed class SearchQuery
{
    /// <summary>Of more words than bits in a number the rest is not looked at.</summary>
    public const int MaxWords = 64;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    private readonly char[] _buffer = new char[Tokenizer.MaxLength];
    private readonly char[] _forms = new char[MaxWords * Tokenizer.MaxLength];
    private readonly char[] _keys = new char[MaxWords * Tokenizer.MaxLength];
    private readonly QueryWord[] _words = new QueryWord[MaxWords];
    private readonly QueryTerm[] _terms = new QueryTerm[MaxWords];
    private int _wordCount;
    private int _termCount;

    /// <summary>The words of all terms, one term's behind the other's.</summary>
    public ReadOnlySpan<QueryWord> Words => _words.AsSpan(0, _wordCount);

    /// <summary>The terms, no two alike.</summary>
    public ReadOnlySpan<QueryTerm> Terms => _terms.AsSpan(0, _termCount);

    public void Parse(ReadOnlySpan<char> query)
    {
        _wordCount = 0;
        _termCount = 0;
        int offset = 0;
        while (offset < query.Length && _wordCount < MaxWords)
        {
            bool isExcluded = query[offset] == '-';
            int start = isExcluded ? offset + 1 : offset;
            ReadOnlySpan<char> rest = query[start..];
            if (rest.IsEmpty || char.IsWhiteSpace(rest[0]))
            {
                offset = start + 1;
                continue;
            }

            int closing = IsQuote(rest[0]) ? rest[1..].IndexOfAny(Quotes) : -1;
            int length = closing >= 0 ? closing + 2 : LengthOfChunk(rest);
            AddTerms(rest[..length], isExcluded, isPhrase: closing >= 0);
            offset = start + length;
        }
    }

    /// <summary>Those of some of the query's words, given as bits, that a word of a text is.</summary>
    public ulong Matching(ulong candidates, ReadOnlySpan<char> codec)
    {
        ulong matching = 0;
        ReadOnlySpan<char> key = default;
        for (ulong left = candidates; left != 0; left &= left - 1)
        {
            int word = BitOperations.TrailingZeroCount(left);

            // A key begins as its word does, so that most words need none.
            if (_words[word].Form[0] == codec[0])
            {
                key = key.IsEmpty ? KeyOf(codec) : key;
                matching |= _words[word].Matches(codec, key) ? 1UL << word : 0;
            }
        }

        return matching;
    }

    private ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> codec)
    {
        Span<char> key = _buffer.AsSpan(0, codec.Length);
        codec.CopyTo(key);
        return key[..EnglishStemmer.Singularize(key)];
    }

    private static bool IsQuote(char c) => Quotes.Contains(c);

    /// <summary>Up to a blank or a quotation mark; one at the beginning, which nothing closes, belongs to the chunk.</summary>
    private static int LengthOfChunk(ReadOnlySpan<char> text)
    {
        int length = 1;
        while (length < text.Length && !char.IsWhiteSpace(text[length]) && !IsQuote(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>All words in quotation marks are one term; elsewhere words are that nothing divides, or no more than a hyphen, a point or the like.</summary>
    private void AddTerms(ReadOnlySpan<char> text, bool isExcluded, bool isPhrase)
    {
        var reader = new Tokenizer(text, _buffer);
        int first = _wordCount;
        int end = 0;
        int secondOfPair = -1;
        bool repeatsPair = false;
        while (_wordCount < MaxWords && reader.MoveNext())
        {
            if (_wordCount > first && !isPhrase && !Joins(text[Math.Min(end, reader.Start)..reader.Start]))
            {
                AddTerm(first, repeatsPair, isExcluded);
                first = _wordCount;
            }

            bool isSingle = reader.IsUnspaced && reader.FirstLength == reader.Length;
            repeatsPair = isSingle && reader.Start == secondOfPair && _wordCount > first;
            secondOfPair = reader.IsUnspaced ? reader.Start + reader.FirstLength : -1;
            end = reader.Start + reader.Length;
            AddWord(ref reader, isPrefix: end < text.Length && text[end] == '*', isSingle);
        }

        AddTerm(first, repeatsPair, isExcluded);
    }

    private static bool Joins(ReadOnlySpan<char> gap) => gap.IsEmpty || (gap.Length == 1 && "-‐‑.&_@".Contains(gap[0], StringComparison.Ordinal));

    private void AddWord(ref Tokenizer reader, bool isPrefix, bool isSingle)
    {
        int position = _wordCount * Tokenizer.MaxLength;
        Memory<char> codec = _forms.AsMemory(position, reader.Normalized.Length);
        reader.Normalized.CopyTo(codec.Span);
        ReadOnlySpan<char> ofSingular = reader.Stem();
        Memory<char> key = _keys.AsMemory(position, ofSingular.Length);
        ofSingular.CopyTo(key.Span);
        _words[_wordCount++] = new(codec, key, isPrefix, isSingle);
    }

    /// <param name="first">The term's first word; the last one is the last there is.</param>
    /// <param name="repeatsPair">Whether the last word is the second character of a pair before it, and says nothing more.</param>
    /// <param name="isExcluded">Whether the term is excluded.</param>
    private void AddTerm(int first, bool repeatsPair, bool isExcluded)
    {
        if (repeatsPair)
        {
            _wordCount--;
        }
        else if (_wordCount > first && _words[_wordCount - 1].IsSingle)
        {
            // Every character begins a word: so it is found wherever it stands.
            _words[_wordCount - 1] = _words[_wordCount - 1].AsPrefix();
        }

        var term = new QueryTerm(first, _wordCount - first, isExcluded);
        if (term.Count == 0 || IsDuplicate(term))
        {
            _wordCount = first;
            return;
        }

        _terms[_termCount++] = term;
    }

    private bool IsDuplicate(QueryTerm term)
    {
        foreach (QueryTerm other in Terms)
        {
            if (other.Count == term.Count && other.IsExcluded == term.IsExcluded && AreEquivalent(other, term))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreEquivalent(QueryTerm left, QueryTerm right)
    {
        for (int i = 0; i < left.Count; i++)
        {
            if (!_words[left.First + i].IsEquivalentTo(_words[right.First + i]))
            {
                return false;
            }
        }

        return true;
    }
}
