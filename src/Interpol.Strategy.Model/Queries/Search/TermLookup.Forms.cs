namespace Interpol.Strategy.Model;

/// <content>Finds the other forms of a term: compounds, derived words and kinds.</content>
internal sealed partial class TermLookup
{
    private const int MinPartLength = 3;
    private const int MinAbsentLength = 5;
    private const int MinRestLength = 4;

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

            string pair = WordOf(i).Form + WordOf(i + 1).Form;
            if (IsKnown(pair) && query.AddForm(i, QueryWord.Create(pair)) is { } form)
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

    /// <summary>Determines whether the index has a word or a hyphenated word with the key of a form.</summary>
    private bool IsKnown(ReadOnlySpan<char> form)
    {
        Span<char> key = stackalloc char[form.Length];
        form.CopyTo(key);
        key = key[..EnglishStemmer.GetKey(key)];
        return index.Keys.Find(key) >= 0 || FindHyphenated(key).Count > 0;
    }

    /// <summary>
    /// Adds a hyphenated term as one word, or one word as two words, if the index has them.
    /// </summary>
    private void AddCompounds(int number, QueryTerm term)
    {
        if (term.Count > 1)
        {
            string form = JoinWords(term);
            if (form.Length > 0 && IsKnown(form))
            {
                _ = query.AddForm(number, QueryWord.Create(form));
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
        return !FunctionWords.Contains(form) && index.Keys.Find(key[..EnglishStemmer.GetKey(key[..form.Length])]) >= 0;
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

        uint partLetters = EditDistance.GetLetters(part);
        uint[] letters = index.Letters;
        for (int key = index.HyphenatedCount; key < index.Keys.Count; key++)
        {
            if ((partLetters & ~letters[key]) != 0)
            {
                continue;
            }

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

    /// <summary>Adds the elements with derived words, and those of a kind that the word names.</summary>
    private TermPostings AddRelated(int number, QueryTerm term, TermPostings postings)
    {
        QueryWord word = WordOf(number);
        if (index.EnglishCount == 0 || word.IsSingle)
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
        return kind is { } named ? Merge(postings, OfKind((byte)named), isRelated: true) : postings;
    }

    private TermPostings AddDerived(int word, string key, TermPostings postings)
    {
        ReadOnlySpan<char> stem = DerivationStemmer.GetStem(key, stackalloc char[DerivationStemmer.MaxLength]);
        if (stem.Length < StemPrefixLength)
        {
            return postings;
        }

        (int first, int end) = index.Keys.WithPrefix(stem[..StemPrefixLength]);
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> other = index.Keys[i];
            if (!other.SequenceEqual(key) && DerivationStemmer.HasStem(other, stem))
            {
                query.Words[word].Stem ??= stem.ToString();
                postings = Merge(postings, OfKey(i), isRelated: true);
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
