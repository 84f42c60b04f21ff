namespace Interpol.Strategy.Model;

/// <content>Assesses the sum of the periods.</content>
internal sealed partial class IndicatorAssessor
{
    private TargetSums? _targets;

    private void AssessSum()
    {
        _targets ??= new(_periods, _series.Factor);
        if (_targets.GetTotal() is not { } targets)
        {
            Fail(ProgressReason.ZeroDenominator);
            return;
        }

        _result.Target = targets;
        _baseline = _series.Baseline?.GetValue(_series.Factor);
        ExactFraction due = SetExpectedSum(_targets, targets);
        if (HasMissingActual)
        {
            Fail(MissingActual);
            return;
        }

        decimal actuals = _actuals.GetSum();
        _result.Actual = actuals;
        if (targets > 0)
        {
            _result.SetProgress(actuals / targets, ProgressBasis.RatioToTarget);
        }
        else
        {
            Fail(ProgressReason.ZeroDenominator);
        }

        SetStatus(actuals >= targets, () => actuals * due.Denominator >= due.Numerator);
    }

    /// <summary>Sets the expected progress, and returns the sum that is due, as a fraction.</summary>
    private ExactFraction SetExpectedSum(TargetSums sums, decimal targets)
    {
        try
        {
            if (targets <= 0)
            {
                _result.ExpectedReason = ProgressReason.ZeroDenominator;
            }
            else if (sums.GetDue(ExpectedDay) is { } due)
            {
                _result.Expected = due.Numerator / (targets * due.Denominator);
                return due;
            }
            else
            {
                _result.ExpectedReason = ProgressReason.NoDates;
            }
        }
        catch (OverflowException)
        {
            _result.ExpectedReason = ProgressReason.Overflow;
        }

        return new(0, 1);
    }
}
