namespace Interpol.Strategy.Model;

/// <summary>Computes the progress of an indicator at the end of each target period.</summary>
internal static class PeriodAssessor
{
    /// <summary>Returns an assessment for each target period, or one without a period if targets are missing.</summary>
    public static IEnumerable<PeriodAssessment> Assess(
        PerformanceIndicator indicator,
        FrameworkPeriod? frameworkPeriod,
        DateOnly asOf,
        List<ProgressUpdate>? updates,
        ProgressOptions options)
    {
        var series = IndicatorSeries.Create(indicator, frameworkPeriod, asOf.DayNumber, updates);
        var assessor = new IndicatorAssessor(series, options);
        if (series.Periods.Length == 0)
        {
            yield return new(null, null, asOf, assessor.Assess(asOf.DayNumber));
        }

        // Periods that end on or after the date share one assessment.
        (int Day, ProgressNode? Node) last = default;
        foreach (TargetPeriod period in series.Periods)
        {
            int day = Math.Min(period.End ?? asOf.DayNumber, asOf.DayNumber);
            if (last.Node is null || last.Day != day)
            {
                last = (day, assessor.Assess(day));
            }

            yield return new(
                TargetPeriod.ToDate(period.Start),
                TargetPeriod.ToDate(period.End),
                DateOnly.FromDayNumber(day),
                last.Node);
        }
    }
}
