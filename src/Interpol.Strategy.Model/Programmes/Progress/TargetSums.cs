namespace Interpol.Strategy.Model;

/// <summary>Computes the sums of the targets of all periods and of those that are due.</summary>
internal sealed class TargetSums
{
    private readonly TargetPeriod[] _periods;
    private readonly decimal _factor;

    /// <summary>The earliest start of each period and those after it. An open one is the earliest.</summary>
    private readonly int[] _earliestStarts;
    private readonly int _lastOpen;
    private readonly bool _hasZeroDenominator;
    private RunningSum _total;
    private RunningSum _ended;
    private int _endedCount;

    public TargetSums(TargetPeriod[] periods, decimal factor)
    {
        _periods = periods;
        _factor = factor;
        _lastOpen = Array.FindLastIndex(periods, period => period.Start is null || period.End is null);
        _earliestStarts = new int[periods.Length];
        int earliest = int.MaxValue;
        for (int i = periods.Length - 1; i >= 0; i--)
        {
            _earliestStarts[i] = earliest = Math.Min(earliest, periods[i].Start ?? int.MinValue);
        }

        _hasZeroDenominator = !AddUp();
    }

    /// <summary>
    /// Returns the sum of all targets, or <see langword="null"/> if one of them has the denominator zero.
    /// </summary>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public decimal? GetTotal()
    {
        decimal total = _total.GetValue();
        return _hasZeroDenominator ? null : total;
    }

    /// <summary>
    /// Returns the sum of the targets of the periods that have ended and the part of the running ones, as a fraction so
    /// that it is exact, or <see langword="null"/> if dates are missing.
    /// </summary>
    /// <param name="day">The day, which must not be before that of an earlier call.</param>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public ExactFraction? GetDue(int day)
    {
        for (; _endedCount < _periods.Length && _periods[_endedCount].HasEnded(day); _endedCount++)
        {
            _ended.Add(GetTarget(_endedCount));
        }

        if (_lastOpen >= _endedCount)
        {
            return null;
        }

        var due = new ExactFraction(_ended.GetValue(), 1);
        for (int i = _endedCount; i < _periods.Length && _earliestStarts[i] <= day; i++)
        {
            if (_periods[i] is { Start: { } start, End: { } end } && start <= day)
            {
                due = due.Add(GetTarget(i), day - start + 1, end - start + 1);
            }
        }

        return due;
    }

    /// <summary>Adds up the targets until one of them has the denominator zero or is out of range.</summary>
    private bool AddUp()
    {
        try
        {
            foreach (TargetPeriod period in _periods)
            {
                if (period.Target.GetValue(_factor) is not { } target)
                {
                    return false;
                }

                _total.Add(target);
            }
        }
        catch (OverflowException)
        {
            _total.SetOutOfRange();
        }

        return true;
    }

    private decimal GetTarget(int index) => _periods[index].Target.GetValue(_factor).GetValueOrDefault();
}
