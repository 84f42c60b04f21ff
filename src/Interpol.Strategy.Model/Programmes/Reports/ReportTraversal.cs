namespace Interpol.Strategy.Model;

/// <summary>Enumerates all records and strings of a progress report.</summary>
internal static partial class ReportTraversal
{
    /// <summary>Returns the report and all records within it. Parents come before children.</summary>
    public static IEnumerable<FrameworkNode> GetNodes(ProgressReport report) =>
        FrameworkTraversal.GetNodes(report, PushChildren);

    /// <summary>Returns all strings, except ids and references, which are always valid.</summary>
    public static IEnumerable<TextNode> GetTexts(ProgressReport report) =>
        TextTraversal.GetTexts(GetNodes(report), AddTexts);

    private static void PushChildren(FrameworkNode node, Stack<FrameworkNode> waiting)
    {
        switch (node.Record)
        {
            case ProgressReport report:
                PushAll(report.Achievements, "achievements");
                PushAll(report.Updates, "updates");
                PushAll(report.Programmes, "programmes");
                break;
            case Programme programme:
                PushAll(programme.Indicators, "indicators");
                PushAll(programme.Activities, "activities");
                PushAll(programme.Contributions, "contributions");
                PushAll(programme.Organizations, "organizations");
                break;
            case ProgrammeActivity activity:
                PushAll(activity.Indicators, "indicators");
                PushAll(activity.Activities, "activities");
                PushAll(activity.Milestones, "milestones");
                PushAll(activity.Contributions, "contributions");
                PushAll(activity.Organizations, "organizations");
                break;
            case ProgressUpdate { Result: { } result }:
                waiting.Push(new(result, node, "result"));
                break;
            case Achievement achievement:
                PushAll(achievement.Contributions, "contributions");
                break;
            default:
                FrameworkTraversal.PushChildren(node, waiting);
                break;
        }

        void PushAll<T>(EquatableList<T> records, string member)
            where T : class => FrameworkTraversal.PushAll(node, waiting, records, member);
    }
}
