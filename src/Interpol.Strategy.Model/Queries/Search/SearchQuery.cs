using System.Buffers;
using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>Parses queries. An instance can parse one query after the other without allocating.</summary>
internal sealed class SearchQuery
{
    /// <summary>The maximum number of words, one bit each. Further words are ignored.</summary>
    public const int MaxWords = 64;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    private readonly char[] _buffer = new char[Tokenizer.MaxLength];
    private readonly char[] _forms = new char[MaxWords * Tokenizer.MaxLength];
    private readonly char[] _keys = new char[MaxWords * Tokenizer.MaxLength];
    private readonly QueryWord[] _words = new QueryWord[MaxWords];
    private readonly QueryTerm[] _terms = new QueryTerm[MaxWords];
    private int _wordCount;
    private int _termCount;

    /// <summary>Gets the words of all terms, term by term.</summary>
    public ReadOnlySpan<QueryWord> Words => _words.AsSpan(0, _wordCount);

    /// <summary>Gets the terms, without duplicates.</summary>
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

    /// <summary>Returns which of the specified words, as bits, a word of a text matches.</summary>
    public ulong Matching(ulong candidates, ReadOnlySpan<char> form)
    {
        ulong matching = 0;
        ReadOnlySpan<char> key = default;
        for (ulong left = candidates; left != 0; left &= left - 1)
        {
            int word = BitOperations.TrailingZeroCount(left);

            // A key starts like its form, so most words do not need one.
            if (_words[word].Form[0] == form[0])
            {
                key = key.IsEmpty ? KeyOf(form) : key;
                matching |= _words[word].Matches(form, key) ? 1UL << word : 0;
            }
        }

        return matching;
    }

    private ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> form)
    {
        Span<char> key = _buffer.AsSpan(0, form.Length);
        form.CopyTo(key);
        return key[..EnglishStemmer.Singularize(key)];
    }

    private static bool IsQuote(char c) => Quotes.Contains(c);

    /// <summary>
    /// Returns the length of the next chunk, up to white space or a quotation mark. An unclosed quotation mark belongs
    /// to it.
    /// </summary>
    private static int LengthOfChunk(ReadOnlySpan<char> text)
    {
        int length = 1;
        while (length < text.Length && !char.IsWhiteSpace(text[length]) && !IsQuote(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>
    /// Adds the terms of a chunk. A quoted chunk is one term. Elsewhere, words that are joined by a hyphen, a period or
    /// the like are one.
    /// </summary>
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
        Memory<char> form = _forms.AsMemory(position, reader.Normalized.Length);
        reader.Normalized.CopyTo(form.Span);
        ReadOnlySpan<char> ofSingular = reader.Stem();
        Memory<char> key = _keys.AsMemory(position, ofSingular.Length);
        ofSingular.CopyTo(key.Span);
        _words[_wordCount++] = new(form, key, isPrefix, isSingle);
    }

    /// <param name="first">The index of the first word. The last word is the last one in the list.</param>
    /// <param name="repeatsPair">
    /// A value that indicates whether the last word only repeats the second character of a pair.
    /// </param>
    /// <param name="isExcluded">A value that indicates whether the term is excluded.</param>
    private void AddTerm(int first, bool repeatsPair, bool isExcluded)
    {
        if (repeatsPair)
        {
            _wordCount--;
        }
        else if (_wordCount > first && _words[_wordCount - 1].IsSingle)
        {
            // Each character starts a word, so it is found everywhere.
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
