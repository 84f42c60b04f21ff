namespace Interpol.Strategy.Model;

/// <content>Computes the value that is due, linear between the baseline and the targets.</content>
internal sealed partial class IndicatorAssessor
{
    /// <summary>
    /// The value that is due: <see cref="_dueStart"/> plus the share <see cref="_dueDays"/> of
    /// <see cref="_dueLength"/> of the way to <see cref="_dueEnd"/>. A fraction keeps the result exact.
    /// </summary>
    private decimal _dueStart;
    private decimal _dueEnd;
    private int _dueDays;
    private int _dueLength = 1;

    /// <summary>Gets the day for which progress is expected: that of the latest actual, or the current one.</summary>
    private int ExpectedDay => Latest?.Day ?? _asOf;

    private void SetExpected(decimal target, bool isRatioToTarget)
    {
        try
        {
            ComputeExpected(target, isRatioToTarget);
        }
        catch (OverflowException)
        {
            _result.ExpectedReason = ProgressReason.Overflow;
        }
    }

    private void ComputeExpected(decimal target, bool isRatioToTarget)
    {
        if (FindDue(target) is { } reason)
        {
            _result.ExpectedReason = reason;
        }
        else if (isRatioToTarget)
        {
            _result.Expected = ((_dueStart * _dueLength) + ((_dueEnd - _dueStart) * _dueDays)) / (target * _dueLength);
        }
        else if (_baseline is { } baseline && baseline != target)
        {
            _result.Expected = (((_dueStart - baseline) * _dueLength) + ((_dueEnd - _dueStart) * _dueDays))
                / ((target - baseline) * _dueLength);
        }
        else
        {
            _result.ExpectedReason =
                _baseline is null ? ProgressReason.NoBaseline : ProgressReason.TargetEqualsBaseline;
        }
    }

    private bool IsAtOrBeyondDue(decimal actual, bool rises)
    {
        decimal difference = ((actual - _dueStart) * _dueLength) - ((_dueEnd - _dueStart) * _dueDays);
        return rises ? difference >= 0 : difference <= 0;
    }

    /// <summary>Sets the value that is due, or returns the reason why it is missing.</summary>
    private ProgressReason? FindDue(decimal target)
    {
        int day = ExpectedDay;
        int next = FindFirstAfter(day);
        if (_datedPeriods == 0)
        {
            return ProgressReason.NoDates;
        }

        (int Day, decimal? Value)? before = next > 0 ? GetPoint(next - 1) : null;
        (int Day, decimal? Value)? after = next < _datedPeriods ? GetPoint(next) : null;
        if (GetBaselineDay() is { } baselineDay && _baseline is { } baseline)
        {
            // A target on the day of the baseline has precedence.
            before = baselineDay <= day && !(before?.Day >= baselineDay) ? (baselineDay, baseline) : before;
            after = baselineDay > day && !(after?.Day <= baselineDay) ? (baselineDay, baseline) : after;
        }

        if (before is not { } from)
        {
            return ProgressReason.NoPeriodDue;
        }

        if (after is null && _datedPeriods < _periods.Length)
        {
            return ProgressReason.NoDates;
        }

        (int Day, decimal? Value) to = after ?? (from.Day + 1, target);
        if (from.Value is not { } start || to.Value is not { } end)
        {
            return ProgressReason.ZeroDenominator;
        }

        _dueStart = after is null ? target : start;
        _dueEnd = end;
        _dueDays = after is null ? 0 : day - from.Day;
        _dueLength = to.Day - from.Day;
        return null;
    }

    private (int Day, decimal? Value) GetPoint(int index) =>
        (_periods[index].End.GetValueOrDefault(), _periods[index].Target.GetValue(_series.Factor));

    /// <summary>Returns the index of the first target after a day, by binary search.</summary>
    private int FindFirstAfter(int day)
    {
        int low = 0;
        int high = _periods.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = _periods[middle].End <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int? GetBaselineDay() => (_series.Baseline ?? _actuals.Baseline)?.Day ?? _periods[0].Start - 1;
}
