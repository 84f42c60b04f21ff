namespace Interpol.Strategy.Model;

/// <summary>Computes the progress of programmes and activities, and finds the elements that they serve.</summary>
internal sealed class ProgrammeAssessor(
    StrategicFramework framework, ElementSlots slots, UpdateIndex updates, DateOnly asOf, ProgressOptions options)
{
    /// <summary>The number of open programmes and activities that name each element.</summary>
    private readonly Dictionary<int, int> _named = [];

    private readonly Dictionary<int, List<ProgressNode>> _bySlot = [];

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
    public List<ProgressNode> Find(int slot) => _bySlot.GetValueOrDefault(slot) ?? [];

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
        Dictionary<int, decimal> served = GetServed(contributions);
        foreach (int slot in served.Keys)
        {
            _named[slot] = _named.GetValueOrDefault(slot) + 1;
        }

        List<ProgressNode> children = [];
        addChildren(children);
        ProgressNode assessed = RollUp.Create(node, children, options);
        foreach ((int slot, decimal weight) in served)
        {
            // Of those that name the same element, only the outermost counts.
            _named[slot]--;
            if (_named[slot] == 0)
            {
                if (!_bySlot.TryGetValue(slot, out List<ProgressNode>? nodes))
                {
                    _bySlot.Add(slot, nodes = []);
                }

                nodes.Add(assessed with { Weight = weight });
            }
        }

        return assessed;
    }

    /// <summary>Returns the elements that contributions name, with the sum of their weights.</summary>
    private Dictionary<int, decimal> GetServed(EquatableList<Contribution> contributions)
    {
        var served = new Dictionary<int, decimal>();
        foreach (Contribution contribution in contributions)
        {
            if (slots.Find(contribution.Element) is >= 0 and var slot)
            {
                decimal before = served.GetValueOrDefault(slot);

                // A sum that is out of range stays at the largest weight.
                served[slot] = before > decimal.MaxValue - contribution.Weight
                    ? decimal.MaxValue
                    : before + contribution.Weight;
            }
        }

        return served;
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
