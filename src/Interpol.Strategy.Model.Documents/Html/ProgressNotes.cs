using System.Globalization;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Creates the notes beside the number of a node of progress.</summary>
internal static class ProgressNotes
{
    /// <summary>Returns what the number does not show: the reason why it is missing, and what it is based on.</summary>
    public static Markup Create(ProgressNode node)
    {
        List<string> notes = [];
        bool isObvious = node.Status == ProgressStatus.NoData
            && node.Reason is ProgressReason.NoActual or ProgressReason.NoAssessedChild;
        if (node.Progress is null && node.Reason is { } reason && !isObvious)
        {
            notes.Add(PageWords.GetWords(reason));
        }

        if (node.Expected is { } expected)
        {
            notes.Add($"expected {NumberText.FormatShare(expected)}");
        }

        if (node.Values is { PeriodsDue: { } due, PeriodsMet: { } met })
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"target met in {met} of {due} periods"));
        }

        if (node.DataCoverage is { } coverage and < 1 && node.Kind != ProgressNodeKind.Indicator)
        {
            notes.Add($"data for {NumberText.FormatShare(coverage)}");
        }

        if (node.Kind == ProgressNodeKind.Indicator && !node.MissingPeriods.IsEmpty)
        {
            notes.Add($"no results for {string.Join(", ", node.MissingPeriods)}");
        }

        if (node.ReportedStatus is { } reported)
        {
            notes.Add($"reported as {PageWords.GetWords(reported)}");
        }

        return Markup.If(notes.Count > 0, $"<span class=\"note\">{string.Join(", ", notes)}</span>");
    }
}
