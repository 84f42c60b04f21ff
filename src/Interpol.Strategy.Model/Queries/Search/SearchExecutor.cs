using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>Executes one query against an index.</summary>
internal sealed class SearchExecutor
{
    // The groups of hits. All hits of a higher group come first.
    private const int HasAllTerms = 1;
    private const int HasSomeTerms = 0;

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

    private SearchExecutor(SearchIndex index, SearchQuery query, ElementFilter filter, SearchOptions options)
    {
        _index = index;
        _query = query;
        _options = options;
        _scanner = new(query);
        _filter = filter;
        _terms = new TermPostings[query.Terms.Count];

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
        return new SearchExecutor(index, new(query), filter, options).Execute();
    }

    private SearchResult Execute()
    {
        using var lookup = new TermLookup(_index, _query, _scanner);
        bool hasAllTerms = LookUpTerms(lookup);
        if (hasAllTerms)
        {
            CollectAllTerms();
        }

        if (!_hits.IsComplete && _count > (hasAllTerms ? 1 : 0))
        {
            CollectAnyTerm(hasAllTerms ? _count : int.MaxValue);
        }

        ReadOnlySpan<TopHits.Hit> hits = _hits.InOrder();
        hits = hits[Math.Min(_options.Skip, hits.Length)..];
        bool hasMore = hits.Length > _options.MaxResults;
        return new(
            ToHits(hasMore ? hits[.._options.MaxResults] : hits),
            hasMore,
            _options.CountTotal ? _hits.Total : null,
            suggestion: null);
    }

    /// <summary>Looks up all terms. Returns whether each required term occurs in the index.</summary>
    private bool LookUpTerms(TermLookup lookup)
    {
        bool hasAllTerms = true;
        foreach (QueryTerm term in _query.Terms)
        {
            TermPostings postings = lookup.Find(term);
            if (term.IsExcluded)
            {
                _filter.Exclude(postings);
            }
            else if (postings.Count > 0)
            {
                postings.Weight = _index.Formula.Weight(postings.Count);
                TermPostings.Insert(postings, _terms, _count++);
            }
            else
            {
                hasAllTerms = false;
            }
        }

        return hasAllTerms && _count > 0;
    }

    private void CollectAllTerms()
    {
        Span<TermPostings> terms = _terms.AsSpan(0, _count);
        while (TermPostings.TryAlign(terms))
        {
            int element = terms[0].Current;
            _hits.Offer(element, ScoreOfAll(element), HasAllTerms);
            terms[0].Next++;
        }
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

    /// <summary>Collects the elements that have fewer than the specified number of terms.</summary>
    private void CollectAnyTerm(int maxTerms)
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

            window.MoveTo(_hits, maxTerms, HasSomeTerms);
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
            window.Add(element, _index.Formula.Score(term.Weight, FrequencyAt(term, next), words));
        }

        term.Next = next;
    }

    private int FrequencyAt(in TermPostings term, int posting) =>
        term.Frequencies is { } collected ? collected[posting] : _index.Frequencies[posting];

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
