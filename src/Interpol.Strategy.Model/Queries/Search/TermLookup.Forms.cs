namespace Interpol.Strategy.Model;

/// <content>Finds the other forms of a term: compounds, initialisms, derived words and kinds.</content>
internal sealed partial class TermLookup
{
    private const int MinPartLength = 3;
    private const int MinAbsentLength = 5;
    private const int MinRestLength = 4;
    private const int MinInitials = 3;
    private const int MaxInitials = 8;

    /// <summary>The length of the start that a word and its stem have in common.</summary>
    private const int StemPrefixLength = 3;

    /// <summary>The maximum frequency of related words, less than one occurrence of the term itself.</summary>
    private const int MaxRelatedFrequency = TermPostings.Scale - 1;

    /// <summary>Adds neighboring words as one word, if the index has it.</summary>
    public void AddPairs()
    {
        for (int i = 0; i + 1 < query.TermCount; i++)
        {
            if (!IsPlainWord(query.Terms[i]) || !IsPlainWord(query.Terms[i + 1]))
            {
                continue;
            }

            var pair = QueryWord.Create(WordOf(i).Form + WordOf(i + 1).Form);
            if (IsKnown(pair.Key) && query.AddForm(i, pair) is { } form)
            {
                query.Terms.Add(form with { Original = i + 1 });
            }
        }
    }

    /// <summary>Finds a term and its other forms.</summary>
    public TermPostings Find(int number)
    {
        QueryTerm term = query.Terms[number];
        TermPostings postings = FindWritten(term);
        if (term.IsQuoted || (term.Count == 1 && WordOf(number).IsPrefix))
        {
            return postings;
        }

        AddCompounds(number, term);
        for (int i = query.TermCount; i < query.Terms.Count; i++)
        {
            if (query.Terms[i].Original == number)
            {
                postings = Merge(postings, FindWritten(query.Terms[i]));
            }
        }

        if (term.IsExcluded)
        {
            return postings;
        }

        postings = postings.Count > 0 ? postings : FindParts(number, term);
        postings = postings.Count > 0 ? postings : FindInitialism(number, term);
        if (term.Count > 1)
        {
            return postings;
        }

        postings = AddRelated(number, term, postings);
        return postings.Count > 0 ? postings : FindCorrected(number, term);
    }

    private QueryWord WordOf(int number) => query.Words[query.Terms[number].First];

    private bool IsPlainWord(QueryTerm term) =>
        term is { Count: 1, IsQuoted: false, IsExcluded: false }
        && query.Words[term.First] is { IsPrefix: false, IsSingle: false } word
        && !FunctionWords.Contains(word.Form);

    private bool IsKnown(string key) => index.Keys.Find(key) >= 0 || FindHyphenated(key).Count > 0;

    /// <summary>
    /// Adds a hyphenated term as one word, or one word as two words, if the index has them.
    /// </summary>
    private void AddCompounds(int number, QueryTerm term)
    {
        if (term.Count > 1)
        {
            string form = JoinWords(term);
            if (form.Length > 0 && QueryWord.Create(form) is var joined && IsKnown(joined.Key))
            {
                _ = query.AddForm(number, joined);
            }

            return;
        }

        string word = WordOf(number).Form;
        for (int length = MinPartLength; length <= word.Length - MinPartLength; length++)
        {
            if (IsContentWord(word.AsSpan(0, length)) && IsContentWord(word.AsSpan(length)))
            {
                _ = query.AddForm(number, QueryWord.Create(word[..length]), QueryWord.Create(word[length..]));
            }
        }
    }

    /// <summary>Determines whether the index has a word that is not a function word.</summary>
    private bool IsContentWord(ReadOnlySpan<char> form)
    {
        Span<char> key = stackalloc char[Tokenizer.MaxLength];
        form.CopyTo(key);
        return index.Keys.Find(key[..EnglishStemmer.GetKey(key[..form.Length])]) >= 0 && !FunctionWords.Contains(form);
    }

    /// <summary>
    /// Returns the words of a term as one word, if hyphens join them, or periods join three or more letters.
    /// </summary>
    private string JoinWords(QueryTerm term)
    {
        bool areInitials = true;
        string joined = "";
        for (int i = term.First; i < term.First + term.Count; i++)
        {
            areInitials &= query.Words[i].Form.Length == 1;
            joined += query.Words[i].Form;
        }

        bool isOneWord = Tokenizer.IsHyphen(term.Joiner)
            || (term.Joiner == '.' && areInitials && term.Count >= MinInitials);
        return isOneWord ? joined[..Math.Min(joined.Length, Tokenizer.MaxLength - 1)] : "";
    }

