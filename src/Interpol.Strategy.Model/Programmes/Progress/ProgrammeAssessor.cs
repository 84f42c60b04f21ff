namespace Interpol.Strategy.Model;

/// <summary>Computes the progress of programmes and activities, and finds the elements that they serve.</summary>
internal sealed class ProgrammeAssessor(
    StrategicFramework framework, ElementSlots slots, UpdateIndex updates, DateOnly asOf, ProgressOptions options)
{
    private readonly ServingNodes _serving = new(slots);

    /// <summary>Returns the nodes of the programmes, without those that were canceled.</summary>
    public List<ProgressNode> Assess(EquatableList<Programme> programmes)
    {
        List<ProgressNode> nodes = [];
        foreach (Programme programme in programmes)
        {
            if (programme.Status != ActivityStatus.Canceled)
            {
                nodes.Add(Assess(programme));
            }
        }

        return nodes;
    }

    /// <summary>Returns the programmes and activities that serve an element, weighted by their contributions.</summary>
    public List<ProgressNode> Find(int slot) => _serving.Find(slot);

    public ProgressNode AssessIndicator(PerformanceIndicator indicator, List<ProgressUpdate>? reported)
    {
        var series = IndicatorSeries.Create(indicator, framework.Period, asOf.DayNumber, reported);
        ProgressNode node = IndicatorAssessor.Assess(series, asOf.DayNumber, options);
        return ReportedStatuses.GetLatest(reported) is { } status ? node with { ReportedStatus = status } : node;
    }

    private ProgressNode Assess(Programme programme) => Assess(
        new()
        {
            Kind = ProgressNodeKind.Programme,
            Code = programme.Code?.ToString() ?? programme.Identifier,
            Name = programme.Name,
        },
        programme.Contributions,
        children =>
        {
            AddIndicators(children, programme.Indicators);
            AddActivities(children, programme.Activities);
        });

    private ProgressNode Assess(ProgrammeActivity activity) => Assess(
        new()
        {
            Kind = ProgressNodeKind.Activity,
            Code = activity.Code?.ToString() ?? activity.Identifier,
            Name = activity.Name,
        },
        activity.Contributions,
        children =>
        {
            if (!activity.Milestones.IsEmpty)
            {
                children.Add(MilestoneAssessor.Assess(activity.Milestones, asOf, options));
            }

            AddIndicators(children, activity.Indicators);
            AddActivities(children, activity.Activities);
        });

    private ProgressNode Assess(
        ProgressNode node, EquatableList<Contribution> contributions, Action<List<ProgressNode>> addChildren)
    {
        Dictionary<int, decimal> served = _serving.Begin(contributions);
        List<ProgressNode> children = [];
        addChildren(children);
        ProgressNode assessed = RollUp.Create(node, children, options);
        _serving.End(served, assessed);
        return assessed;
    }

    private void AddIndicators(List<ProgressNode> children, EquatableList<PerformanceIndicator> indicators)
    {
        foreach (PerformanceIndicator indicator in indicators)
        {
            children.Add(AssessIndicator(indicator, updates.Find(indicator.Identifier)));
        }
    }

    private void AddActivities(List<ProgressNode> children, EquatableList<ProgrammeActivity> activities)
    {
        foreach (ProgrammeActivity activity in activities)
        {
            if (activity.Status != ActivityStatus.Canceled)
            {
                children.Add(Assess(activity));
            }
        }
    }
}
