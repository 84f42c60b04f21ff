using System.Buffers;

namespace Interpol.Strategy.Model;

/// <summary>Which elements of an index a search may give: those of some kinds, in some places, without what a query excludes.</summary>
internal sealed class ElementFilter
{
    /// <summary>Where the elements stand that may be given: from a first to before an end, in order; everywhere when <see cref="_everywhere"/>.</summary>
    private readonly List<(int First, int End)> _ranges = [];
    private SearchIndex _index = SearchIndex.Empty;
    private bool _everywhere;
    private int _range;
    private ElementKinds _kinds;

    /// <summary>A bit for each element that is excluded; borrowed when a query excludes something.</summary>
    private ulong[]? _excluded;

    public void Start(SearchIndex index, SearchOptions options)
    {
        _index = index;
        _kinds = options.Kinds;
        _ranges.Clear();
        _everywhere = options is { FrameworkIds.IsEmpty: true, GoalCode: null, Period: null, Organization: null };
        if (!_everywhere)
        {
            AddRanges(options);
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
    public void Restart() => _range = 0;

    public bool Allows(int element) =>
        (_excluded is null || (_excluded[element / 64] & (1UL << element)) == 0)
        && (_kinds == ElementKinds.All || _index.Infos[element].IsKind(_kinds))
        && (_everywhere || IsInRange(element));

    private bool IsInRange(int element)
    {
        while (_range < _ranges.Count && _ranges[_range].End <= element)
        {
            _range++;
        }

        return _range < _ranges.Count && _ranges[_range].First <= element;
    }

    private void AddRanges(SearchOptions options)
    {
        HashSet<FrameworkId> ids = [.. options.FrameworkIds];
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

            if (options.GoalCode is { } code)
            {
                AddGoals(framework, _index.FirstElements[i], code);
            }
            else
            {
                _ranges.Add((_index.FirstElements[i], _index.FirstElements[i + 1]));
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
                _ranges.Add((element, end));
            }

            element = end;
        }
    }

    /// <summary>Of periods that end before they begin, neither has a day.</summary>
    private static bool Overlap(FrameworkPeriod one, FrameworkPeriod other)
    {
        DateOnly first = Later(one.Start ?? DateOnly.MinValue, other.Start ?? DateOnly.MinValue);
        return one.Contains(first) && other.Contains(first);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
