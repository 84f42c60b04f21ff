namespace Interpol.Strategy.Model;

/// <summary>Adds the results of updates to indicators.</summary>
internal static class UpdateMerger
{
    /// <summary>Returns an indicator with the results of updates, which replace those of the same date.</summary>
    public static PerformanceIndicator Merge(PerformanceIndicator indicator, List<ProgressUpdate> updates)
    {
        MeasuredResult[] added =
        [
            .. updates.OrderBy(update => update.Date)
                .Where(update => update.Result is not null)
                .Select(update => Observation.GetDate(update.Result!) is null
                    ? update.Result! with { EndDate = update.Date }
                    : update.Result!),
        ];
        if (added.Length == 0 || SeriesInstances.Find(indicator.MeasurementInstances) is null)
        {
            return indicator;
        }

        // The position of the last number of each date, which replaces the earlier ones.
        var last = new Dictionary<DateOnly, int>();
        for (int i = 0; i < added.Length; i++)
        {
            if (Observation.IsNumeric(added[i]))
            {
                last[Observation.GetDate(added[i])!.Value] = i;
            }
        }

        added =
        [
            .. added.Where((result, i) =>
                !Observation.IsNumeric(result) || last[Observation.GetDate(result)!.Value] == i),
        ];
        List<MeasurementInstance> instances = [];
        foreach (MeasurementInstance instance in indicator.MeasurementInstances)
        {
            bool isInSeries = SeriesInstances.Contains(indicator.MeasurementInstances, instance);
            instances.Add(!isInSeries ? instance : instance with
            {
                ActualResults = [.. instance.ActualResults.Where(result => !IsReplaced(result))],
            });
        }

        int index = instances.FindLastIndex(instance => instance.Place is null);
        index = index >= 0 ? index : instances.Count - 1;
        if (index < 0)
        {
            instances.Add(new());
            index = 0;
        }

        instances[index] = instances[index] with { ActualResults = [.. instances[index].ActualResults, .. added] };
        return indicator with { MeasurementInstances = [.. instances] };

        bool IsReplaced(MeasuredResult result) =>
            Observation.IsNumeric(result) && Observation.GetDate(result) is { } date && last.ContainsKey(date);
    }
}
