using System.Buffers;

namespace Interpol.Strategy.Model;

/// <summary>Which elements of an index a search may give: those of some kinds, in some places, without what a query excludes.</summary>
internal sealed class ElementFilter
{
    /// <summary>Where the elements stand that may be given: from a first to before an end, in order; everywhere when <see cref="_everywhere"/>.</summary>
    private readonly List<(int First, int End)> _places = [];
    private SearchIndex _index = SearchIndex.Empty;
    private bool _everywhere;
    private int _place;
    private ElementKinds _kinds;

    /// <summary>A bit for each element that is excluded; borrowed when a query excludes something.</summary>
    private ulong[]? _excluded;

    public void Start(SearchIndex index, SearchOptions options)
    {
        _index = index;
        _kinds = options.Kinds;
        _places.Clear();
        _everywhere = options is { Frameworks.IsEmpty: true, Goal: null, Period: null, Organization: null };
        if (!_everywhere)
        {
            AddPlaces(options);
        }
    }

    public void Exclude(TermPostings postings)
    {
        if (_excluded is null)
        {
            _excluded = ArrayPool<ulong>.Shared.Rent((_index.Elements.Length + 63) / 64);
            Array.Clear(_excluded);
        }

        for (int i = postings.First; i < postings.End; i++)
        {
            _excluded[postings.Elements[i] / 64] |= 1UL << postings.Elements[i];
        }
    }

    public void Release()
    {
        _index = SearchIndex.Empty;
        if (_excluded is not null)
        {
            ArrayPool<ulong>.Shared.Return(_excluded);
            _excluded = null;
        }
    }

    /// <summary>Begins anew: <see cref="Allows"/> is asked for elements in their order.</summary>
    public void Restart() => _place = 0;

    public bool Allows(int element) =>
        (_excluded is null || (_excluded[element / 64] & (1UL << element)) == 0)
        && (_kinds == ElementKinds.All || _index.Facts[element].IsOf(_kinds))
        && (_everywhere || IsInPlace(element));

    private bool IsInPlace(int element)
    {
        while (_place < _places.Count && _places[_place].End <= element)
        {
            _place++;
        }

        return _place < _places.Count && _places[_place].First <= element;
    }

    private void AddPlaces(SearchOptions options)
    {
        HashSet<FrameworkId> ids = [.. options.Frameworks];
        OrganizationFilter? organization = OrganizationFilter.Of(options.Organization);
        for (int i = 0; i < _index.Frameworks.Count; i++)
        {
            StrategicFramework framework = _index.Frameworks[i];
            if ((ids.Count > 0 && !ids.Contains(framework.Id))
                || (options.Period is { } period && !(framework.Period is { } own && Overlap(own, period)))
                || organization?.Allows(framework) == false)
            {
                continue;
            }

            if (options.Goal is { } code)
            {
                AddGoals(framework, _index.FirstElements[i], code);
            }
            else
            {
                _places.Add((_index.FirstElements[i], _index.FirstElements[i + 1]));
            }
        }
    }

    private void AddGoals(StrategicFramework framework, int first, ElementCode code)
    {
        int element = first + IndexSegment.CountBeforeGoals(framework);
        foreach (Goal goal in framework.Goals)
        {
            int end = element + 1 + goal.Objectives.Count;
            if (goal.Code == code)
            {
                _places.Add((element, end));
            }

            element = end;
        }
    }

    /// <summary>Of periods that end before they begin, neither has a day.</summary>
    private static bool Overlap(FrameworkPeriod one, FrameworkPeriod other)
    {
        DateOnly first = Later(one.First ?? DateOnly.MinValue, other.First ?? DateOnly.MinValue);
        return one.Contains(first) && other.Contains(first);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
