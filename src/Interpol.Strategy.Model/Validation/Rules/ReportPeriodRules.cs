namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for the periods and results of progress reports that end before they start.</summary>
internal static class ReportPeriodRules
{
    public static IEnumerable<Diagnostic> FindReversedPeriods(FrameworkNode[] nodes) =>
        nodes.SelectMany(FindReversedPeriods);

    private static IEnumerable<Diagnostic> FindReversedPeriods(FrameworkNode node)
    {
        switch (node.Record)
        {
            case ProgressReport report: return Check(report.Period, "period");
            case Programme programme: return Check(programme.Period, "period");
            case ProgrammeActivity activity:
                return
                [
                    .. Check(activity.Period, "period"),
                    .. Check(new FrameworkPeriod(activity.ActualStart, activity.ActualEnd), "actualEnd"),
                ];
            case MeasuredResult result when result.EndDate < result.StartDate:
                return
                [
                    ReportDiagnostic.Create(
                        TimeRules.ResultEndsBeforeStart,
                        node.PathOf("endDate"),
                        TimeRules.DescribeReversal(result.StartDate, result.EndDate)!),
                ];
            default: return [];
        }

        IEnumerable<Diagnostic> Check(FrameworkPeriod? period, string member) =>
            TimeRules.DescribeReversal(period?.Start, period?.End) is { } message
                ? [ReportDiagnostic.Create(TimeRules.PeriodEndsBeforeStart, node.PathOf(member), message)]
                : [];
    }
}
