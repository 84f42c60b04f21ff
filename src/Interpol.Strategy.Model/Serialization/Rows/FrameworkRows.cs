namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Provides frameworks and reports as rows of flat tables for spreadsheets, databases and data frames.
/// </summary>
/// <remarks>
/// <para>There are four tables: elements, measures, progress and contributions. A row is a record with scalar
/// properties only, so that serializers and database libraries accept the rows as they are. <see cref="ElementRow"/>,
/// <see cref="MeasureRow"/>, <see cref="ProgressRow"/> and <see cref="ContributionRow"/> describe the columns.</para>
/// <para>Rows are created while they are enumerated. The memory in use does not depend on the number of frameworks in a
/// catalog. Each enumeration creates the rows again.</para>
/// <para>Programs that guess the types in a CSV file read codes as numbers: 4.10 becomes 4.1. Specify the type of all
/// columns with codes. In DuckDB, write <c>read_csv('elements.csv', types = {'code': 'VARCHAR', 'goal_code':
/// 'VARCHAR', 'objective_code': 'VARCHAR'})</c>. Parquet files contain the types.</para>
/// </remarks>
public static class FrameworkRows
{
    /// <summary>Returns a row for each element of a framework, in document order.</summary>
    /// <remarks>
    /// A goal without objectives is a row too. A framework without elements does not have rows, and headings without
    /// goals are not in the rows. Enumerating the rows is an O(n) operation in the number of elements and the length of
    /// the rows.
    /// </remarks>
    /// <param name="framework">The framework.</param>
    /// <returns>The rows, which are created lazily.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
    /// foreach (ElementRow row in FrameworkRows.GetElements(framework).Where(row =&gt; row.GoalCode == "4"))
    /// {
    ///     Console.WriteLine($"{row.Level} {row.ElementId} {row.ElementKind}");
    /// }
    ///
    /// // Output:
    /// // 1 interpol-2017-2020/4 goal
    /// // 2 interpol-2017-2020/4.1 objective
    /// // 2 interpol-2017-2020/4.2 objective
    /// // 2 interpol-2017-2020/4.3 objective
    /// </code>
    /// </example>
    public static IEnumerable<ElementRow> GetElements(StrategicFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return ElementRows.GetRows(framework);
    }

    /// <summary>Returns a row for each element of the frameworks in a catalog, in order.</summary>
    /// <remarks>The complexity is that of <see cref="GetElements(StrategicFramework)"/>.</remarks>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The rows, which are created lazily.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    public static IEnumerable<ElementRow> GetElements(FrameworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Frameworks.SelectMany(ElementRows.GetRows);
    }

    /// <summary>
    /// Returns a row for each baseline, target and actual result of the indicators of a framework, in document order.
    /// </summary>
    /// <remarks>
    /// <para>With a report, the actual results include those of its updates, as in
    /// <see cref="ProgressReport.ToFramework"/>. The indicators of programmes are not included, because they do not
    /// belong to an element.</para>
    /// <para>Enumerating the rows is an O(n) operation in the number of results, or O(n log n) with a report.</para>
    /// </remarks>
    /// <param name="framework">The framework.</param>
    /// <param name="report">The report with updates, or <see langword="null"/>.</param>
    /// <returns>The rows, which are created lazily.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="report"/> is about another framework.</exception>
    public static IEnumerable<MeasureRow> GetMeasures(StrategicFramework framework, ProgressReport? report = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ProgressArguments.CheckReport(framework, report);
        return MeasureRows.GetRows(framework, report);
    }

    /// <summary>
    /// Returns a row for each baseline, target and actual result of the indicators in a catalog, in order.
    /// </summary>
    /// <remarks>The complexity is that of <see cref="GetMeasures(StrategicFramework, ProgressReport?)"/>.</remarks>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The rows, which are created lazily.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    public static IEnumerable<MeasureRow> GetMeasures(FrameworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Frameworks.SelectMany(framework => MeasureRows.GetRows(framework, report: null));
    }

    /// <summary>Returns a row for each target period of the indicators of a framework, in document order.</summary>
    /// <remarks>
    /// <para>Each row is assessed as of the end of its period, or of <paramref name="asOf"/> if that is earlier or the
    /// end is open. It contains the numbers that <see cref="FrameworkProgress.Assess"/> computes for that date. An
    /// indicator without a numeric target has one row without a period, which is assessed as of
    /// <paramref name="asOf"/>.</para>
    /// <para>The indicators of programmes are not included, because they do not belong to an element.</para>
    /// <para>Enumerating the rows is an O(n log n) operation in the number of targets and results. If the target
    /// periods of an indicator overlap and its results add up, it also depends on the number of overlaps.</para>
    /// </remarks>
    /// <param name="framework">The framework with its indicators.</param>
    /// <param name="asOf">The latest date of an assessment. Results with a later date do not count.</param>
    /// <param name="report">The report with updates, or <see langword="null"/>.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The rows, which are created lazily.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="report"/> is about another framework, or the thresholds of <paramref name="options"/> are not in
    /// order.
    /// </exception>
    public static IEnumerable<ProgressRow> GetProgress(
        StrategicFramework framework, DateOnly asOf, ProgressReport? report = null, ProgressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        options ??= ProgressOptions.Default;
        ProgressArguments.CheckReport(framework, report);
        ProgressArguments.CheckOptions(options);
        return ProgressRows.GetRows(framework, asOf, report, options);
    }

    /// <summary>
    /// Returns a row for each contribution of the programmes of a report and their activities, in document order.
    /// </summary>
    /// <remarks>
    /// The rows of a programme precede those of its activities. Canceled programmes and activities are included with
    /// their status, and everything in them is canceled. The contributions of achievements are not included.
    /// Enumerating the rows is an O(n) operation.
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <returns>The rows, which are created lazily.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static IEnumerable<ContributionRow> GetContributions(ProgressReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ContributionRows.GetRows(report);
    }
}
