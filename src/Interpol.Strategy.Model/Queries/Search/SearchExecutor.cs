using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>Executes one query against an index.</summary>
internal sealed class SearchExecutor
{
    // The groups of hits. All hits of a higher group come first.
    public const int AllTermsInFull = 2;
    public const int AllTerms = 1;
    public const int SomeTerms = 0;

    /// <summary>
    /// The size of an index that is read in one pass. In a larger one, a first pass skips most of the elements that do
    /// not have all terms.
    /// </summary>
    private const int MaxSizeOfSmallIndex = 256;

    /// <summary>The indexes of single frameworks. Each lives as long as its framework.</summary>
    private static readonly ConditionalWeakTable<StrategicFramework, LazySearchIndex> Indexes = [];

    private readonly SearchIndex _index;
    private readonly SearchQuery _query;
    private readonly SearchOptions _options;
    private readonly TermScanner _scanner;
    private readonly ElementFilter? _filter;
    private readonly TopHits _hits;
    private readonly TermPostings[] _terms;
    private int _count;

    private bool _hasRelatedWords;

    private SearchExecutor(SearchIndex index, SearchQuery query, ElementFilter? filter, SearchOptions options)
    {
        _index = index;
        _query = query;
        _options = options;
        _scanner = new(query, index.HyphenatedCount > 0);
        _filter = filter;
        _terms = new TermPostings[query.TermCount];

        // One more hit shows whether there are more.
        long limit = (long)options.Skip + options.MaxResults + 1;
        _hits = new((int)Math.Min(limit, int.MaxValue), filter, options.CountTotal);
    }

    public static SearchResult Search(StrategicFramework framework, string query, SearchOptions? options)
    {
        ArgumentNullException.ThrowIfNull(query);
        LazySearchIndex index = Indexes.GetValue(framework, CreateIndex);
        return Search(index.Build(), query, options ?? SearchOptions.Default);
    }

    public static SearchResult Search(SearchIndex index, string query, SearchOptions options)
    {
        var parsed = new SearchQuery(query);
        bool isFiltered = parsed.HasExclusions || !ReferenceEquals(options, SearchOptions.Default);
        using ElementFilter? filter = isFiltered ? new(index, options) : null;
        if (index.EnglishCount > 0)
        {
            parsed.RemoveFunctionWords();
        }

        return new SearchExecutor(index, parsed, filter, options).Execute(query);
    }

    private static LazySearchIndex CreateIndex(StrategicFramework framework) => new(new([framework]));

    private SearchResult Execute(string query)
    {
        using var lookup = new TermLookup(_index, _query, _scanner, _options.Stemming);
        LookUpTerms(lookup);
        bool isSmall = _index.Elements.Length <= MaxSizeOfSmallIndex;
        if (_count > 0 && !isSmall)
        {
            CollectAllTerms();
        }

        if (_count > 0 && (isSmall || (!_hits.IsComplete && (_count > 1 || _hasRelatedWords))))
        {
            CollectAnyTerm(skipsFull: !isSmall);
        }

        int found = Math.Max(_hits.Count - _options.Skip, 0);
        bool hasMore = found > _options.MaxResults;
        return new(
            ToHits(Math.Min(found, _options.MaxResults)),
            hasMore,
            _options.CountTotal ? _hits.Total : null,
            lookup.Correct(query));
    }

    /// <summary>Looks up all terms. Terms that no element has are ignored.</summary>
    private void LookUpTerms(TermLookup lookup)
    {
        lookup.AddPairs();
        for (int i = 0; i < _query.TermCount; i++)
        {
            TermPostings postings = lookup.Find(i);
            if (_query.Terms[i].IsExcluded)
            {
                _filter!.Exclude(postings);
            }
            else if (postings.Count > 0)
            {
                int count = postings.FullCount > 0 ? postings.FullCount : postings.Count;
                postings.Weight = _index.Formula.Weight(count);
                _hasRelatedWords |= postings.FullCount < postings.Count;
                TermPostings.Insert(postings, _terms, _count++);
            }
        }
    }

