using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for the dates of progress reports.</summary>
internal static class ReportTimeRules
{
    public static IEnumerable<Diagnostic> FindProblems(ProgressReport report, FrameworkNode[] nodes) =>
    [
        .. nodes.SelectMany(FindReversedPeriods),
        .. nodes.SelectMany(node => FindLateResults(node, report.AsOf)),
    ];

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
                        TimeRules.EndsBeforeStart(result.StartDate, result.EndDate)!),
                ];
            default: return [];
        }

        IEnumerable<Diagnostic> Check(FrameworkPeriod? period, string member) =>
            TimeRules.EndsBeforeStart(period?.Start, period?.End) is { } message
                ? [ReportDiagnostic.Create(TimeRules.PeriodEndsBeforeStart, node.PathOf(member), message)]
                : [];
    }

    private static IEnumerable<Diagnostic> FindLateResults(FrameworkNode node, DateOnly asOf)
    {
        if (node.Record is ProgressUpdate update)
        {
            // A result without dates counts on the date of the update. Otherwise, it can be reported later.
            DateOnly? date = update.Result is { } result ? GetDate(result) : null;
            if (date > asOf)
            {
                yield return Create("result", date.Value);
            }
            else if (date is null && update.Result is not null && update.Date > asOf)
            {
                yield return Create("date", update.Date);
            }
        }
        else if (node.Record is MeasurementInstance instance)
        {
            for (int i = 0; i < instance.ActualResults.Count; i++)
            {
                if (GetDate(instance.ActualResults[i]) is { } actual && actual > asOf)
                {
                    yield return Create($"actualResults[{i}]", actual);
                }
            }
        }

        Diagnostic Create(string member, DateOnly date) => ReportDiagnostic.Error(
            DiagnosticCodes.ResultAfterReport,
            node.PathOf(member),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The date {date:yyyy-MM-dd} is after the date of the report, {asOf:yyyy-MM-dd}."));
    }

    private static DateOnly? GetDate(MeasuredResult result) => result.EndDate ?? result.StartDate;
}
