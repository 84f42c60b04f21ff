namespace Interpol.Strategy.Model;

/// <summary>Selects the results that count of those of the same day.</summary>
internal static class DailyResults
{
    /// <summary>Removes the results that are followed by one of the same day, if that replaces them.</summary>
    public static List<Observation> KeepLast(List<Observation> sorted, Func<Observation, bool> replaces)
    {
        // From last to first, so that the last result of a day is known.
        int kept = sorted.Count;
        Observation? last = null;
        for (int i = sorted.Count - 1; i >= 0; i--)
        {
            bool isReplaced = last is { Day: not null } later && later.Day == sorted[i].Day && replaces(later);
            if (!isReplaced)
            {
                last = last is { } known && known.Day == sorted[i].Day ? known : sorted[i];
                sorted[--kept] = sorted[i];
            }
        }

        sorted.RemoveRange(0, kept);
        return sorted;
    }
}