    private void CollectAllTerms()
    {
        for (; TermPostings.TryAlign(_terms, _count); _terms[0].Next++)
        {
            int element = _terms[0].Elements[_terms[0].Next];
            if (!_hasRelatedWords || HasAllInFull())
            {
                _hits.Offer(element, ScoreOfAll(element), AllTermsInFull);
            }
        }
    }

    private bool HasAllInFull()
    {
        for (int i = 0; i < _count; i++)
        {
            if (!_terms[i].IsFull(_terms[i].Next))
            {
                return false;
            }
        }

        return true;
    }

    private double ScoreOfAll(int element)
    {
        int words = _index.WordCounts[element];
        double score = 0;
        for (int i = 0; i < _count; i++)
        {
            score += _index.Formula.Score(_terms[i].Weight, FrequencyAt(_terms[i], _terms[i].Next), words);
        }

        return score;
    }

    /// <summary>Collects all elements, or those that do not have all terms in full.</summary>
    private void CollectAnyTerm(bool skipsFull)
    {
        _filter?.Restart();
        for (int i = 0; i < _count; i++)
        {
            _terms[i].Next = _terms[i].First;
        }

        // Take the window of the index while it is in use, so that it is dropped if the search throws.
        ScoreWindow window = Interlocked.Exchange(ref _index.SpareWindow, null) ?? new(_index.Elements.Length);
        while (NextElement() is < int.MaxValue and int element)
        {
            window.First = element;
            for (int i = 0; i < _count; i++)
            {
                AddToWindow(ref _terms[i], window);
            }

            window.MoveTo(_hits, _count, skipsFull);
        }

        _index.SpareWindow = window;
    }

    private int NextElement()
    {
        int next = int.MaxValue;
        for (int i = 0; i < _count; i++)
        {
            ref TermPostings term = ref _terms[i];
            next = term.Next < term.End ? Math.Min(next, term.Elements[term.Next]) : next;
        }

        return next;
    }

    private void AddToWindow(ref TermPostings term, ScoreWindow window)
    {
        int next = term.Next;
        for (; next < term.End && term.Elements[next] is int element && element - window.First < window.Size; next++)
        {
            int words = _index.WordCounts[element];
            window.Add(element, _index.Formula.Score(term.Weight, FrequencyAt(term, next), words), term.IsFull(next));
        }

        term.Next = next;
    }

    private double FrequencyAt(in TermPostings term, int posting) =>
        term.Frequencies is { } fifths ? (double)fifths[posting] / TermPostings.Scale : _index.Frequencies[posting];

    private EquatableList<SearchHit> ToHits(int count)
    {
        if (count == 0)
        {
            return default;
        }

        TopHits.Hit[] found = _hits.InOrder();
        var hits = new SearchHit[count];
        for (int i = 0; i < count; i++)
        {
            hits[i] = ToHit(found[_options.Skip + i]);
        }

        return new(hits);
    }

    private SearchHit ToHit(TopHits.Hit hit)
    {
        StrategyElement element = _index.Elements[hit.Element];
        string? name = element.GetName();
        bool isEnglish = _index.IsEnglish(hit.Element);
        TextRange[]? inName = _scanner.Ranges(name, isEnglish);
        TextRange[]? inDescription = _scanner.Ranges(element.Description, isEnglish);
        var matches = new SearchMatch[(inName is null ? 0 : 1) + (inDescription is null ? 0 : 1)];
        if (inDescription is not null)
        {
            matches[^1] = new(ElementField.Description, element.Description!, new(inDescription));
        }

        if (inName is not null)
        {
            matches[0] = new(ElementField.Name, name!, new(inName));
        }

        return new(_index.FrameworkOf(hit.Element), element, hit.Score, new(matches));
    }
}
