namespace Interpol.Strategy.Model;

/// <content>Assesses the sum of the periods.</content>
internal sealed partial class IndicatorAssessor
{
    /// <summary>The largest denominator of an exact sum. Only overlapping periods need a larger one.</summary>
    private const long MaxDenominator = 1_000_000_000;

    private void AssessSum()
    {
        decimal targets = 0;
        foreach (TargetPeriod period in _periods)
        {
            if (period.Target.GetValue(_series.Factor) is not { } target)
            {
                Fail(ProgressReason.ZeroDenominator);
                return;
            }

            targets += target;
        }

        _result.Target = targets;
        _baseline = _series.Baseline?.GetValue(_series.Factor);
        (decimal Numerator, long Denominator) due = SetExpectedSum(targets);
        if (_actuals.Count == 0)
        {
            Fail(MissingActual);
            return;
        }

        decimal actuals = 0;
        foreach (Observation actual in _actuals)
        {
            actuals += actual.Units;
        }

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
    private (decimal Numerator, long Denominator) SetExpectedSum(decimal targets)
    {
        try
        {
            if (targets <= 0)
            {
                _result.ExpectedReason = ProgressReason.ZeroDenominator;
            }
            else if (GetDueSum() is { } due)
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

        return (0, 1);
    }

    /// <summary>
    /// Returns the sum of the targets of the periods that have ended and the part of the running one, as a fraction so
    /// that it is exact, or <see langword="null"/> if dates are missing.
    /// </summary>
    private (decimal Numerator, long Denominator)? GetDueSum()
    {
        int day = ExpectedDay;
        decimal numerator = 0;
        long denominator = 1;
        foreach (TargetPeriod period in _periods)
        {
            decimal target = period.Target.GetValue(_series.Factor).GetValueOrDefault();
            if (period.HasEnded(day))
            {
                numerator += target * denominator;
            }
            else if (period.Start is not { } start || period.End is not { } end)
            {
                return null;
            }
            else if (start <= day)
            {
                long length = end - start + 1;
                long common = denominator / GetGreatestCommonDivisor(denominator, length) * length;
                if (common > MaxDenominator)
                {
                    numerator += target * (day - start + 1) / length * denominator;
                    continue;
                }

                numerator = (numerator * (common / denominator))
                    + (target * (day - start + 1) * (common / length));
                denominator = common;
            }
        }

        return (numerator, denominator);
    }

    private static long GetGreatestCommonDivisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
