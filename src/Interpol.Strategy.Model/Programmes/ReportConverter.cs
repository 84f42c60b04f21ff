namespace Interpol.Strategy.Model;

/// <summary>Converts between progress reports and frameworks with actual results.</summary>
internal static class ReportConverter
{
    public static StrategicFramework ToFramework(ProgressReport report, StrategicFramework plan)
    {
        var updates = new UpdateIndex(plan, new([plan]), report);
        int slot = 0;
        List<Goal> goals = [];
        foreach (Goal goal in plan.Goals)
        {
            slot++;
            List<Objective> objectives = [];
            foreach (Objective objective in goal.Objectives)
            {
                int objectiveSlot = slot++;
                objectives.Add(objective with
                {
                    Indicators =
                    [
                        .. objective.Indicators.Select((indicator, i) =>
                            Merge(indicator, updates.Find(objectiveSlot, i) ?? [])),
                    ],
                });
            }

            goals.Add(goal with { Objectives = [.. objectives] });
        }

        return plan with
        {
            Type = FrameworkType.PerformanceReport,
            PublicationDate = report.AsOf,
            Goals = [.. goals],
        };
    }

    public static ProgressReport FromFramework(StrategicFramework document, FrameworkId planId, DateOnly asOf)
    {
        var slots = new ElementSlots([document]);
        List<ProgressUpdate> updates = [];
        int slot = 0;
        foreach (Goal goal in document.Goals)
        {
            slot++;
            foreach (Objective objective in goal.Objectives)
            {
                if (objective.Code is { } code && slots.Find(0, code) == slot)
                {
                    AddUpdates(updates, new(planId, code), objective.Indicators, asOf);
                }

                slot++;
            }
        }

        return new()
        {
            FrameworkId = planId,
            AsOf = asOf,
            Title = document.Name,
            Period = document.Period,
            Updates = [.. updates],
        };
    }

    private static void AddUpdates(
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

            List<MeasurementInstance> series = IndicatorSeries.FindInstances(indicator.MeasurementInstances) ?? [];
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

    /// <summary>Returns an indicator with the results of updates, which replace those of the same date.</summary>
    private static PerformanceIndicator Merge(PerformanceIndicator indicator, List<ProgressUpdate> updates)
    {
        MeasuredResult[] added =
        [
            .. updates.OrderBy(update => update.Date)
                .Where(update => update.Result is not null)
                .Select(update => Observation.GetDate(update.Result!) is null
                    ? update.Result! with { EndDate = update.Date }
                    : update.Result!),
        ];
        if (added.Length == 0 || IndicatorSeries.FindInstances(indicator.MeasurementInstances) is null)
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
            // The series consists of the instances without a place, or of the only instance.
            bool isInSeries = instance.Place is null || indicator.MeasurementInstances.Count == 1;
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
