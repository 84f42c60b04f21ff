namespace Interpol.Strategy.Model;

/// <summary>Represents a target and the period that it belongs to, in numbers of days.</summary>
/// <param name="Start">The first day, or <see langword="null"/> if it is open.</param>
/// <param name="End">The last day, on which the target counts, or <see langword="null"/> if it is open.</param>
/// <param name="Target">The target.</param>
internal readonly record struct TargetPeriod(int? Start, int? End, Observation Target)
{
    public bool HasEnded(int day) => End <= day;

    public bool IsRunning(int day) => !(Start > day) && !HasEnded(day);

    public FrameworkPeriod ToPeriod() => new(ToDate(Start), ToDate(End));

    /// <summary>Returns a date, or <see langword="null"/> for an open end or the day after the last date.</summary>
    public static DateOnly? ToDate(int? day) =>
        day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day.Value) : null;

    /// <summary>Returns the periods of targets, which are in the order of their days, undated ones last.</summary>
    public static TargetPeriod[] Create(List<Observation> targets, FrameworkPeriod? framework)
    {
        var periods = new TargetPeriod[targets.Count];
        int? next = framework?.Start?.DayNumber;
        for (int i = 0; i < periods.Length; i++)
        {
            periods[i] = new(targets[i].Start ?? next, targets[i].Day, targets[i]);
            next = targets[i].Day is { } day ? day + 1 : next;
        }

        return periods;
    }

    /// <summary>
    /// Returns the index of the first period that contains the day of each result, or -1. An undated result belongs to
    /// the only period.
    /// </summary>
    /// <param name="periods">The periods, in the order of their ends.</param>
    /// <param name="actuals">The results, in the order of their days, undated ones first.</param>
    public static int[] Assign(TargetPeriod[] periods, List<Observation> actuals)
    {
        int[] assigned = new int[actuals.Count];
        int[] byStart = [.. Enumerable.Range(0, periods.Length)];
        Array.Sort(byStart, (left, right) => Nullable.Compare(periods[left].Start, periods[right].Start));

        // The indexes of the periods that have begun. The smallest is that of the period that ends first.
        var begun = new PriorityQueue<int, int>();
        int next = 0;
        for (int i = 0; i < assigned.Length; i++)
        {
            if (actuals[i].Day is not { } day)
            {
                assigned[i] = periods.Length == 1 ? 0 : -1;
                continue;
            }

            for (; next < byStart.Length && !(periods[byStart[next]].Start > day); next++)
            {
                begun.Enqueue(byStart[next], byStart[next]);
            }

            while (begun.TryPeek(out int first, out _) && periods[first].End < day)
            {
                _ = begun.Dequeue();
            }

            assigned[i] = begun.TryPeek(out int period, out _) ? period : -1;
        }

        return assigned;
    }
}
