using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>Executes one query against an index.</summary>
internal sealed class SearchExecutor
{
    // The groups of hits. All hits of a higher group come first.
    public const int AllTermsInFull = 2;
    public const int AllTerms = 1;
    public const int SomeTerms = 0;

    /// <summary>The catalogs of single frameworks. Each lives as long as its framework.</summary>
    private static readonly ConditionalWeakTable<StrategicFramework, FrameworkCatalog> Catalogs = [];

    private readonly SearchIndex _index;
    private readonly SearchQuery _query;
    private readonly SearchOptions _options;
    private readonly TermScanner _scanner;
    private readonly ElementFilter _filter;
    private readonly TopHits _hits;
    private readonly TermPostings[] _terms;
    private int _count;

    private bool _hasRelatedWords;

    private SearchExecutor(SearchIndex index, SearchQuery query, ElementFilter filter, SearchOptions options)
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
        FrameworkCatalog catalog = Catalogs.GetValue(framework, static framework => new([framework]));
        return catalog.Search(query, options);
    }

    public static SearchResult Search(SearchIndex index, string query, SearchOptions options)
    {
        using var filter = new ElementFilter(index, options);
        var parsed = new SearchQuery(query);
        if (index.HasEnglish)
        {
            parsed.RemoveFunctionWords();
        }

        return new SearchExecutor(index, parsed, filter, options).Execute(query);
    }

    private SearchResult Execute(string query)
    {
        using var lookup = new TermLookup(_index, _query, _scanner, _options.Stemming);
        LookUpTerms(lookup);
        if (_count > 0)
        {
            CollectAllTerms();
        }

        if (!_hits.IsComplete && (_count > 1 || _hasRelatedWords))
        {
            CollectAnyTerm();
        }

        ReadOnlySpan<TopHits.Hit> hits = _hits.InOrder();
        hits = hits[Math.Min(_options.Skip, hits.Length)..];
        bool hasMore = hits.Length > _options.MaxResults;
        return new(
            ToHits(hasMore ? hits[.._options.MaxResults] : hits),
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
                _filter.Exclude(postings);
            }
            else if (postings.Count > 0)
            {
                postings.Weight = _index.Formula.Weight(postings.WeightCount);
                _hasRelatedWords |= postings.FullCount < postings.Count;
                TermPostings.Insert(postings, _terms, _count++);
            }
        }
    }

    private void CollectAllTerms()
    {
        Span<TermPostings> terms = _terms.AsSpan(0, _count);
        while (TermPostings.TryAlign(terms))
        {
            int element = terms[0].Current;
            if (!_hasRelatedWords || HasAllInFull())
            {
                _hits.Offer(element, ScoreOfAll(element), AllTermsInFull);
            }

            terms[0].Next++;
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

    /// <summary>Collects the elements that do not have all terms in full.</summary>
    private void CollectAnyTerm()
    {
        _filter.Restart();
        for (int i = 0; i < _count; i++)
        {
            _terms[i].Next = _terms[i].First;
        }

        using var window = new ScoreWindow(_index.Elements.Length);
        while (NextElement() is < int.MaxValue and int element)
        {
            window.First = element;
            for (int i = 0; i < _count; i++)
            {
                AddToWindow(ref _terms[i], window);
            }

            window.MoveTo(_hits, _count);
        }
    }

    private int NextElement()
    {
        int next = int.MaxValue;
        for (int i = 0; i < _count; i++)
        {
            next = _terms[i].Next < _terms[i].End ? Math.Min(next, _terms[i].Current) : next;
        }

        return next;
    }

    private void AddToWindow(ref TermPostings term, ScoreWindow window)
    {
        int next = term.Next;
        for (; next < term.End && term.Elements[next] is int element && window.Contains(element); next++)
        {
            int words = _index.WordCounts[element];
            window.Add(element, _index.Formula.Score(term.Weight, FrequencyAt(term, next), words), term.IsFull(next));
        }

        term.Next = next;
    }

    private double FrequencyAt(in TermPostings term, int posting) =>
        term.Frequencies is { } fifths ? (double)fifths[posting] / TermPostings.Scale : _index.Frequencies[posting];

    private EquatableList<SearchHit> ToHits(ReadOnlySpan<TopHits.Hit> found)
    {
        if (found.IsEmpty)
        {
            return default;
        }

        var hits = new SearchHit[found.Length];
        for (int i = 0; i < hits.Length; i++)
        {
            hits[i] = ToHit(found[i]);
        }

        return new(hits);
    }

    private SearchHit ToHit(TopHits.Hit hit)
    {
        StrategyElement element = _index.Elements[hit.Element];
        string? name = element.GetName();
        bool isEnglish = _index.IsEnglish(hit.Element);
        EquatableList<TextRange> inName = _scanner.Ranges(name, isEnglish);
        EquatableList<TextRange> inDescription = _scanner.Ranges(element.Description, isEnglish);
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
