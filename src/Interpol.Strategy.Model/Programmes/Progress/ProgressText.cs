namespace Interpol.Strategy.Model;

/// <summary>Explains progress on one line.</summary>
internal static class ProgressText
{
    public static string Format(ProgressNode node)
    {
        string label = node.Code ?? (node.Name.Length > 0 ? node.Name : Words(node.Kind));
        string status = node.Status is { } known ? Words(known) : "no status";
        return SingleLine.CollapseWhiteSpace($"{label}: {Describe(node)}, {status}");
    }

    private static string Describe(ProgressNode node)
    {
        if (node.Progress is not { } progress)
        {
            string reason = node.Reason is { } known ? $" ({Words(known)})" : "";
            return $"no progress{reason}";
        }

        string percent = NumberText.FormatPercent(progress);
        return node.Basis switch
        {
            ProgressBasis.BaselineToTarget when node.Values is { } values =>
                $"{percent} of the way from {Number(values.Baseline)} to {Number(values.Target)} "
                    + $"(actual {Number(values.Actual)}{Note(values)})",
            ProgressBasis.RatioToTarget when node.Values is { } values =>
                $"{percent} of {Number(values.Target)} (actual {Number(values.Actual)})",
            ProgressBasis.PeriodsMet when node.Values is { } values =>
                $"{percent}, {values.PeriodsMet} of {values.PeriodsDue} periods met",
            ProgressBasis.Milestones => $"{percent} of the milestones achieved",
            _ => $"{percent} by roll-up of {Count(node)}, data coverage "
                + $"{(node.DataCoverage is { } coverage ? NumberText.FormatPercent(coverage) : "unknown")}",
        };
    }

    private static string Note(IndicatorValues values) =>
        values.IsBaselineFromActual ? ", baseline from results" : "";

    private static string Count(ProgressNode node) =>
        node.Children.Count == 1 ? "1 child" : $"{node.Children.Count} children";

    private static string Number(decimal? number) => number is { } value ? NumberText.Format(value) : "none";

    /// <summary>Returns the name of an enum member as words, such as <c>at risk</c>.</summary>
    private static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) =>
            char.IsAsciiLetterUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
