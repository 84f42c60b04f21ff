using System.Buffers;

namespace Interpol.Strategy.Model;

/// <summary>Filters the elements of an index by kind, framework, goal and excluded terms.</summary>
internal sealed class ElementFilter
{
    /// <summary>
    /// The allowed ranges of elements, in order. They are not used if <see cref="_everywhere"/> is set.
    /// </summary>
    private readonly List<(int First, int End)> _ranges = [];
    private SearchIndex _index = SearchIndex.Empty;
    private bool _everywhere;
    private int _range;
    private ElementKinds _kinds;

    /// <summary>One bit per excluded element, in a rented array.</summary>
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

    /// <summary>Restarts the filter. <see cref="Allows"/> must be called in the order of the elements.</summary>
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

    /// <summary>Determines whether two periods overlap. A period that ends before its start contains no date.</summary>
    private static bool Overlap(FrameworkPeriod one, FrameworkPeriod other)
    {
        DateOnly first = Later(one.Start ?? DateOnly.MinValue, other.Start ?? DateOnly.MinValue);
        return one.Contains(first) && other.Contains(first);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
