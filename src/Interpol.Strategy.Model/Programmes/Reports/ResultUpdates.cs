namespace Interpol.Strategy.Model;

/// <summary>Creates updates from the actual results of indicators.</summary>
internal static class ResultUpdates
{
    public static void Add(
        List<ProgressUpdate> updates,
        ElementReference element,
        EquatableList<PerformanceIndicator> indicators,
        DateOnly asOf)
    {
        HashSet<string> identifiers = [];
        foreach (PerformanceIndicator indicator in indicators)
        {
            // An identifier refers to the first indicator that has it.
            if (indicator.Identifier is { } identifier ? !identifiers.Add(identifier) : indicators.Count > 1)
            {
                continue;
            }

            List<MeasurementInstance> series = SeriesInstances.Find(indicator.MeasurementInstances) ?? [];
            IEnumerable<MeasuredResult> results = series.SelectMany(instance => instance.ActualResults);
            if (indicator.Accumulation == Accumulation.PerPeriod)
            {
                results = DailySum.AddUp(results, result => Observation.GetDate(result) ?? asOf);
            }

            updates.AddRange(results.Select(result => new ProgressUpdate
            {
                Element = element,
                IndicatorIdentifier = indicator.Identifier,
                Date = Observation.GetDate(result) ?? asOf,
                Result = result,
            }));
        }
    }
}
