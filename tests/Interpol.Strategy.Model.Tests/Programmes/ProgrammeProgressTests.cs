namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Tests nested activities, contributions without weight, late milestones, and children without status.
/// </summary>
public sealed class ProgrammeProgressTests
{
    private static readonly DateOnly AsOf = ProgressCases.Day("2018-12-31");

    [Fact]
    public void Activities_and_their_milestones_weigh_one_below_their_parent()
    {
        Programme programme = new()
        {
            Name = "P",
            Indicators = [Share("100")],
            Activities =
            [
                new()
                {
                    Name = "A",
                    Milestones = [new() { Name = "1", DueDate = AsOf, AchievedDate = AsOf }, new() { Name = "2" }],
                    Activities = [new() { Name = "B", Indicators = [Share("0")] }],
                },
                new() { Name = "C", Status = ActivityStatus.Canceled, Indicators = [Share("0")] },
            ],
        };
        ProgressNode node = Assess(programme).Programmes[0];
        Assert.Equal(0.625m, node.Progress);
        Assert.Equal(
            [ProgressNodeKind.Indicator, ProgressNodeKind.Activity], node.Children.Select(child => child.Kind));
        ProgressNode activity = node.Children[1];
        Assert.Equal(0.25m, activity.Progress);
        Assert.Equal(
            [(ProgressNodeKind.Milestones, 1m), (ProgressNodeKind.Activity, 1m)],
            activity.Children.Select(child => (child.Kind, child.Weight)));
    }

    [Fact]
    public void Contributions_without_weight_are_shown_and_do_not_count()
    {
        Programme programme = new()
        {
            Name = "P",
            Contributions = [new() { Element = ProgressCases.Objective, Weight = 0 }],
            Indicators = [Share("0")],
        };
        ProgressNode node = Assess(programme).GetNode("1.1");
        Assert.Equal((0.5m, ProgressStatus.OnTrack, 1m), (node.Progress, node.Status, node.DataCoverage));
        Assert.Equal((ProgressNodeKind.Programme, 0m), (node.Children[1].Kind, node.Children[1].Weight));
    }

    [Fact]
    public void Canceled_activities_do_not_count_for_the_elements_that_they_name()
    {
        ProgrammeActivity activity = new()
        {
            Name = "A",
            Status = ActivityStatus.Canceled,
            Contributions = [new() { Element = ProgressCases.Objective }],
            Activities =
            [
                new()
                {
                    Name = "B",
                    Contributions = [new() { Element = ProgressCases.Objective }],
                    Indicators = [Share("0")],
                },
            ],
        };
        ProgressNode node = Assess(new Programme { Name = "P", Activities = [activity] }).GetNode("1.1");
        Assert.Equal(0.5m, node.Progress);
        Assert.Single(node.Children);
    }

    [Theory]
    [InlineData("2018-12-31")]
    [InlineData("2030-12-31")]
    public void Late_milestones_are_off_track_and_never_finally_missed(string asOf)
    {
        ProgrammeActivity activity = new()
        {
            Name = "A",
            Milestones = [new() { Name = "1", DueDate = ProgressCases.Day("2018-06-30") }],
        };
        var progress = FrameworkProgress.Assess(
            ProgressCases.CreatePlan(),
            ProgressCases.Day(asOf),
            ProgressCases.Report() with { Programmes = [new() { Name = "P", Activities = [activity] }] });
        Assert.Equal(ProgressStatus.OffTrack, progress.Programmes[0].Children[0].Children[0].Status);
    }

    [Fact]
    public void Missing_data_comes_before_not_started_and_after_every_other_status()
    {
        PerformanceIndicator notStarted = ProgressCases.Create("2020-12-31=100", "", "0") with
        {
            MeasurementInstances =
            [
                new()
                {
                    TargetResults =
                    [
                        new()
                        {
                            StartDate = ProgressCases.Day("2020-01-01"),
                            EndDate = ProgressCases.Day("2020-12-31"),
                            NumberOfUnits = 100,
                        },
                    ],
                },
            ],
        };
        Assert.Equal(ProgressStatus.NotStarted, Assess(notStarted).Status);
        Assert.Equal(ProgressStatus.NoData, Assess(notStarted, Share(null)).Status);
        Assert.Equal(ProgressStatus.OnTrack, Assess(notStarted, Share(null), Share("100")).Status);
        Assert.Equal(ProgressStatus.NotStarted, Assess(notStarted, Share(null) with { Weight = 0 }).Status);
    }

    [Fact]
    public void Children_without_a_status_are_passed_over()
    {
        PerformanceIndicator noDirection = ProgressCases.Create("2020-12-31=20", "2018-12-31=25", "20");
        Assert.Equal(ProgressStatus.OffTrack, Assess(noDirection, Share("10")).Status);
        Assert.Null(Assess(noDirection).Status);
        Assert.Equal(ProgressStatus.OnTrack, Assess(noDirection, Share("100")).Status);
    }

    private static PerformanceIndicator Share(string? actual) => ProgressCases.Create(
        "2018-12-31=50 2020-12-31=100", actual is null ? "" : "2018-12-31=" + actual, "2016-12-31=0");

    private static ProgressNode Assess(params PerformanceIndicator[] indicators) =>
        FrameworkProgress.Assess(ProgressCases.CreatePlan(indicators), AsOf).GetNode("1.1");

    private static FrameworkProgress Assess(Programme programme) => FrameworkProgress.Assess(
        ProgressCases.CreatePlan(Share("50")), AsOf, ProgressCases.Report() with { Programmes = [programme] });
}
