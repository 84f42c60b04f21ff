using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Contains the rule for the results that are later than their progress report.</summary>
internal static class LateResultRules
{
    public static IEnumerable<Diagnostic> FindLateResults(ProgressReport report, FrameworkNode[] nodes) =>
        nodes.SelectMany(node => FindLateResults(node, report.AsOf));

    private static IEnumerable<Diagnostic> FindLateResults(FrameworkNode node, DateOnly asOf)
    {
        if (node.Record is ProgressUpdate update)
        {
            // A result without dates counts on the date of the update. Otherwise, it can be reported later.
            DateOnly? date = update.Result is { } result ? Observation.GetDate(result) : null;
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
                if (Observation.GetDate(instance.ActualResults[i]) is { } actual && actual > asOf)
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
}
