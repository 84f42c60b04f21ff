namespace Interpol.Strategy.Model;

/// <summary>Answers queries, one at a time, with arrays that it keeps: of its own, a search allocates nothing but the hits.</summary>
internal sealed class SearchExecutor
{
    /// <summary>The one that the searches of a thread use, one after the other, of whatever index.</summary>
    [ThreadStatic]
    private static SearchExecutor? t_cached;

    private readonly SearchQuery _query = new();
    private readonly TermScanner _scanner;
    private readonly TermLookup _lookup;
    private readonly ElementFilter _filter = new();
    private readonly TermPostings[] _terms = new TermPostings[SearchQuery.MaxWords];
    private readonly TopHits _withAll = new();
    private readonly TopHits _withSome = new();
    private readonly ScoreWindow _window = new();
    private SearchIndex _index = SearchIndex.Empty;
    private int _count;

    private SearchExecutor()
    {
        _scanner = new(_query);
        _lookup = new(_query, _scanner);
    }

    public static EquatableList<SearchHit> Search(SearchIndex index, string query, SearchOptions options)
    {
        // Not of the thread while it runs: one that ran out of memory is not used again.
        SearchExecutor run = t_cached ?? new();
        t_cached = null;
        EquatableList<SearchHit> hits = run.Execute(index, query, options);
        run.Release();
        t_cached = run;
        return hits;
    }

    private EquatableList<SearchHit> Execute(SearchIndex index, string query, SearchOptions options)
    {
        _index = index;
        _query.Parse(query);
        _lookup.Start(index);
        _filter.Start(index, options);
        bool hasAllTerms = LookUpTerms();
        _withAll.Reset(options.MaxResults);
        if (hasAllTerms)
        {
            CollectAllTerms();
        }

        _withSome.Reset(options.MaxResults - _withAll.Count);
        if (!_withSome.IsFull && (_count > 1 || !hasAllTerms))
        {
            CollectAnyTerm(hasAllTerms ? _count : int.MaxValue);
        }

        return ToHits();
    }

    /// <summary>Gives back what is borrowed, and keeps no index alive.</summary>
    private void Release()
    {
        _index = SearchIndex.Empty;
        _lookup.Release();
        _filter.Release();
        Array.Clear(_terms);
    }

    /// <summary>Looks up all terms and returns a value that indicates whether each has a hit.</summary>
    private bool LookUpTerms()
    {
        _count = 0;
        bool hasEach = true;
        foreach (QueryTerm term in _query.Terms)
        {
            TermPostings postings = _lookup.Find(term);
            if (term.IsExcluded)
            {
                _filter.Exclude(postings);
            }
            else if (postings.Count > 0)
            {
                postings.Weight = _index.Formula.Weight(postings.Count);
                ConjunctionIterator.Insert(postings, _terms, _count++);
            }
            else
            {
                hasEach = false;
            }
        }

        return hasEach && _count > 0;
    }

    private void CollectAllTerms()
    {
        _filter.Restart();
        var all = new ConjunctionIterator(_terms.AsSpan(0, _count));
        while (all.MoveNext())
        {
            if (_filter.Allows(all.Current))
            {
                _withAll.Offer(all.Current, ScoreOfAll(all.Current));
            }
        }
    }

    private double ScoreOfAll(int element)
    {
        int words = _index.Infos[element].Words;
        double score = 0;
        for (int i = 0; i < _count; i++)
        {
            score += _index.Formula.Score(_terms[i].Weight, FrequencyAt(_terms[i], _terms[i].Next), words);
        }

        return score;
    }

    /// <summary>Collects the elements with any term, except those with all terms.</summary>
    private void CollectAnyTerm(int all)
    {
        _filter.Restart();
        for (int i = 0; i < _count; i++)
        {
            _terms[i].Next = _terms[i].First;
        }

        while (NextElement() is < int.MaxValue and int element)
        {
            _window.Start(element);
            for (int i = 0; i < _count; i++)
            {
                AddToWindow(ref _terms[i]);
            }

            _window.Offer(all, _filter, _withSome);
        }
    }

    private int NextElement()
    {
        int next = int.MaxValue;
        for (int i = 0; i < _count; i++)
        {
            next = _terms[i].Next < _terms[i].End ? Math.Min(next, _terms[i].Elements[_terms[i].Next]) : next;
        }

        return next;
    }

    private void AddToWindow(ref TermPostings term)
    {
        int next = term.Next;
        for (; next < term.End && term.Elements[next] is int element && _window.Holds(element); next++)
        {
            _window.Add(element, _index.Formula.Score(term.Weight, FrequencyAt(term, next), _index.Infos[element].Words));
        }

        term.Next = next;
    }

    private int FrequencyAt(in TermPostings term, int posting) => term.Frequencies is { } own ? own[posting] : _index.Frequencies[posting];

    private EquatableList<SearchHit> ToHits()
    {
        int count = _withAll.Count + _withSome.Count;
        if (count == 0)
        {
            return default;
        }

        var hits = new SearchHit[count];
        count = 0;
        foreach (TopHits.Hit hit in _withAll.InOrder())
        {
            hits[count++] = ToHit(hit);
        }

        foreach (TopHits.Hit hit in _withSome.InOrder())
        {
            hits[count++] = ToHit(hit);
        }

        return new(hits);
    }

    private SearchHit ToHit(TopHits.Hit hit)
    {
        StrategyElement element = _index.Elements[hit.Element];
        string? name = element.GetName();
        EquatableList<TextRange> inName = _scanner.Ranges(name);
        EquatableList<TextRange> inDescription = _scanner.Ranges(element.Description);
        var matches = new SearchMatch[(inName.IsEmpty ? 0 : 1) + (inDescription.IsEmpty ? 0 : 1)];
        if (!inDescription.IsEmpty)
        {
            matches[^1] = new(ElementField.Description, element.Description!, inDescription);
        }

        if (!inName.IsEmpty)
        {
            matches[0] = new(ElementField.Name, name!, inName);
        }

        return new(_index.FrameworkOf(hit.Element), element, hit.Score, new(matches));
    }
}
