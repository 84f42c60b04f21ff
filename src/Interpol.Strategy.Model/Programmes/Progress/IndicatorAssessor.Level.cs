namespace Interpol.Strategy.Model;

/// <content>Assesses values that should rise or fall to the final target.</content>
internal sealed partial class IndicatorAssessor
{
    private void AssessLevel(IndicatorDirection? given)
    {
        decimal factor = _series.Factor;
        if (_periods[^1].Target.GetValue(factor) is not { } target)
        {
            Fail(ProgressReason.ZeroDenominator);
            return;
        }

        _result.Target = target;
        if ((_series.Baseline ?? _actuals.Baseline) is { } observed)
        {
            _baseline = observed.GetValue(factor);
            if (_baseline is null)
            {
                Fail(ProgressReason.ZeroDenominator);
                return;
            }
        }

        bool? rises = GetRise(given, target);
        bool isRatioToTarget = _baseline is null && rises == true && target > 0;
        SetExpected(target, isRatioToTarget);
        if (HasMissingActual)
        {
            Fail(MissingActual);
            return;
        }

        if (GetLatestValue() is not { } actual)
        {
            Fail(ProgressReason.ZeroDenominator);
            return;
        }

        _result.Actual = actual;
        bool isReached = rises == true ? actual >= target : rises == false && actual <= target;
        SetLevelProgress(target, actual, rises, isReached);
        if (_result.Reason != ProgressReason.NoDirection)
        {
            SetStatus(isReached, () => IsAtOrBeyondDue(actual, rises == true));
        }
    }

    private void SetLevelProgress(decimal target, decimal actual, bool? rises, bool isReached)
    {
        if (_baseline is { } baseline && target != baseline)
        {
            _result.SetProgress((actual - baseline) / (target - baseline), ProgressBasis.BaselineToTarget);
        }
        else if (rises is null)
        {
            Fail(ProgressReason.NoDirection);
        }
        else if (_baseline is null && rises.Value && target > 0)
        {
            _result.SetProgress(actual / target, ProgressBasis.RatioToTarget);
        }
        else if (isReached)
        {
            _result.SetProgress(
                1, _baseline is null ? ProgressBasis.RatioToTarget : ProgressBasis.BaselineToTarget);
        }
        else
        {
            Fail(_baseline is null ? ProgressReason.NoBaseline : ProgressReason.TargetEqualsBaseline);
        }
    }

    /// <summary>
    /// Returns a value that indicates whether the value should rise, or <see langword="null"/> if that is unknown. The
    /// numbers have precedence over the direction.
    /// </summary>
    private bool? GetRise(IndicatorDirection? given, decimal target)
    {
        bool? stated = given is { } direction ? direction == IndicatorDirection.Increase
            : _series.Accumulation == Accumulation.PerPeriod ? true
            : null;
        return _baseline is { } baseline && baseline != target ? target > baseline
            : stated is not null || _baseline is not null ? stated
            : _periods[0].Target.GetValue(_series.Factor) is { } first && first != target ? target > first
            : null;
    }

    /// <summary>Returns the latest actual value, or <see langword="null"/> if a denominator is zero.</summary>
    private decimal? GetLatestValue() =>
        _series.Accumulation == Accumulation.PerPeriod
            ? _actuals.GetRatio()
            : Latest?.GetValue(_series.Factor);
}
