namespace Interpol.Strategy.Model;

/// <summary>Assigns results to the periods of targets.</summary>
internal static class PeriodAssignment
{
    /// <summary>
    /// Returns the index of the first period that contains the day of each result, or -1. An undated result belongs to
    /// the only period.
    /// </summary>
    /// <param name="periods">The periods, in the order of their ends.</param>
    /// <param name="actuals">The results, in the order of their days, undated ones first.</param>
    public static int[] Create(TargetPeriod[] periods, List<Observation> actuals)
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
