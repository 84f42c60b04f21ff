namespace Interpol.Strategy.Model;

/// <summary>Contains the results of an indicator that count, in order.</summary>
internal sealed class IndicatorSeries
{
    private IndicatorSeries(PerformanceIndicator indicator)
    {
        Accumulation = indicator.Accumulation ?? Accumulation.Snapshot;
        string unit = indicator.UnitOfMeasurement.Trim();
        Factor = unit == "%" || unit.Equals("percent", StringComparison.OrdinalIgnoreCase)
            || unit.Equals("per cent", StringComparison.OrdinalIgnoreCase) ? 100 : 1;
        Indicator = indicator;
    }

    public PerformanceIndicator Indicator { get; }

    public Accumulation Accumulation { get; }

    /// <summary>Gets the factor of ratios, which is 100 for percentages.</summary>
    public decimal Factor { get; }

    /// <summary>Gets a value that indicates whether there are only results of several places.</summary>
    public bool HasSeveralPlaces { get; private init; }

    /// <summary>Gets the targets in the order of their dates, with their periods.</summary>
    public TargetPeriod[] Periods { get; private set; } = [];

    /// <summary>Gets the actual results in the order of their dates.</summary>
    public List<Observation> Actuals { get; private set; } = [];

    /// <summary>Gets the given baseline.</summary>
    public Observation? Baseline { get; private set; }

    /// <summary>
    /// Gets a value that indicates whether the latest dated actual before the first period is the baseline. It and
    /// those before it are not also actual results.
    /// </summary>
    public bool UsesActualAsBaseline { get; private set; }

    /// <summary>
    /// Gets the day of the first actual result without a number, or <see langword="null"/> if there is none.
    /// </summary>
    public int? FirstWords { get; private set; }

    /// <summary>Gets a value that indicates whether a target is a ratio.</summary>
    public bool HasRatioTarget { get; private set; }

    public static IndicatorSeries Create(
        PerformanceIndicator indicator, FrameworkPeriod? period, int asOf, List<ProgressUpdate>? updates)
    {
        if (SeriesInstances.Find(indicator.MeasurementInstances) is not { } instances)
        {
            return new(indicator) { HasSeveralPlaces = true };
        }

        var series = new IndicatorSeries(indicator);
        series.Periods = TargetPeriod.Create(GetTargets(instances, period), period);
        series.AddActuals(instances, asOf, updates);
        if (indicator.Baseline is { } baseline && Observation.IsNumeric(baseline))
        {
            series.Baseline = new(Observation.GetDate(baseline)?.DayNumber, null, 0, baseline);
        }
        else
        {
            series.UsesActualAsBaseline = series.Accumulation != Accumulation.PerPeriod
                && indicator.Direction is null or IndicatorDirection.Increase or IndicatorDirection.Decrease;
        }

        series.HasRatioTarget = Array.Exists(series.Periods, target => target.Target.IsRatio);
        return series;
    }

    private static List<Observation> GetTargets(List<MeasurementInstance> instances, FrameworkPeriod? period)
    {
        List<Observation> targets = [];
        foreach (MeasurementInstance instance in instances)
        {
            foreach (MeasuredResult result in instance.TargetResults)
            {
                if (Observation.IsNumeric(result))
                {
                    DateOnly? date = Observation.GetDate(result) ?? period?.End;
                    targets.Add(new(date?.DayNumber, result.StartDate?.DayNumber, targets.Count, result));
                }
            }
        }

        // An undated target without an end of the period comes last, because its end is open.
        targets.Sort((left, right) => left.Day is null == right.Day is null
            ? Observation.CompareByOrder(left, right)
            : left.Day is null ? 1 : -1);
        return DailyResults.KeepLast(targets, _ => true);
    }

    private void AddActuals(List<MeasurementInstance> instances, int asOf, List<ProgressUpdate>? updates)
    {
        List<Observation> actuals = [];
        foreach (MeasurementInstance instance in instances)
        {
            foreach (MeasuredResult result in instance.ActualResults)
            {
                Add(result, Observation.GetDate(result));
            }
        }

        int firstUpdate = actuals.Count;
        foreach (ProgressUpdate update in updates?.OrderBy(update => update.Date) ?? Enumerable.Empty<ProgressUpdate>())
        {
            if (update.Result is { } result)
            {
                Add(result, Observation.GetDate(result) ?? update.Date);
            }
        }

        actuals.Sort(Observation.CompareByOrder);
        bool addsUp = Accumulation == Accumulation.PerPeriod;
        Actuals = DailyResults.KeepLast(actuals, last => !addsUp || last.Order >= firstUpdate);
        if (addsUp)
        {
            Actuals.Sort(Observation.CompareByValue);
        }

        void Add(MeasuredResult result, DateOnly? date)
        {
            if (date?.DayNumber > asOf)
            {
                return;
            }

            if (Observation.IsNumeric(result))
            {
                actuals.Add(new(date?.DayNumber, result.StartDate?.DayNumber, actuals.Count, result));
            }
            else
            {
                int day = date?.DayNumber ?? int.MinValue;
                FirstWords = FirstWords < day ? FirstWords : day;
            }
        }
    }
}
