namespace Interpol.Strategy.Model;

/// <summary>
/// Filters the elements of an index by kind, framework, period, organization, goal and excluded terms.
/// </summary>
internal sealed class ElementFilter : IDisposable
{
    private readonly SearchIndex _index;
    private readonly ElementKinds _kinds;

    /// <summary>The allowed ranges of elements, in order, or <see langword="null"/> for all elements.</summary>
    private readonly List<(int First, int End)>? _ranges;
    private int _range;

    /// <summary>One bit per excluded element, in a rented array.</summary>
    private int[]? _excluded;

    public ElementFilter(SearchIndex index, SearchOptions options)
    {
        _index = index;
        _kinds = options.Kinds;
        if (options is not { FrameworkIds.IsEmpty: true, GoalCode: null, Period: null, Organization: null })
        {
            _ranges = [];
            AddRanges(options, _ranges);
        }
    }

    public void Exclude(TermPostings postings)
    {
        if (_excluded is null)
        {
            int length = (_index.Elements.Length + 31) / 32;
            _excluded = _index.Rent(length);
            Array.Clear(_excluded, 0, length);
        }

        for (int i = postings.First; i < postings.End; i++)
        {
            _excluded[postings.Elements[i] / 32] |= 1 << postings.Elements[i];
        }
    }

    public void Dispose()
    {
        if (_excluded is not null)
        {
            _index.Return(_excluded);
        }
    }

    /// <summary>Restarts the filter. <see cref="Allows"/> must be called in the order of the elements.</summary>
    public void Restart() => _range = 0;

    public bool Allows(int element) =>
        (_excluded is null || (_excluded[element / 32] & (1 << element)) == 0)
        && (_kinds == ElementKinds.All || IsAllowedKind(_index.Kinds[element]))
        && (_ranges is null || IsInRange(_ranges, element));

    /// <summary>The flags of <see cref="ElementKinds"/> are the powers of two of <see cref="ElementKind"/>.</summary>
    private bool IsAllowedKind(int kind) => (((int)_kinds >> kind) & 1) != 0;

    private bool IsInRange(List<(int First, int End)> ranges, int element)
    {
        while (_range < ranges.Count && ranges[_range].End <= element)
        {
            _range++;
        }

        return _range < ranges.Count && ranges[_range].First <= element;
    }

    private void AddRanges(SearchOptions options, List<(int First, int End)> ranges)
    {
        HashSet<FrameworkId> ids = [.. options.FrameworkIds];
        string[] organization = GetKeys(options.Organization);
        for (int i = 0; i < _index.Frameworks.Count; i++)
        {
            StrategicFramework framework = _index.Frameworks[i];
            if ((ids.Count > 0 && !ids.Contains(framework.Id))
                || (options.Period is { } period
                    && !(framework.Period is { } frameworkPeriod && Overlap(frameworkPeriod, period)))
                || (organization.Length > 0 && !HasOrganization(framework, organization)))
            {
                continue;
            }

            if (options.GoalCode is { } code)
            {
                AddGoals(framework, _index.FirstElements[i], code, ranges);
            }
            else
            {
                ranges.Add((_index.FirstElements[i], _index.FirstElements[i + 1]));
            }
        }
    }

    private static void AddGoals(
        StrategicFramework framework, int first, ElementCode code, List<(int First, int End)> ranges)
    {
        int element = first + IndexSegment.CountBeforeGoals(framework);
        foreach (Goal goal in framework.Goals)
        {
            int end = element + 1 + goal.Objectives.Count;
            if (goal.Code == code)
            {
                ranges.Add((element, end));
            }

            element = end;
        }
    }

    /// <summary>Returns the keys of the first words of a text, at most as many as a query has.</summary>
    private static string[] GetKeys(string? words)
    {
        HashSet<string> keys = [];
        var tokenizer = new Tokenizer(words, stackalloc char[Tokenizer.MaxLength]);
        for (int i = 0; i < SearchQuery.MaxWords && tokenizer.MoveNext(); i++)
        {
            _ = keys.Add(tokenizer.Stem().ToString());
        }

        return [.. keys];
    }

    /// <summary>Determines whether an organization has all words in its name or its acronym.</summary>
    private static bool HasOrganization(StrategicFramework framework, string[] keys)
    {
        ulong all = ulong.MaxValue >> (SearchQuery.MaxWords - keys.Length);
        foreach (Organization organization in framework.Organizations)
        {
            if ((FindKeys(organization.Name, keys) | FindKeys(organization.Acronym, keys)) == all)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns which of the keys a text has, one bit each.</summary>
    private static ulong FindKeys(string? text, string[] keys)
    {
        ulong found = 0;
        var tokenizer = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        while (tokenizer.MoveNext())
        {
            ReadOnlySpan<char> key = tokenizer.Stem();
            for (int i = 0; i < keys.Length; i++)
            {
                found |= key.SequenceEqual(keys[i]) ? 1UL << i : 0;
            }
        }

        return found;
    }

    /// <summary>Determines whether two periods overlap. A period that ends before its start contains no date.</summary>
    private static bool Overlap(FrameworkPeriod left, FrameworkPeriod right)
    {
        DateOnly start = Max(left.Start ?? DateOnly.MinValue, right.Start ?? DateOnly.MinValue);
        return left.Contains(start) && right.Contains(start);
    }

    private static DateOnly Max(DateOnly left, DateOnly right) => left > right ? left : right;
}
