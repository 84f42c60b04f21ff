namespace Interpol.Strategy.Model;

/// <summary>Computes the progress of an indicator.</summary>
internal sealed partial class IndicatorAssessor
{
    private readonly IndicatorSeries _series;
    private readonly ProgressOptions _options;
    private readonly int _asOf;
    private readonly TargetPeriod[] _periods;
    private readonly List<Observation> _actuals;

    /// <summary>The index of the period that each actual result belongs to, or -1.</summary>
    private readonly int[] _periodOfActual;

    /// <summary>A value for each period that indicates whether it has an actual result.</summary>
    private readonly bool[] _hasActual;
    private decimal? _baseline;
    private Assessment _result;

    private IndicatorAssessor(IndicatorSeries series, int asOf, ProgressOptions options)
    {
        _series = series;
        _asOf = asOf;
        _options = options;
        _periods = series.Periods;
        _actuals = series.Actuals;
        _periodOfActual = TargetPeriod.Assign(_periods, _actuals);
        if (IsSum && _periods.Length > 0 && _periodOfActual.Contains(-1))
        {
            // A result that belongs to no period is not part of the sum.
            _actuals = [.. _actuals.Where((_, i) => _periodOfActual[i] >= 0)];
            _periodOfActual = [.. _periodOfActual.Where(period => period >= 0)];
        }

        _hasActual = new bool[_periods.Length];
        foreach (int period in _periodOfActual)
        {
            if (period >= 0)
            {
                _hasActual[period] = true;
            }
        }
    }

    private bool IsAfterEnd => _periods[^1].End < _asOf;

    /// <summary>Gets a value that indicates whether the results of all periods add up to one value.</summary>
    private bool IsSum => _series.Accumulation == Accumulation.PerPeriod && !_series.IsRatio
        && _series.Indicator.Direction is null or IndicatorDirection.Increase;

    public static ProgressNode Assess(IndicatorSeries series, int asOf, ProgressOptions options)
    {
        var assessor = new IndicatorAssessor(series, asOf, options);
        try
        {
            assessor.Assess();
        }
        catch (OverflowException)
        {
            assessor._result = new()
            {
                Reason = ProgressReason.Overflow,
                ExpectedReason = ProgressReason.Overflow,
                Status = assessor._actuals.Count == 0 ? assessor._result.Status : null,
            };
        }

        return assessor.CreateNode();
    }

    private void Assess()
    {
        if (_series.HasSeveralPlaces)
        {
            Fail(ProgressReason.SeveralPlaces);
            return;
        }

        if (_actuals.Count == 0)
        {
            bool isBefore = _periods.Length > 0 && _periods[0].Start > _asOf;
            _result.Status = isBefore ? ProgressStatus.NotStarted : ProgressStatus.NoData;
        }

        if (_periods.Length == 0)
        {
            Fail(ProgressReason.NoTarget);
            return;
        }

        IndicatorDirection? direction = _series.Indicator.Direction;
        if (IsSum)
        {
            AssessSum();
        }
        else if (direction is IndicatorDirection.AtLeast or IndicatorDirection.AtMost or IndicatorDirection.Within)
        {
            AssessPeriods(direction.Value);
        }
        else if (_series.Accumulation == Accumulation.PerPeriod && !_series.IsRatio)
        {
            AssessPeriods(IndicatorDirection.AtMost);
        }
        else
        {
            AssessLevel(direction);
        }
    }

    private ProgressReason MissingActual =>
        _series.HasWords && _series.Actuals.Count == 0 ? ProgressReason.NotNumeric : ProgressReason.NoActual;

    private void Fail(ProgressReason reason)
    {
        _result.Reason ??= reason;
        if (_result.Expected is null)
        {
            _result.ExpectedReason ??= reason;
        }
    }

    /// <summary>Sets the status from the pace, if nothing else determined it.</summary>
    /// <param name="isAchieved">A value that indicates whether the target is achieved.</param>
    /// <param name="isAtOrBeyondDue">
    /// A value that indicates whether the actual value is at or beyond the value that is due.
    /// </param>
    private void SetStatus(bool isAchieved, Func<bool> isAtOrBeyondDue)
    {
        if (_result.Status is not null)
        {
            return;
        }

        try
        {
            _result.Status = isAchieved ? ProgressStatus.Achieved
                : IsAfterEnd ? (_hasActual[^1] ? ProgressStatus.NotAchieved : ProgressStatus.NoData)
                : _result.Progress is { } progress && _result.Expected is { } expected
                ? StatusRules.GetPace(progress, expected, _options, isAtOrBeyondDue)
                : null;
        }
        catch (OverflowException)
        {
            // The comparison with the value that is due is out of range.
            (_result.Expected, _result.ExpectedReason) = (null, ProgressReason.Overflow);
        }
    }

    private ProgressNode CreateNode()
    {
        PerformanceIndicator indicator = _series.Indicator;
        List<FrameworkPeriod> missing = [];
        for (int i = 0; i < _periods.Length; i++)
        {
            if (_periods[i].HasEnded(_asOf) && !_hasActual[i])
            {
                missing.Add(_periods[i].ToPeriod());
            }
        }

        return new()
        {
            Kind = ProgressNodeKind.Indicator,
            Code = indicator.Code?.ToString() ?? indicator.Identifier,
            Name = indicator.Name ?? indicator.MeasurementDimension,
            Weight = indicator.Weight ?? 1,
            Progress = _result.Progress,
            Basis = _result.Basis,
            Reason = _result.Reason,
            Expected = _result.Expected,
            ExpectedReason = _result.ExpectedReason,
            Status = _result.Status,
            Missing = MissingPeriods.Create(missing),
            Values = new()
            {
                Baseline = _baseline,
                IsBaselineFromActual = _series.IsBaselineFromActual,
                Target = _result.Target,
                TargetDate = _periods.Length > 0 ? TargetPeriod.ToDate(_periods[^1].End) : null,
                Actual = _result.Actual,
                ActualDate = _actuals.Count > 0 ? TargetPeriod.ToDate(_actuals[^1].Day) : null,
                PeriodsMet = _result.PeriodsMet,
                PeriodsDue = _result.PeriodsDue,
            },
        };
    }
}
