namespace Interpol.Strategy.Model;

/// <summary>Enumerates all records of a framework.</summary>
internal static class FrameworkTraversal
{
    /// <summary>Gets the types of all records.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        typeof(StrategicFramework), typeof(Vision), typeof(Mission), typeof(CoreValue), typeof(Goal), typeof(Objective),
        typeof(Adoption), typeof(Organization), typeof(ContactInformation),
        typeof(Stakeholder), typeof(StakeholderRole), typeof(PerformanceIndicator), typeof(Relationship),
        typeof(MeasurementInstance), typeof(Place), typeof(MeasuredResult), typeof(ResultDescriptor),
    ];

    /// <summary>
    /// Returns the framework and all records within it, in the order of the properties. Parents come before children.
    /// </summary>
    public static IEnumerable<FrameworkNode> GetNodes(StrategicFramework framework)
    {
        var waiting = new Stack<FrameworkNode>();
        waiting.Push(new(framework));
        while (waiting.TryPop(out FrameworkNode? node))
        {
            yield return node;
            PushChildren(node, waiting);
        }
    }

    /// <summary>Returns the records of one type.</summary>
    public static IEnumerable<(FrameworkNode Part, T Record)> GetNodes<T>(StrategicFramework framework)
        where T : class
    {
        foreach (FrameworkNode node in GetNodes(framework))
        {
            if (node.Record is T record)
            {
                yield return (node, record);
            }
        }
    }

    /// <summary>Pushes the children in reverse order, so that the first one is popped first.</summary>
    private static void PushChildren(FrameworkNode node, Stack<FrameworkNode> waiting)
    {
        switch (node.Record)
        {
            case StrategicFramework framework:
                Push(framework.Submitter, "submitter");
                PushAll(framework.Organizations, "organizations");
                Push(framework.Adoption, "adoption");
                PushAll(framework.Goals, "goals");
                PushAll(framework.Values, "values");
                Push(framework.Mission, "mission");
                Push(framework.Vision, "vision");
                break;
            case Goal goal:
                PushAll(goal.Stakeholders, "stakeholders");
                PushAll(goal.Objectives, "objectives");
                break;
            case Objective objective:
                PushAll(objective.Indicators, "indicators");
                PushAll(objective.Stakeholders, "stakeholders");
                break;
            case Organization organization:
                PushAll(organization.Stakeholders, "stakeholders");
                break;
            case Stakeholder stakeholder:
                PushAll(stakeholder.Roles, "roles");
                break;
            case PerformanceIndicator indicator:
                PushAll(indicator.MeasurementInstances, "measurementInstances");
                PushAll(indicator.Relationships, "relationships");
                break;
            case MeasurementInstance instance:
                PushAll(instance.ActualResults, "actualResults");
                PushAll(instance.TargetResults, "targetResults");
                Push(instance.Place, "place");
                break;
            case MeasuredResult result:
                Push(result.Descriptor, "descriptor");
                break;
            default:
                break;
        }

        void Push(object? record, string member)
        {
            if (record is not null)
            {
                waiting.Push(new(record, node, member));
            }
        }

        void PushAll<T>(EquatableList<T> records, string member)
            where T : class
        {
            for (int i = records.Count - 1; i >= 0; i--)
            {
                waiting.Push(new(records[i], node, member, i));
            }
        }
    }
}
