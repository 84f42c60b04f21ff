using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class ContributionRowTests
{
    private static readonly Contribution Objective = new() { Element = ProgressCases.Objective, Weight = 2.50m };

    private static readonly Contribution Goal = new() { Element = ElementReference.Parse("plan/1") };

    [Fact]
    public void GetContributions_returns_those_of_programmes_and_nested_activities()
    {
        ProgrammeActivity nested = new() { Name = "Cables", Contributions = [Goal] };
        ProgrammeActivity activity = new()
        {
            Code = ElementCode.Parse("P1.1"),
            Name = "North",
            Status = ActivityStatus.Canceled,
            Contributions = [Objective],
            Activities = [nested],
        };
        Programme programme = new()
        {
            Identifier = "power",
            Name = "Shore power",
            Status = ActivityStatus.Implementation,
            Contributions = [Objective, Goal],
            Activities = [activity, new() { Name = "South", Contributions = [Goal] }],
        };
        ContributionRow common = new() { ProgrammeId = "power", ProgrammeName = "Shore power", Reference = "plan/1" };
        ContributionRow north = common with { ActivityCode = "P1.1", ActivityName = "North", Status = "canceled" };
        Assert.Equal(
            [
                common with { Status = "implementation", Reference = "plan/1.1", Weight = 2.5m },
                common with { Status = "implementation", Weight = 1 },
                north with { Reference = "plan/1.1", Weight = 2.5m },
                common with { ActivityName = "Cables", Status = "canceled", Weight = 1 },
                common with { ActivityName = "South", Status = "implementation", Weight = 1 },
            ],
            FrameworkRows.GetContributions(ProgressCases.Report() with { Programmes = [programme] }));
    }

    [Theory]
    [InlineData(ActivityStatus.Implementation, null, null, "implementation implementation implementation")]
    [InlineData(ActivityStatus.Implementation, ActivityStatus.Suspended, null, "implementation suspended suspended")]
    [InlineData(ActivityStatus.Closed, ActivityStatus.Suspended, ActivityStatus.Pipeline, "closed suspended pipeline")]
    [InlineData(ActivityStatus.Closed, ActivityStatus.Canceled, ActivityStatus.Pipeline, "closed canceled canceled")]
    [InlineData(ActivityStatus.Canceled, ActivityStatus.Closed, ActivityStatus.Pipeline, "canceled canceled canceled")]
    [InlineData(null, null, ActivityStatus.Pipeline, "- - pipeline")]
    public void Status_is_inherited_and_canceled_below_canceled_ones(
        ActivityStatus? programme, ActivityStatus? outer, ActivityStatus? inner, string expected)
    {
        ProgrammeActivity nested = new() { Name = "I", Status = inner, Contributions = [Goal] };
        ProgrammeActivity activity = new()
        {
            Name = "O",
            Status = outer,
            Contributions = [Goal],
            Activities = [nested],
        };
        ProgressReport report = ProgressCases.Report() with
        {
            Programmes =
                [new() { Name = "P", Status = programme, Contributions = [Goal], Activities = [activity] }],
        };
        Assert.Equal(expected.Split(' '), FrameworkRows.GetContributions(report).Select(row => row.Status ?? "-"));
    }

    [Fact]
    public void ProgrammeId_is_the_path_if_the_identifier_is_missing_or_repeated()
    {
        Programme programme = new() { Name = "P", Contributions = [Goal] };
        ProgressReport report = ProgressCases.Report() with
        {
            Programmes =
            [
                programme,
                programme with { Identifier = "plan#programmes[0]" },
                programme with { Identifier = "a" },
                programme with { Identifier = "same" },
                programme with { Identifier = "same" },
                programme with { Identifier = "" },
            ],
        };
        Assert.Equal(
            [
                "plan#programmes[0]", "plan#programmes[1]", "a", "plan#programmes[3]", "plan#programmes[4]",
                "plan#programmes[5]",
            ],
            FrameworkRows.GetContributions(report).Select(row => row.ProgrammeId));
    }

    [Property]
    public void GetContributions_returns_all_contributions_of_any_report(ProgressReport report)
    {
        Contribution[] expected =
        [
            .. report.Programmes.SelectMany(programme =>
                programme.Contributions.Concat(programme.Activities.SelectMany(GetAll))),
        ];
        ContributionRow[] rows = [.. FrameworkRows.GetContributions(report)];
        Assert.Equal(
            expected.Select(contribution => (contribution.Element.ToString(), contribution.Weight)),
            rows.Select(row => (row.Reference, row.Weight)));
        Assert.Equal(
            report.Programmes.Count(programme =>
                !programme.Contributions.IsEmpty || programme.Activities.SelectMany(GetAll).Any()),
            rows.Select(row => row.ProgrammeId).Distinct().Count());
    }

    private static IEnumerable<Contribution> GetAll(ProgrammeActivity activity) =>
        activity.Contributions.Concat(activity.Activities.SelectMany(GetAll));
}
