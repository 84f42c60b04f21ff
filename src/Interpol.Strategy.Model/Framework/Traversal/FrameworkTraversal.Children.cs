namespace Interpol.Strategy.Model;

/// <content>The records that each record contains.</content>
internal static partial class FrameworkTraversal
{
    /// <summary>Pushes the children in reverse order, so that the first one is popped first.</summary>
    public static void PushChildren(FrameworkNode node, Stack<FrameworkNode> waiting)
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
                PushAll(goal.Groups, "groups");
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
                Push(indicator.Baseline, "baseline");
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
            where T : class => FrameworkTraversal.PushAll(node, waiting, records, member);
    }

    /// <summary>Pushes the records of a list in reverse order.</summary>
    public static void PushAll<T>(
        FrameworkNode node, Stack<FrameworkNode> waiting, EquatableList<T> records, string member)
        where T : class
    {
        for (int i = records.Count - 1; i >= 0; i--)
        {
            waiting.Push(new(records[i], node, member, i));
        }
    }
}
