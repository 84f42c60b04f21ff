using System.Globalization;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the progress of a framework and of its goals, objectives and indicators on a date.</summary>
/// <remarks>
/// <para><b>Indicators.</b> If there is a baseline, the progress is (actual - baseline) / (target - baseline), for
/// rising and falling targets alike. The target is the one with the latest date, and the actual is the latest result
/// on or before the date. Without a baseline, the progress is actual / target if the value should rise and the target
/// is positive. Otherwise, it is 1 if the actual is at or beyond the target. Nothing is limited or rounded.</para>
/// <para>For <see cref="IndicatorDirection.AtLeast"/>, <see cref="IndicatorDirection.AtMost"/> and
/// <see cref="IndicatorDirection.Within"/>, the progress is the share of the due periods in which the target was met.
/// With <see cref="Accumulation.PerPeriod"/>, the progress is the sum of the results divided by the sum of all targets.
/// If the direction is <see cref="IndicatorDirection.Decrease"/>, the periods are compared as for
/// <see cref="IndicatorDirection.AtMost"/>.</para>
/// <para>If results have a numerator and a denominator, their value is the ratio, times 100 if the unit is percent.
/// With <see cref="Accumulation.PerPeriod"/>, it is the ratio of the sums, never a mean of ratios.</para>
/// <para>If an indicator has no baseline, the latest actual before the first target's period serves as one. If it has
/// no direction, the baseline and the targets determine it.</para>
/// <para><b>Expected.</b> The value that is due on the date of the latest actual is linear between the baseline and the
/// targets. The same formula converts it to the expected progress.</para>
/// <para><b>Status.</b> Without an actual, the status is <see cref="ProgressStatus.NotStarted"/> before the first
/// period, otherwise <see cref="ProgressStatus.NoData"/>. At or beyond the target, it is
/// <see cref="ProgressStatus.Achieved"/>. After the last period, it is <see cref="ProgressStatus.NotAchieved"/>.
/// Otherwise, the progress divided by the expected progress is compared with the thresholds of
/// <see cref="ProgressOptions"/>.</para>
/// <para><b>Parents.</b> The progress of a parent is the weighted mean of its children's, each limited to 0 to 1.
/// Children without progress do not count. <see cref="ProgressNode.DataCoverage"/> is the share of the weight that
/// counts. The status is the worst of the children's. A parent is achieved only if all children are. The children of an
/// objective are its indicators, and the programmes and activities that name it. Those of a goal are its objectives,
/// and what names the goal. Canceled programmes and activities do not count.</para>
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record FrameworkProgress
{
    internal FrameworkProgress(
        StrategicFramework framework, DateOnly asOf, ProgressNode root, EquatableList<ProgressNode> programmes)
    {
        Framework = framework;
        AsOf = asOf;
        Root = root;
        Programmes = programmes;
    }

    /// <summary>Gets the framework that was assessed.</summary>
    public StrategicFramework Framework { get; }

    /// <summary>Gets the date for which the progress was computed.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Gets the progress of the framework as a whole.</summary>
    public ProgressNode Root { get; }

    /// <summary>Gets the progress of the goals, in document order.</summary>
    public EquatableList<ProgressNode> Goals => Root.Children;

    /// <summary>
    /// Gets the progress of the programmes of the report that were not canceled, in document order, whether they serve
    /// an element or not.
    /// </summary>
    public EquatableList<ProgressNode> Programmes { get; }

    /// <summary>Returns the progress of a framework on the specified date.</summary>
    /// <remarks>
    /// The result depends only on the arguments. This is an O(n log n) operation in the number of results.
    /// </remarks>
    /// <param name="framework">The framework with its indicators.</param>
    /// <param name="asOf">The date. Results with a later date do not count.</param>
    /// <param name="report">The report with programmes and updates, or <see langword="null"/>.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The progress.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="report"/> is about another framework, or the thresholds of <paramref name="options"/> are not in
    /// order.
    /// </exception>
    /// <example>
    /// <code>
    /// var indicator = new PerformanceIndicator
    /// {
    ///     Code = ElementCode.Parse("1.1"),
    ///     MeasurementDimension = "Mean time at anchor",
    ///     UnitOfMeasurement = "Hours per call",
    ///     Baseline = new() { EndDate = new(2025, 12, 31), NumberOfUnits = 40 },
    ///     MeasurementInstances =
    ///     [
    ///         new()
    ///         {
    ///             TargetResults = [new() { EndDate = new(2030, 12, 31), NumberOfUnits = 25 }],
    ///             ActualResults = [new() { EndDate = new(2028, 12, 31), NumberOfUnits = 31 }],
    ///         },
    ///     ],
    /// };
    /// var plan = new StrategicFramework
    /// {
    ///     Id = FrameworkId.Parse("harbour-2026-2030"),
    ///     Name = "Harbour Plan",
    ///     Period = FrameworkPeriod.FromYears(2026, 2030),
    ///     Goals = [new() { Name = "Clean", Objectives = [new() { Name = "No waiting", Indicators = [indicator] }] }],
    /// };
    /// FrameworkProgress progress = FrameworkProgress.Assess(plan, new DateOnly(2029, 1, 31));
    /// Console.WriteLine(progress.Goals[0].Children[0].Children[0]);
    /// // Output: 1.1: 60% of the way from 40 to 25 (actual 31), on track
    /// </code>
    /// </example>
    public static FrameworkProgress Assess(
        StrategicFramework framework, DateOnly asOf, ProgressReport? report = null, ProgressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        options ??= ProgressOptions.Default;
        ProgressArguments.CheckReport(framework, report);
        ProgressArguments.CheckOptions(options);
        return FrameworkAssessor.Assess(framework, asOf, report, options);
    }

    /// <summary>Returns the progress of a goal or an objective.</summary>
    /// <remarks>This is an O(n) operation in the number of elements.</remarks>
    /// <param name="code">The code, such as <c>4.2</c>.</param>
    /// <returns>The progress.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownElementException">The framework has no goal or objective with the code.</exception>
    public ProgressNode GetNode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        StrategyElement element = Framework.GetElement(code);
        (int goal, int index) = ElementPositions.Get(Framework, element);
        return element is Goal ? Goals[goal] : Goals[goal].Children[index];
    }

    /// <summary>Returns the framework, the date and the progress on one line.</summary>
    /// <returns>A string that explains the progress.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{AsOf:yyyy-MM-dd} {ProgressText.Format(Root)}");
}
