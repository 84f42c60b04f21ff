namespace Interpol.Strategy.Model;

/// <summary>Represents a parsed query.</summary>
internal sealed class SearchQuery
{
    /// <summary>The maximum number of words, one bit each. Further words are ignored.</summary>
    public const int MaxWords = 64;

    // Fields, because the first use in a process waits for the compilation of every accessor.

    /// <summary>The words of all terms, term by term.</summary>
    public readonly List<QueryWord> Words = [];

    /// <summary>The terms, without duplicates, followed by other forms of them.</summary>
    public readonly List<QueryTerm> Terms = [];

    /// <summary>The number of terms without the other forms.</summary>
    public int TermCount;

    /// <summary>Indicates whether hits must not contain a term.</summary>
    public bool HasExclusions;

    public SearchQuery(ReadOnlySpan<char> query)
    {
        int offset = 0;
        while (offset < query.Length && Words.Count < MaxWords)
        {
            bool isExcluded = IsExclusion(query[offset..]);
            int start = isExcluded ? offset + 1 : offset;
            ReadOnlySpan<char> rest = query[start..];
            if (rest.IsEmpty || char.IsWhiteSpace(rest[0]))
            {
                offset = start + 1;
                continue;
            }

            int phraseLength = IsQuote(rest[0]) ? GetPhraseLength(rest) : 0;
            int length = phraseLength > 0 ? phraseLength : GetChunkLength(rest);
            HasExclusions |= isExcluded;
            AddTerms(rest[..length], start, isExcluded, isPhrase: phraseLength > 0);
            offset = start + length;
        }

        TermCount = Terms.Count;
    }

    /// <summary>
    /// Removes the English function words, unless there is no other term to find. In capitals, they are other words,
    /// such as <c>WHO</c>.
    /// </summary>
    public void RemoveFunctionWords()
    {
        bool hasOther = false;
        foreach (QueryTerm term in Terms)
        {
            hasOther |= !term.IsExcluded && !IsFunctionWord(term);
            QueryWord word = Words[term.First];
            word.RequiresCapitals = term.IsCapitals && !word.IsPrefix && FunctionWords.Contains(word.Form);
        }

        for (int i = Terms.Count - 1; hasOther && i >= 0; i--)
        {
            if (IsFunctionWord(Terms[i]))
            {
                Terms.RemoveAt(i);
            }
        }

        TermCount = Terms.Count;
    }

    /// <summary>Adds another form of a term, if the maximum number of words is not exceeded.</summary>
    public QueryTerm? AddForm(int original, params ReadOnlySpan<QueryWord> words)
    {
        if (Words.Count + words.Length > MaxWords)
        {
            return null;
        }

        var form = new QueryTerm
        {
            First = Words.Count,
            IsExcluded = Terms[original].IsExcluded,
            Count = words.Length,
            Original = original,
        };
        foreach (QueryWord word in words)
        {
            Words.Add(word);
        }

        Terms.Add(form);
        return form;
    }

    public bool IsFunctionWord(QueryTerm term) =>
        term is { Count: 1, IsExcluded: false, IsQuoted: false, IsCapitals: false }
        && Words[term.First] is { IsPrefix: false } word
        && FunctionWords.Contains(word.Form);

    /// <summary>
    /// Determines whether a text starts with an exclusion: a hyphen, or another dash before a word or a quotation mark.
    /// </summary>
    private static bool IsExclusion(ReadOnlySpan<char> text) => text[0] switch
    {
        '-' => true,
        '\u2010' or '\u2011' or '\u2013' or '\u2212' =>
            text.Length > 1 && (char.IsLetter(text[1]) || char.IsSurrogate(text[1]) || IsQuote(text[1])),
        _ => false,
    };

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    /// <summary>Returns the length of a phrase with its quotation marks, or 0 if the closing one is missing.</summary>
    private static int GetPhraseLength(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (IsQuote(text[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

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
    private void AddTerms(ReadOnlySpan<char> text, int offset, bool isExcluded, bool isPhrase)
    {
        var tokenizer = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        int first = Words.Count;
        int end = 0;
        int secondOfPair = -1;
        bool repeatsPair = false;
        var term = new QueryTerm { First = first, IsExcluded = isExcluded, IsQuoted = isPhrase };
        while (Words.Count < MaxWords && tokenizer.MoveNext())
        {
            ReadOnlySpan<char> gap = text[Math.Min(end, tokenizer.Start)..tokenizer.Start];
            if (Words.Count > first && !isPhrase && !IsJoiner(gap))
            {
                AddTerm(term, repeatsPair);
                first = Words.Count;
                term = new() { First = first, IsExcluded = isExcluded };
            }

            bool isSingle = tokenizer.IsUnspaced && tokenizer.FirstLength == tokenizer.Length;
            repeatsPair = isSingle && tokenizer.Start == secondOfPair && Words.Count > first;
            secondOfPair = tokenizer.IsUnspaced ? tokenizer.Start + tokenizer.FirstLength : -1;
            end = tokenizer.Start + tokenizer.Length;
            bool isPrefix = end < text.Length && text[end] == '*';
            int start = Words.Count == first ? tokenizer.Start : term.Range.Start - offset;
            term.Range = new(offset + start, end - start);
            term.IsCapitals = Words.Count == first && tokenizer.IsCapitals;
            term.Joiner = Words.Count > first && gap.Length == 1 ? gap[0] : '\0';
            string form = tokenizer.Normalized.ToString();
            ReadOnlySpan<char> key = tokenizer.Stem();
            Words.Add(new(form, key.SequenceEqual(form) ? form : key.ToString())
            {
                IsPrefix = isPrefix,
                IsSingle = isSingle,
            });
        }

        AddTerm(term, repeatsPair);
    }

    /// <summary>Determines whether the text between two words makes them one term.</summary>
    private static bool IsJoiner(ReadOnlySpan<char> gap) =>
        gap is "" or "-" or "‐" or "‑" or "." or "&" or "_" or "@";

    /// <param name="term">The term, without the number of its words. The last word is the last one in the list.</param>
    /// <param name="repeatsPair">
    /// A value that indicates whether the last word only repeats the second character of a pair.
    /// </param>
    private void AddTerm(QueryTerm term, bool repeatsPair)
    {
        if (repeatsPair)
        {
            Words.RemoveAt(Words.Count - 1);
        }
        else if (Words.Count > term.First && Words[^1].IsSingle)
        {
            // Each character starts a word, so it is found everywhere.
            Words[^1].IsPrefix = true;
        }

        term.Count = Words.Count - term.First;
        if (term.Count == 0 || IsDuplicate(term))
        {
            Words.RemoveRange(term.First, term.Count);
            return;
        }

        Terms.Add(term);
    }

    private bool IsDuplicate(QueryTerm term)
    {
        foreach (QueryTerm existing in Terms)
        {
            int same = 0;
            while (same < term.Count
                && existing.Count == term.Count
                && existing.IsExcluded == term.IsExcluded
                && Words[existing.First + same].IsEquivalentTo(Words[term.First + same]))
            {
                same++;
            }

            if (same == term.Count)
            {
                return true;
            }
        }

        return false;
    }
}
