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
        if (FindInstances(indicator.MeasurementInstances) is not { } instances)
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

    /// <summary>Returns the instances without a place, or the only instance, or <see langword="null"/>.</summary>
    public static List<MeasurementInstance>? FindInstances(EquatableList<MeasurementInstance> instances)
    {
        List<MeasurementInstance> found = [];
        foreach (MeasurementInstance instance in instances)
        {
            if (instance.Place is null)
            {
                found.Add(instance);
            }
        }

        return found.Count > 0 ? found
            : instances.Count > 1 ? null
            : [.. instances];
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
        return KeepLastOfEachDay(targets, _ => true);
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
        Actuals = KeepLastOfEachDay(actuals, last => !addsUp || last.Order >= firstUpdate);
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

    /// <summary>Removes the results that are followed by one of the same day, if that replaces them.</summary>
    private static List<Observation> KeepLastOfEachDay(List<Observation> sorted, Func<Observation, bool> replaces)
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
