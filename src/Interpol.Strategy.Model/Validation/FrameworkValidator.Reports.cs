namespace Interpol.Strategy.Model;

/// <content>Validates progress reports.</content>
public static partial class FrameworkValidator
{
    /// <summary>Validates a progress report against the frameworks that it refers to.</summary>
    /// <remarks>
    /// <para>References must lead to elements of the catalog, and those of updates to the framework of the report.
    /// The indicator of each update must exist in its element or in a programme. Periods must not end before they
    /// start, identifiers must be unique, and results must not be later than the report. The direction of an indicator
    /// must not contradict its baseline and target.</para>
    /// <para>This is an O(n log n) operation.</para>
    /// </remarks>
    /// <param name="report">The report to validate.</param>
    /// <param name="catalog">The catalog with the framework of the report.</param>
    /// <returns>The diagnostics, in the order of the rules. They have no line and no column.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="report"/> or <paramref name="catalog"/> is <see langword="null"/>.
    /// </exception>
    public static EquatableList<Diagnostic> Validate(ProgressReport report, FrameworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(catalog);
        FrameworkNode[] nodes = [.. ReportTraversal.GetNodes(report)];
        return
        [
            .. ReportElementRules.FindUnresolvedElements(report, nodes, catalog),
            .. ReportIndicatorRules.FindUnknownIndicators(report, nodes, catalog),
            .. ReportPeriodRules.FindReversedPeriods(nodes),
            .. LateResultRules.FindLateResults(report, nodes),
            .. ReportRecordRules.FindProblems(nodes),
        ];
    }
}
