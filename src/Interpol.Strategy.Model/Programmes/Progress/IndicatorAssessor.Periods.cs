namespace Interpol.Strategy.Model;

/// <content>Assesses the periods one by one.</content>
internal sealed partial class IndicatorAssessor
{
    private void AssessPeriods(IndicatorDirection direction)
    {
        _result.Target = _periods[^1].Target.GetValue(_series.Factor);
        _baseline = _series.Baseline?.GetValue(_series.Factor);
        if (_actuals.Count == 0)
        {
            Fail(MissingActual);
            return;
        }

        decimal?[] values = GetPeriodValues();
        int met = 0, due = 0;
        bool areAllMet = true;
        for (int i = 0; i < values.Length; i++)
        {
            bool isRunning = _series.Accumulation == Accumulation.Snapshot && _hasActual[i]
                && _periods[i].IsRunning(_asOf);
            bool isDue = _periods[i].HasEnded(_asOf) || isRunning;
            if (isDue && _hasActual[i]
                && (values[i] is null || _periods[i].Target.GetValue(_series.Factor) is null))
            {
                Fail(ProgressReason.ZeroDenominator);
                return;
            }

            bool isMet = values[i] is { } value && IsMet(direction, value, _periods[i].Target);
            areAllMet &= isMet;
            due += isDue ? 1 : 0;
            met += isDue && isMet ? 1 : 0;
        }

        (_result.PeriodsMet, _result.PeriodsDue) = (met, due);
        _result.Actual = _hasActual[^1] ? values[^1] : Array.FindLast(values, value => value is not null);
        if (due > 0)
        {
            _result.SetProgress((decimal)met / due, ProgressBasis.PeriodsMet);
            _result.Expected = 1;
        }
        else
        {
            Fail(ProgressReason.NoPeriodDue);
        }

        SetStatus(areAllMet, () => true);
    }

    private bool IsMet(IndicatorDirection direction, decimal value, Observation target)
    {
        decimal tolerance = _series.Indicator.Tolerance ?? 0;
        return target.GetValue(_series.Factor) is { } goal && direction switch
        {
            IndicatorDirection.AtLeast => value >= goal,
            IndicatorDirection.AtMost => value <= goal,
            _ => Math.Abs(value - goal) <= (goal == 0 ? tolerance : tolerance * Math.Abs(goal)),
        };
    }

    /// <summary>Returns the value of each period, or <see langword="null"/> if it is missing.</summary>
    private decimal?[] GetPeriodValues()
    {
        decimal?[] values = new decimal?[_periods.Length];
        var ratios = new (decimal Numerator, decimal Denominator)[_series.IsRatio ? _periods.Length : 0];
        for (int i = 0; i < _actuals.Count; i++)
        {
            int period = _periodOfActual[i];
            if (period < 0)
            {
                continue;
            }

            if (_series.Accumulation != Accumulation.PerPeriod)
            {
                values[period] = _actuals[i].GetValue(_series.Factor);
            }
            else if (!_series.IsRatio)
            {
                values[period] = values[period].GetValueOrDefault() + _actuals[i].Units;
            }
            else if (_actuals[i].IsRatio)
            {
                ratios[period].Numerator += _actuals[i].Numerator;
                ratios[period].Denominator += _actuals[i].Denominator;
                values[period] = Observation.GetRatio(
                    ratios[period].Numerator, ratios[period].Denominator, _series.Factor);
            }
        }

        return values;
    }
}