    /// <summary>Finds an absent word as a part of longer words. The rest of each must be a known word.</summary>
    private TermPostings FindParts(int number, QueryTerm term)
    {
        TermPostings postings = default;
        string part = term.Count == 1 ? WordOf(number).Key : "";
        if (part.Length < MinAbsentLength || WordOf(number).IsSingle)
        {
            return postings;
        }

        for (int key = index.HyphenatedCount; key < index.Keys.Count; key++)
        {
            ReadOnlySpan<char> word = index.Keys[key];
            if (word.Length < part.Length + MinRestLength
                || !(word.StartsWith(part) || word.EndsWith(part)))
            {
                continue;
            }

            ReadOnlySpan<char> rest = word.StartsWith(part) ? word[part.Length..] : word[..^part.Length];
            if (IsContentWord(rest)
                && word.ToString() is var whole
                && query.AddForm(number, new QueryWord(whole, whole)) is { } form)
            {
                postings = Merge(postings, FindWritten(form));
            }
        }

        return postings;
    }

    /// <summary>
    /// Finds an initialism, such as <c>NCB</c> or <c>R&amp;D</c>, as the initials of neighboring words.
    /// </summary>
    private TermPostings FindInitialism(int number, QueryTerm term)
    {
        string initials = GetInitials(number, term);
        var words = new QueryWord[initials.Length];
        for (int i = 0; i < words.Length; i++)
        {
            // Only the words inside can be function words.
            string initial = initials[i].ToString();
            bool isInside = i > 0 && i < words.Length - 1;
            words[i] = new(initial, initial, IsPrefix: isInside) { IsInitial = !isInside };
        }

        TermPostings postings =
            initials.Length > 0 && query.AddForm(number, words) is { } form ? Phrase(form) : default;
        if (term.Joiner == '&' && words.Length == 2
            && query.AddForm(number, words[0], QueryWord.Create("and"), words[1]) is { } formWithAnd)
        {
            postings = Merge(postings, Phrase(formWithAnd));
        }

        return postings;
    }

    private string GetInitials(int number, QueryTerm term)
    {
        string initials = "";
        if (term.IsCapitals && term.Count == 1)
        {
            initials = WordOf(number).Key;
            return initials.Length is >= MinInitials and <= MaxInitials ? initials : "";
        }

        for (int i = term.First; i < term.First + term.Count; i++)
        {
            initials += query.Words[i].Form;
        }

        bool isInitialism = term.Joiner is '.' or '&' && initials.Length == term.Count && initials.Length <= MaxInitials
            && !initials.AsSpan().ContainsAnyExceptInRange('a', 'z');
        return isInitialism ? initials : "";
    }

    /// <summary>Adds the elements with derived words, and those of a kind that the word names.</summary>
    private TermPostings AddRelated(int number, QueryTerm term, TermPostings postings)
    {
        QueryWord word = WordOf(number);
        if (!index.HasEnglish || word.IsSingle)
        {
            return postings;
        }

        if (allowsStems && !term.IsCapitals)
        {
            postings = AddDerived(term.First, word.Key, postings);
        }

        ElementKind? kind = word.Key switch
        {
            "vision" => ElementKind.Vision,
            "mission" => ElementKind.Mission,
            "value" => ElementKind.CoreValue,
            "goal" => ElementKind.Goal,
            _ => null,
        };
        return kind is { } named ? MergeRelated(postings, OfKind((byte)named)) : postings;
    }

    private TermPostings AddDerived(int word, string key, TermPostings postings)
    {
        string stem = DerivationStemmer.GetStem(key);
        if (stem.Length < StemPrefixLength)
        {
            return postings;
        }

        (int first, int end) = index.Keys.WithPrefix(stem.AsSpan(0, StemPrefixLength));
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> other = index.Keys[i];
            if (DerivationStemmer.HasStem(other, stem) && !other.SequenceEqual(key))
            {
                query.Words[word] = query.Words[word] with { Stem = stem };
                postings = MergeRelated(postings, OfKey(i));
            }
        }

        return postings;
    }

    private TermPostings OfKind(byte kind)
    {
        int[] elements = Rent(index.Elements.Length);
        int[] frequencies = Rent(index.Elements.Length);
        int count = 0;
        for (int i = 0; i < index.Kinds.Length; i++)
        {
            if (index.Kinds[i] == kind)
            {
                frequencies[count] = 1;
                elements[count++] = i;
            }
        }

        return new() { Elements = elements, Count = count, Frequencies = frequencies };
    }
}
