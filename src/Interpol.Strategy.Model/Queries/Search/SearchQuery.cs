using System.Buffers;

namespace Interpol.Strategy.Model;

/// <summary>Represents a parsed query.</summary>
internal sealed class SearchQuery
{
    /// <summary>The maximum number of words, one bit each. Further words are ignored.</summary>
    public const int MaxWords = 64;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    public SearchQuery(ReadOnlySpan<char> query)
    {
        int offset = 0;
        while (offset < query.Length && Words.Count < MaxWords)
        {
            bool isExcluded = query[offset] == '-';
            int start = isExcluded ? offset + 1 : offset;
            ReadOnlySpan<char> rest = query[start..];
            if (rest.IsEmpty || char.IsWhiteSpace(rest[0]))
            {
                offset = start + 1;
                continue;
            }

            int closingQuote = IsQuote(rest[0]) ? rest[1..].IndexOfAny(Quotes) : -1;
            int length = closingQuote >= 0 ? closingQuote + 2 : GetChunkLength(rest);
            AddTerms(rest[..length], isExcluded, isPhrase: closingQuote >= 0);
            offset = start + length;
        }
    }

    /// <summary>Gets the words of all terms, term by term.</summary>
    public List<QueryWord> Words { get; } = [];

    /// <summary>Gets the terms, without duplicates.</summary>
    public List<QueryTerm> Terms { get; } = [];

    private static bool IsQuote(char c) => Quotes.Contains(c);

    /// <summary>
    /// Returns the length of the next chunk, up to white space or a quotation mark. An unclosed quotation mark belongs
    /// to it.
    /// </summary>
    private static int GetChunkLength(ReadOnlySpan<char> text)
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
        var tokenizer = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        int first = Words.Count;
        int end = 0;
        int secondOfPair = -1;
        bool repeatsPair = false;
        while (Words.Count < MaxWords && tokenizer.MoveNext())
        {
            ReadOnlySpan<char> gap = text[Math.Min(end, tokenizer.Start)..tokenizer.Start];
            if (Words.Count > first && !isPhrase && !IsJoiner(gap))
            {
                AddTerm(first, repeatsPair, isExcluded);
                first = Words.Count;
            }

            bool isSingle = tokenizer.IsUnspaced && tokenizer.FirstLength == tokenizer.Length;
            repeatsPair = isSingle && tokenizer.Start == secondOfPair && Words.Count > first;
            secondOfPair = tokenizer.IsUnspaced ? tokenizer.Start + tokenizer.FirstLength : -1;
            end = tokenizer.Start + tokenizer.Length;
            bool isPrefix = end < text.Length && text[end] == '*';
            string form = tokenizer.Normalized.ToString();
            Words.Add(new(form, tokenizer.Stem().ToString(), isPrefix, isSingle));
        }

        AddTerm(first, repeatsPair, isExcluded);
    }

    /// <summary>Determines whether the text between two words makes them one term.</summary>
    private static bool IsJoiner(ReadOnlySpan<char> gap) =>
        gap is "" or "-" or "‐" or "‑" or "." or "&" or "_" or "@";

    /// <param name="first">The index of the first word. The last word is the last one in the list.</param>
    /// <param name="repeatsPair">
    /// A value that indicates whether the last word only repeats the second character of a pair.
    /// </param>
    /// <param name="isExcluded">A value that indicates whether the term is excluded.</param>
    private void AddTerm(int first, bool repeatsPair, bool isExcluded)
    {
        if (repeatsPair)
        {
            Words.RemoveAt(Words.Count - 1);
        }
        else if (Words.Count > first && Words[^1].IsSingle)
        {
            // Each character starts a word, so it is found everywhere.
            Words[^1] = Words[^1] with { IsPrefix = true };
        }

        var term = new QueryTerm(first, Words.Count - first, isExcluded);
        if (term.Count == 0 || IsDuplicate(term))
        {
            Words.RemoveRange(first, term.Count);
            return;
        }

        Terms.Add(term);
    }

    private bool IsDuplicate(QueryTerm term)
    {
        foreach (QueryTerm existing in Terms)
        {
            if (existing.Count == term.Count && existing.IsExcluded == term.IsExcluded && AreEquivalent(existing, term))
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
            if (!Words[left.First + i].IsEquivalentTo(Words[right.First + i]))
            {
                return false;
            }
        }

        return true;
    }
}
