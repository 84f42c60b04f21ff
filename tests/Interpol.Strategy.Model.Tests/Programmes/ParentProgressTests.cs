namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests goals, objectives, programmes, activities and milestones.</summary>
public sealed class ParentProgressTests
{
    private static readonly DateOnly AsOf = ProgressCases.Day("2018-12-31");

    private static readonly PerformanceIndicator Half = Share("50");

    private static readonly PerformanceIndicator NoData = Share(null);

    [Fact]
    public void Weights_determine_the_mean_and_the_coverage()
    {
        ProgressNode node = Assess(Half, Share("100") with { Weight = 3 }, NoData with { Weight = 4 });
        Assert.Equal((0.875m, 0.5m), (node.Progress, node.DataCoverage));
        Assert.Equal((ProgressBasis.RollUp, ProgressStatus.OnTrack), (node.Basis, node.Status));
    }

    [Fact]
    public void Children_count_from_0_to_1()
    {
        Assert.Equal(0.5m, Assess(Share("-300"), Share("400")).Progress);
        Assert.Equal(0, Assess(Share("0")).Progress);
    }

    [Fact]
    public void Weight_of_zero_never_counts()
    {
        ProgressNode none = Assess(Half with { Weight = 0 });
        Assert.Equal((null, ProgressReason.NoAssessedChild), (none.Progress, none.Reason));
        Assert.Equal((null, null), (none.DataCoverage, none.Status));
        Assert.Equal(ProgressStatus.Achieved, Assess(Share("100"), NoData with { Weight = 0 }).Status);
    }

    [Fact]
    public void Parents_without_data_have_no_progress()
    {
        ProgressNode node = Assess(NoData);
        Assert.Equal((null, ProgressReason.NoAssessedChild, 0), (node.Progress, node.Reason, node.DataCoverage));
        Assert.Equal(ProgressStatus.NoData, node.Status);
        Assert.Null(Assess().DataCoverage);
    }

    [Fact]
    public void An_actual_that_replaces_missing_data_raises_the_coverage()
    {
        Assert.Equal(0.5m, Assess(Half, NoData).DataCoverage);
        Assert.Equal(1, Assess(Half, Share("0")).DataCoverage);
    }

    [Fact]
    public void Parents_have_the_worst_status()
    {
        Assert.Equal(ProgressStatus.OffTrack, Assess(Half, Share("10"), Share("100")).Status);
        Assert.Equal(ProgressStatus.Achieved, Assess(Share("100"), Share("120")).Status);
        Assert.Equal(ProgressStatus.OnTrack, Assess(Share("100"), NoData).Status);
        Assert.Equal(ProgressStatus.OnTrack, Assess(Share("100"), Half).Status);
    }

