namespace Interpol.Strategy.Model;

/// <content>Assesses the periods one by one.</content>
internal sealed partial class IndicatorAssessor
{
    private PeriodResults? _periodResults;

    private void AssessPeriods(IndicatorDirection direction)
    {
        _result.Target = _periods[^1].Target.GetValue(_series.Factor);
        _baseline = _series.Baseline?.GetValue(_series.Factor);
        if (HasMissingActual)
        {
            Fail(MissingActual);
            return;
        }

        _periodResults ??= new(_series, _actuals, direction);
        _periodResults.AddUntil(_asOf, _endedPeriods, IsRatio);
        if (_periodResults.FindZeroDenominator())
        {
            Fail(ProgressReason.ZeroDenominator);
            return;
        }

        (_result.PeriodsMet, _result.PeriodsDue) = (_periodResults.MetCount, _periodResults.DueCount);
        _result.Actual = _periodResults.Latest;
        if (_periodResults.DueCount > 0)
        {
            _result.SetProgress((decimal)_periodResults.MetCount / _periodResults.DueCount, ProgressBasis.PeriodsMet);
            _result.Expected = 1;
        }
        else
        {
            Fail(ProgressReason.NoPeriodDue);
        }

        SetStatus(_periodResults.AreAllMet, () => true);
    }
}
