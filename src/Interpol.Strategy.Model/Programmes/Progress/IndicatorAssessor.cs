namespace Interpol.Strategy.Model;

/// <summary>Computes the progress of an indicator, on dates in ascending order.</summary>
/// <remarks>
/// Each actual result is added once, when its date is reached. Assessing all target periods at their ends is therefore
/// an O(n log n) operation, unless many periods overlap.
/// </remarks>
internal sealed partial class IndicatorAssessor
{
    private readonly IndicatorSeries _series;
    private readonly ProgressOptions _options;
    private readonly TargetPeriod[] _periods;
    private readonly ActualResults _actuals;
    private readonly int _datedPeriods;
    private int _asOf;

    /// <summary>The number of periods that have ended. They are in the order of their ends.</summary>
    private int _endedPeriods;
    private decimal? _baseline;
    private Assessment _result;

    public IndicatorAssessor(IndicatorSeries series, ProgressOptions options)
    {
        _series = series;
        _options = options;
        _periods = series.Periods;
        _actuals = new(series);
        _datedPeriods = Array.FindLastIndex(_periods, period => period.End is not null) + 1;
    }

    private bool IsAfterEnd => _periods[^1].End < _asOf;

    /// <summary>Gets a value that indicates whether the results are ratios.</summary>
    private bool IsRatio => _actuals.Count > 0 ? _actuals.HasRatio : _series.HasRatioTarget;

    /// <summary>Gets a value that indicates whether the results of all periods add up to one value.</summary>
    private bool IsSum => _series.Accumulation == Accumulation.PerPeriod && !IsRatio
        && _series.Indicator.Direction is null or IndicatorDirection.Increase;

    /// <summary>
    /// Gets the latest actual result. A result that belongs to no period is not part of a sum.
    /// </summary>
    private Observation? Latest => IsSum && _periods.Length > 0 ? _actuals.LatestInPeriod : _actuals.Latest;

    private bool HasMissingActual => Latest is null;

    private ProgressReason MissingActual =>
        _series.FirstWords <= _asOf && _actuals.Count == 0 ? ProgressReason.NotNumeric : ProgressReason.NoActual;

    /// <summary>Returns the progress with the periods that have ended without an actual result.</summary>
    public static ProgressNode Assess(IndicatorSeries series, int asOf, ProgressOptions options)
    {
        var assessor = new IndicatorAssessor(series, options);
        return assessor.Assess(asOf) with { Missing = MissingPeriods.Create(assessor.FindMissing()) };
    }

    /// <summary>Returns the progress without the missing periods.</summary>
    /// <param name="asOf">The date, which must not be before that of an earlier call.</param>
    public ProgressNode Assess(int asOf)
    {
        _asOf = asOf;
        _actuals.AddUntil(asOf);
        while (_endedPeriods < _periods.Length && _periods[_endedPeriods].HasEnded(asOf))
        {
            _endedPeriods++;
        }

        _result = default;
        _baseline = null;
        _dueStart = _dueEnd = 0;
        (_dueDays, _dueLength) = (0, 1);
        try
        {
            Assess();
        }
        catch (OverflowException)
        {
            _result = new()
            {
                Reason = ProgressReason.Overflow,
                ExpectedReason = ProgressReason.Overflow,
                Status = HasMissingActual ? _result.Status : null,
            };
        }

        return CreateNode();
    }

    private void Assess()
    {
        if (_series.HasSeveralPlaces)
        {
            Fail(ProgressReason.SeveralPlaces);
            return;
        }

        if (HasMissingActual)
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
        else if (_series.Accumulation == Accumulation.PerPeriod && !IsRatio)
        {
            AssessPeriods(IndicatorDirection.AtMost);
        }
        else
        {
            AssessLevel(direction);
        }
    }

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
                : IsAfterEnd ? (_actuals.HasActual[^1] ? ProgressStatus.NotAchieved : ProgressStatus.NoData)
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

    private List<FrameworkPeriod> FindMissing()
    {
        List<FrameworkPeriod> missing = [];
        for (int i = 0; i < _endedPeriods; i++)
        {
            if (!_actuals.HasActual[i])
            {
                missing.Add(_periods[i].ToPeriod());
            }
        }

        return missing;
    }

    private ProgressNode CreateNode()
    {
        PerformanceIndicator indicator = _series.Indicator;
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
            Values = new()
            {
                Baseline = _baseline,
                IsBaselineFromActual = _actuals.Baseline is not null,
                Target = _result.Target,
                TargetDate = _periods.Length > 0 ? TargetPeriod.ToDate(_periods[^1].End) : null,
                Actual = _result.Actual,
                ActualDate = TargetPeriod.ToDate(Latest?.Day),
                PeriodsMet = _result.PeriodsMet,
                PeriodsDue = _result.PeriodsDue,
            },
        };
    }
}
