namespace Interpol.Strategy.Model;

/// <content>Converts reports to frameworks of type <see cref="FrameworkType.PerformanceReport"/>, and back.</content>
public sealed partial record ProgressReport
{
    /// <summary>Returns the plan as a performance report, with the results of the updates.</summary>
    /// <remarks>
    /// <para>The results become actual results of the indicators, as <see cref="FrameworkProgress.Assess"/> uses them.
    /// A result without dates gets the date of its update as its end date. The type of the framework is
    /// <see cref="FrameworkType.PerformanceReport"/>, and its publication date is <see cref="AsOf"/>.</para>
    /// <para>The framework does not contain the programmes, the achievements, the evidence, the reported statuses, the
    /// descriptions and reporters of updates, or the title, the period and the source of the report. Updates are
    /// omitted too if the plan does not contain their indicator, or if it measures only several places.</para>
    /// <para>This is an O(n log n) operation.</para>
    /// </remarks>
    /// <param name="plan">The framework that the report is about.</param>
    /// <returns>The performance report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The report is about another framework.</exception>
    public StrategicFramework ToFramework(StrategicFramework plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Id == FrameworkId
            ? ReportConverter.ToFramework(this, plan)
            : throw new ArgumentException(
                $"{nameof(plan)} must be the framework '{FrameworkId}', but it is '{plan.Id}'.", nameof(plan));
    }

    /// <summary>Creates a report from the actual results of a framework.</summary>
    /// <remarks>
    /// <para>Each actual result becomes an update of the indicator. <see cref="AsOf"/> is the publication date,
    /// otherwise the end of the period. A result without dates gets an update of that date. The title and the period
    /// are those of the framework.</para>
    /// <para>An update refers to an objective by its code, and to one of several indicators by its identifier. Results
    /// that no update can refer to are omitted, and so are those of indicators that measure only several places.</para>
    /// <para>With <see cref="Accumulation.PerPeriod"/>, one update has the sum of the numbers of each date, because
    /// only the last update of a date counts. Numbers whose sum is out of range are not added up.</para>
    /// <para>This is an O(n log n) operation.</para>
    /// </remarks>
    /// <param name="document">The framework with actual results.</param>
    /// <param name="planId">The id of the framework that the report is about.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="document"/> has neither a publication date nor a period with an end, or
    /// <paramref name="planId"/> is the default value.
    /// </exception>
    public static ProgressReport FromFramework(StrategicFramework document, FrameworkId planId)
    {
        ArgumentNullException.ThrowIfNull(document);
        _ = Guard.NotDefault(planId, nameof(planId));
        return (document.PublicationDate ?? document.Period?.End) is { } asOf
            ? ReportConverter.FromFramework(document, planId, asOf)
            : throw new ArgumentException(
                $"{nameof(document)} must have a publication date, or a period with an end.", nameof(document));
    }
}
