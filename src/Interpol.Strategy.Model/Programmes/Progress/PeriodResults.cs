namespace Interpol.Strategy.Model;

/// <summary>Compares the value of each period with its target, on dates in ascending order.</summary>
internal sealed class PeriodResults
{
    private readonly IndicatorSeries _series;
    private readonly ActualResults _actuals;
    private readonly IndicatorDirection _direction;
    private readonly TargetPeriod[] _periods;
    private readonly decimal?[] _values;
    private readonly PeriodState[] _states;
    private readonly SortedSet<int> _known = [];
    private readonly SortedSet<int> _zeroDenominators = [];
    private readonly SortedSet<int> _outOfRange = [];
    private (RunningSum Numerator, RunningSum Denominator)[]? _ratios;
    private bool _isValueOutOfRange;
    private int _allMetCount;
    private int _added;
    private int _ended;
    private int _asOf;

    public PeriodResults(IndicatorSeries series, ActualResults actuals, IndicatorDirection direction)
    {
        _series = series;
        _actuals = actuals;
        _direction = direction;
        _periods = series.Periods;
        _values = new decimal?[_periods.Length];
        _states = new PeriodState[_periods.Length];
    }

    /// <summary>Gets the number of periods that are due.</summary>
    public int DueCount { get; private set; }

    /// <summary>Gets the number of due periods in which the target was met.</summary>
    public int MetCount { get; private set; }

    public bool AreAllMet => _allMetCount == _periods.Length;

    /// <summary>Gets the value of the last period that has one.</summary>
    public decimal? Latest => _actuals.HasActual[^1] ? _values[^1] : _known.Count > 0 ? _values[_known.Max] : null;

    /// <summary>
    /// Returns a value that indicates whether the value or the target of a due period has the denominator zero.
    /// </summary>
    /// <exception cref="OverflowException">
    /// A value is out of range, or the comparison of an earlier period with its target.
    /// </exception>
    public bool FindZeroDenominator()
    {
        bool isFound = _zeroDenominators.Count > 0;
        bool isOutOfRange = _outOfRange.Count > 0 && !(isFound && _zeroDenominators.Min < _outOfRange.Min);
        return _isValueOutOfRange || isOutOfRange ? throw new OverflowException() : isFound;
    }

    /// <summary>Adds the actual results, and the periods that have ended.</summary>
    public void AddUntil(int asOf, int endedCount, bool isRatio)
    {
        _asOf = asOf;
        if (isRatio && _ratios is null && _series.Accumulation == Accumulation.PerPeriod)
        {
            UseRatios();
        }

        foreach ((Observation actual, int period) in _actuals.GetFrom(_added))
        {
            SetValue(period, actual);
            Update(period);
        }

        _added = _actuals.End;
        int before = _ended;
        _ended = endedCount;
        for (int i = before; i < endedCount; i++)
        {
            Update(i);
        }

        if (_periods.Length == 1)
        {
            // Before the period begins, only an undated result belongs to it. It is due from the start on.
            Update(0);
        }
    }

    /// <summary>Starts again, because numbers that are not ratios no longer count.</summary>
    private void UseRatios()
    {
        _ratios = new (RunningSum, RunningSum)[_periods.Length];
        _isValueOutOfRange = false;
        _added = 0;
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] = null;
            Update(i);
        }
    }

    private void SetValue(int period, Observation actual)
    {
        if (_isValueOutOfRange)
        {
            return;
        }

        try
        {
            if (_series.Accumulation != Accumulation.PerPeriod)
            {
                _values[period] = actual.GetValue(_series.Factor);
            }
            else if (_ratios is null)
            {
                _values[period] = _values[period].GetValueOrDefault() + actual.Units;
            }
            else if (actual.IsRatio)
            {
                ref (RunningSum Numerator, RunningSum Denominator) ratio = ref _ratios[period];
                ratio.Numerator.Add(actual.Numerator);
                ratio.Denominator.Add(actual.Denominator);
                _values[period] =
                    Observation.GetRatio(ratio.Numerator.GetValue(), ratio.Denominator.GetValue(), _series.Factor);
            }
        }
        catch (OverflowException)
        {
            _isValueOutOfRange = true;
        }
    }

    /// <summary>Replaces what a period contributes to the counts and sets.</summary>
    private void Update(int period)
    {
        Count(period, _states[period], isAdded: false);
        _states[period] = GetState(period);
        Count(period, _states[period], isAdded: true);
    }

    private PeriodState GetState(int period)
    {
        bool hasActual = _actuals.HasActual[period];
        bool isRunning = _series.Accumulation == Accumulation.Snapshot && hasActual
            && _periods[period].IsRunning(_asOf);
        bool isDue = period < _ended || isRunning;
        PeriodState state = isDue ? PeriodState.Due : PeriodState.None;
        try
        {
            if (_values[period] is { } value)
            {
                state |= PeriodState.Known;
                state |= _periods[period].Target.GetValue(_series.Factor) is not { } target
                    ? isDue && hasActual ? PeriodState.ZeroDenominator : PeriodState.None
                    : IsMet(value, target) ? PeriodState.Met
                    : PeriodState.None;
            }
            else if (isDue && hasActual)
            {
                state |= PeriodState.ZeroDenominator;
            }
        }
        catch (OverflowException)
        {
            state |= PeriodState.OutOfRange;
        }

        return state;
    }

    private bool IsMet(decimal value, decimal target)
    {
        decimal tolerance = _series.Indicator.Tolerance ?? 0;
        return _direction switch
        {
            IndicatorDirection.AtLeast => value >= target,
            IndicatorDirection.AtMost => value <= target,
            _ => Math.Abs(value - target) <= (target == 0 ? tolerance : tolerance * Math.Abs(target)),
        };
    }

    private void Count(int period, PeriodState state, bool isAdded)
    {
        int one = isAdded ? 1 : -1;
        DueCount += state.HasFlag(PeriodState.Due) ? one : 0;
        _allMetCount += state.HasFlag(PeriodState.Met) ? one : 0;
        MetCount += state.HasFlag(PeriodState.Due | PeriodState.Met) ? one : 0;
        Change(_known, PeriodState.Known);
        Change(_zeroDenominators, PeriodState.ZeroDenominator);
        Change(_outOfRange, PeriodState.OutOfRange);

        void Change(SortedSet<int> periods, PeriodState flag)
        {
            if (state.HasFlag(flag))
            {
                _ = isAdded ? periods.Add(period) : periods.Remove(period);
            }
        }
    }

    /// <summary>Specifies what a period contributes to the result.</summary>
    [Flags]
    private enum PeriodState
    {
        None = 0,
        Due = 1,
        Met = 2,
        Known = 4,
        ZeroDenominator = 8,
        OutOfRange = 16,
    }
}