    [Fact]
    public void Options_change_thresholds_roll_up_and_children()
    {
        StrategicFramework plan = ProgressCases.CreatePlan(Half, Share("30"));
        ProgressOptions lenient = new() { OnTrackThreshold = 0.5m, AtRiskThreshold = 0.4m };
        Assert.Equal(ProgressStatus.OnTrack, Node(plan, null, lenient).Status);
        Assert.Equal(0.3m, Node(plan, null, new() { RollUp = RollUpMethod.Minimum }).Progress);
        ProgressReport report = Report(Named("P", "100"));
        Assert.Equal(0.6m, Node(plan, report).Progress);
        Assert.Equal(0.4m, Node(plan, report, new() { IndicatorsOnly = true }).Progress);
        Assert.Throws<ArgumentException>(() => Node(plan, null, new() { OnTrackThreshold = 0.5m }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProgressOptions { AtRiskThreshold = 1.1m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProgressOptions { OnTrackThreshold = -0.1m });
    }

    [Fact]
    public void Programmes_count_with_the_weight_of_their_contribution()
    {
        Programme programme = Named("P", "100") with
        {
            Contributions = [new() { Element = ProgressCases.Objective, Weight = 3 }],
        };
        Assert.Equal(0.875m, Node(ProgressCases.CreatePlan(Half), Report(programme)).Progress);
        Programme canceled = programme with { Status = ActivityStatus.Canceled };
        Assert.Equal(0.5m, Node(ProgressCases.CreatePlan(Half), Report(canceled)).Progress);
    }

    [Fact]
    public void Only_the_outermost_of_those_that_name_an_element_counts()
    {
        ProgrammeActivity activity = new()
        {
            Name = "A",
            Contributions = [new() { Element = ProgressCases.Objective }],
            Indicators = [Share("0")],
        };
        Programme programme = Named("P", "100") with { Activities = [activity] };
        ProgressNode node = Node(ProgressCases.CreatePlan(Half), Report(programme));
        Assert.Equal(["", "P"], node.Children.Select(child => child.Kind == ProgressNodeKind.Programme ? "P" : ""));
        Assert.Equal(0.5m, node.Children[1].Progress);

        // Without the contribution of the programme, the activity counts.
        ProgressNode inner = Node(
            ProgressCases.CreatePlan(Half), Report(programme with { Contributions = [] }));
        Assert.Equal(ProgressNodeKind.Activity, inner.Children[1].Kind);
        Assert.Equal(0.25m, inner.Progress);
    }

    [Fact]
    public void Programmes_that_name_a_goal_count_for_the_goal()
    {
        Programme programme = Named("P", "100") with
        {
            Contributions = [new() { Element = ElementReference.Parse("plan/1") }],
        };
        var progress = FrameworkProgress.Assess(ProgressCases.CreatePlan(Half), AsOf, Report(programme));
        Assert.Equal(0.75m, progress.GetNode("1").Progress);
        Assert.Equal(0.75m, progress.Root.Progress);
        Assert.Equal("P: 100% by roll-up of 1 child, data coverage 100%, achieved", $"{progress.Programmes[0]}");
        Assert.Equal("2018-12-31 plan: 75% by roll-up of 1 child, data coverage 100%, on track", $"{progress}");
    }

    [Fact]
    public void Milestones_are_one_child_of_an_activity()
    {
        ProgrammeActivity activity = new()
        {
            Name = "A",
            Milestones =
            [
                new() { Name = "1", DueDate = AsOf, AchievedDate = AsOf, Weight = 3 },
                new() { Name = "2", DueDate = ProgressCases.Day("2018-06-30") },
                new() { Name = "3", DueDate = ProgressCases.Day("2019-06-30"), AchievedDate = AsOf.AddDays(1) },
            ],
            Indicators = [Share("100")],
        };
        ProgressNode node = AssessActivity(activity);
        Assert.Equal(0.8m, node.Progress);
        ProgressNode milestones = node.Children[0];
        Assert.Equal((0.6m, 0.8m), (milestones.Progress, milestones.Expected));
        Assert.Equal((ProgressBasis.Milestones, ProgressStatus.AtRisk), (milestones.Basis, milestones.Status));
        Assert.Equal("Milestones: 60% of the milestones achieved, at risk", milestones.ToString());
    }

    [Fact]
    public void Milestones_without_due_dates_have_no_expected_progress()
    {
        ProgressNode open = AssessMilestones(new Milestone { Name = "1" });
        Assert.Equal((0, ProgressReason.NoDates, null), (open.Progress, open.ExpectedReason, open.Status));
        ProgressNode done = AssessMilestones(new Milestone { Name = "1", AchievedDate = AsOf });
        Assert.Equal(ProgressStatus.Achieved, done.Status);
        ProgressNode weightless = AssessMilestones(new Milestone { Name = "1", Weight = 0 });
        Assert.Equal((null, ProgressReason.NoAssessedChild), (weightless.Progress, weightless.Reason));
        ProgressNode early = AssessMilestones(new Milestone { Name = "1", DueDate = AsOf.AddDays(1) });
        Assert.Equal(ProgressStatus.OnTrack, early.Status);
        ProgressNode large = AssessMilestones(
            new Milestone { Name = "1", Weight = decimal.MaxValue },
            new Milestone { Name = "2", Weight = decimal.MaxValue });
        Assert.Equal(ProgressReason.Overflow, large.Reason);
    }

    [Fact]
    public void Updates_replace_the_recorded_result_of_the_same_period()
    {
        StrategicFramework plan = ProgressCases.CreatePlan(Half);
        Assert.Equal(0.7m, Node(plan, Updated(Update("2019-01-15", "2018-12-31=70"))).Progress);
        Assert.Equal(0.8m, Node(plan, Updated(
            Update("2019-01-16", "2018-12-31=80"), Update("2019-01-15", "2018-12-31=70"))).Progress);

        // A result without dates counts on the date of the update.
        Assert.Equal(0.5m, Node(plan, Updated(Update("2019-01-15", "70"))).Progress);
        Assert.Equal(0.5m, Node(plan, Updated(Update("2018-12-30", "70"))).Progress);
        Assert.Equal(0.7m, Node(plan, Updated(Update("2018-12-31", "70"))).Progress);
    }

    [Fact]
    public void Updates_of_periods_that_add_up_replace_the_results_of_the_same_date()
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2020-12-31=100", "2017-12-31=10 2018-12-31=10 2018-12-31=10", accumulation: Accumulation.PerPeriod);
        Assert.Equal(0.35m, Node(
            ProgressCases.CreatePlan(indicator), Updated(Update("2019-01-15", "2018-12-31=25"))).Progress);
    }

    [Fact]
    public void Updates_belong_to_an_indicator_or_are_ignored()
    {
        PerformanceIndicator second = NoData with { Identifier = "second" };
        StrategicFramework plan = ProgressCases.CreatePlan(Half, second);
        ProgressUpdate update = Update("2018-12-31", "100");
        Assert.Equal(0.5m, Node(plan, Updated(update)).Progress);
        Assert.Equal(0.75m, Node(plan, Updated(update with { IndicatorIdentifier = "second" })).Progress);
        Assert.Equal(0.5m, Node(plan, Updated(update with { IndicatorIdentifier = "third" })).Progress);

        Programme programme = Named("P", null) with { Indicators = [NoData with { Identifier = "third" }] };
        ProgressReport report =
            Updated(update with { IndicatorIdentifier = "third" }) with { Programmes = [programme] };
        Assert.Equal(0.75m, Node(plan, report).Progress);
    }

    [Theory]
    [InlineData("plan/1.1", "a", "0.7")]
    [InlineData("plan/1", "a", "0.7")]
    [InlineData("other/1.1", "a", "0.5")]
    [InlineData("plan/1.2", "a", "0.5")]
    [InlineData("plan/1.1", null, "0.7")]
    [InlineData("other/1.1", null, "0.5")]
    public void Updates_of_another_element_or_framework_are_ignored(string element, string? identifier, string progress)
    {
        StrategicFramework plan = ProgressCases.CreatePlan(Half with { Identifier = "a" });
        Objective second = new() { Code = ElementCode.Parse("1.2"), Name = "O" };
        plan = plan with { Goals = [plan.Goals[0] with { Objectives = [.. plan.Goals[0].Objectives, second] }] };
        ProgressUpdate update = Update("2018-12-31", "70") with
        {
            Element = ElementReference.Parse(element),
            IndicatorIdentifier = identifier,
        };
        Assert.Equal(
            decimal.Parse(progress, System.Globalization.CultureInfo.InvariantCulture),
            Node(plan, Updated(update)).Progress);
    }

    [Fact]
    public void Updates_of_another_framework_do_not_change_programmes()
    {
        Programme programme = Named("P", null) with { Indicators = [NoData with { Identifier = "third" }] };
        ProgressUpdate update = Update("2018-12-31", "100") with
        {
            Element = ElementReference.Parse("other/1.1"),
            IndicatorIdentifier = "third",
        };
        ProgressReport report = Updated(update) with { Programmes = [programme] };
        Assert.Null(FrameworkProgress.Assess(ProgressCases.CreatePlan(Half), AsOf, report).Programmes[0].Progress);
    }

    [Fact]
    public void Missing_periods_of_a_parent_are_those_of_all_children_in_order()
    {
        ProgressNode node = Assess(
            ProgressCases.Create("2018-12-31=1 2020-12-31=1", "2020-12-31=1"),
            ProgressCases.Create("2017-12-31=1 2018-12-31=1", "2020-12-31=1"));
        Assert.Equal(
            [FrameworkPeriod.Parse("2017"), FrameworkPeriod.FromYears(2017, 2018), FrameworkPeriod.Parse("2018")],
            node.MissingPeriods);
    }

    [Fact]
    public void Reported_status_is_shown_and_not_used()
    {
        ProgressUpdate update = Update("2018-12-31", "50") with { Status = ProgressStatus.OffTrack };
        ProgressNode node = Node(ProgressCases.CreatePlan(NoData), Updated(update));
        Assert.Equal((ProgressStatus.OnTrack, ProgressStatus.OffTrack), (node.Status, node.ReportedStatus));
        Assert.Equal(ProgressStatus.OffTrack, node.Children[0].ReportedStatus);
    }

    [Fact]
    public void Progress_is_equal_by_value_when_elements_share_a_programme()
    {
        StrategicFramework plan = ProgressCases.CreatePlan(Half);
        Objective second = new() { Code = ElementCode.Parse("1.2"), Name = "O" };
        plan = plan with { Goals = [plan.Goals[0] with { Objectives = [.. plan.Goals[0].Objectives, second] }] };
        FrameworkProgress first = AssessShared("50"), same = AssessShared("50"), other = AssessShared("60");
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(first, same);
            Assert.Equal(same, first);
            Assert.Equal(first.GetHashCode(), same.GetHashCode());
            Assert.NotEqual(first, other);
            Assert.NotEqual(other, same);
            Assert.NotEqual(first.GetNode("1.2"), other.GetNode("1.2"));
        }

        FrameworkProgress AssessShared(string actual)
        {
            ProgrammeActivity activity = new() { Name = "A", Indicators = [Share(actual)] };
            Programme programme = new()
            {
                Name = "P",
                Contributions =
                [
                    new() { Element = ProgressCases.Objective },
                    new() { Element = ElementReference.Parse("plan/1.2") },
                ],
                Activities = [activity],
            };
            return FrameworkProgress.Assess(plan, AsOf, Report(programme));
        }
    }

