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
                            UpdateMerger.Merge(indicator, updates.Find(objectiveSlot, i) ?? [])),
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
        foreach ((int slot, _, _, StrategyElement element) in slots.Enumerate())
        {
            if (element is Objective { Code: { } code } objective && slots.Find(0, code) == slot)
            {
                ResultUpdates.Add(updates, new(planId, code), objective.Indicators, asOf);
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
}
