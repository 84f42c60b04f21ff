namespace Interpol.Strategy.Model;

/// <summary>Contains the actual results of an indicator until a date, and their sums.</summary>
internal sealed class ActualResults
{
    private readonly IndicatorSeries _series;
    private readonly List<Observation> _all;
    private readonly int[] _periodOf;
    private int _first;
    private int _end;
    private int _ratios;
    private RunningSum _units;
    private RunningSum _numerators;
    private RunningSum _denominators;

    public ActualResults(IndicatorSeries series)
    {
        _series = series;
        _all = series.Actuals;
        _periodOf = PeriodAssignment.Create(series.Periods, _all);
        HasActual = new bool[series.Periods.Length];
    }

    /// <summary>Gets the number of results.</summary>
    public int Count => _end - _first;

    /// <summary>Gets the index after the last result, for <see cref="GetFrom"/>.</summary>
    public int End => _end;

    public bool HasRatio => _ratios > 0;

    public Observation? Latest => Count > 0 ? _all[_end - 1] : null;

    /// <summary>Gets the latest result that belongs to a period.</summary>
    public Observation? LatestInPeriod { get; private set; }

    /// <summary>Gets the result that serves as the baseline. It is not one of the results.</summary>
    public Observation? Baseline { get; private set; }

    /// <summary>Gets a value for each period that indicates whether it has a result.</summary>
    public bool[] HasActual { get; }

    /// <summary>Adds the results until a day. Undated ones come first.</summary>
    public void AddUntil(int day)
    {
        for (; _end < _all.Count && !(_all[_end].Day > day); _end++)
        {
            if (_series.UsesActualAsBaseline && _series.Periods.Length > 0
                && _all[_end].Day < _series.Periods[0].Start)
            {
                UseAsBaseline();
            }
            else
            {
                Add(_all[_end], _periodOf[_end]);
            }
        }
    }

    /// <summary>Returns the sum of the results that belong to a period, in order of date, then value.</summary>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public decimal GetSum() => _units.GetValue();

    /// <summary>
    /// Returns the ratio of the sums of all ratios, or <see langword="null"/> if the denominator is zero.
    /// </summary>
    /// <exception cref="OverflowException">A sum or the ratio is out of range.</exception>
    public decimal? GetRatio() =>
        Observation.GetRatio(_numerators.GetValue(), _denominators.GetValue(), _series.Factor);

    /// <summary>Returns the results from an index on that belong to a period, with the index of the period.</summary>
    public IEnumerable<(Observation Actual, int Period)> GetFrom(int index)
    {
        for (int i = Math.Max(index, _first); i < _end; i++)
        {
            if (_periodOf[i] >= 0)
            {
                yield return (_all[i], _periodOf[i]);
            }
        }
    }

    private void Add(Observation actual, int period)
    {
        if (actual.IsRatio)
        {
            _ratios++;
            _numerators.Add(actual.Numerator);
            _denominators.Add(actual.Denominator);
        }

        if (period >= 0)
        {
            HasActual[period] = true;
            LatestInPeriod = actual;
            _units.Add(actual.Units);
        }
    }

    /// <summary>Uses the next result as the baseline, and removes those before it.</summary>
    private void UseAsBaseline()
    {
        for (; _first <= _end; _first++)
        {
            if (_periodOf[_first] >= 0)
            {
                HasActual[_periodOf[_first]] = false;
            }
        }

        _ratios = 0;
        Baseline = _all[_end];
    }
}