    [Fact]
    public void Assess_throws_for_a_report_of_another_framework()
    {
        ProgressReport report = ProgressCases.Report() with { FrameworkId = FrameworkId.Parse("other") };
        StrategicFramework plan = ProgressCases.CreatePlan();
        ArgumentException e = Assert.Throws<ArgumentException>(() => FrameworkProgress.Assess(plan, AsOf, report));
        Assert.StartsWith("report must be about the framework 'plan'", e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => FrameworkProgress.Assess(null!, AsOf));
        Assert.Throws<UnknownElementException>(() => FrameworkProgress.Assess(plan, AsOf).GetNode("9"));
    }

    private static PerformanceIndicator Share(string? actual) => ProgressCases.Create(
        "2018-12-31=50 2020-12-31=100", actual is null ? "" : "2018-12-31=" + actual, "2016-12-31=0");

    private static ProgressNode Assess(params PerformanceIndicator[] indicators) =>
        Node(ProgressCases.CreatePlan(indicators), null);

    private static ProgressNode Node(
        StrategicFramework plan, ProgressReport? report, ProgressOptions? options = null) =>
        FrameworkProgress.Assess(plan, AsOf, report, options).GetNode("1.1");

    private static Programme Named(string name, string? actual) => new()
    {
        Name = name,
        Contributions = [new() { Element = ProgressCases.Objective }],
        Indicators = [Share(actual)],
    };

    private static ProgressReport Report(Programme programme) =>
        ProgressCases.Report() with { Programmes = [programme] };

    private static ProgressReport Updated(params ProgressUpdate[] updates) => ProgressCases.Report(updates);

    private static ProgressUpdate Update(string date, string result) => new()
    {
        Element = ProgressCases.Objective,
        Date = ProgressCases.Day(date),
        Result = ProgressCases.Parse(result).Single(),
    };

    private static ProgressNode AssessActivity(ProgrammeActivity activity)
    {
        ProgressReport report = Report(new() { Name = "P", Activities = [activity] });
        return FrameworkProgress.Assess(ProgressCases.CreatePlan(), AsOf, report).Programmes[0].Children[0];
    }

    private static ProgressNode AssessMilestones(params Milestone[] milestones) =>
        AssessActivity(new() { Name = "A", Milestones = [.. milestones] }).Children[0];
}
