namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the comparison of the canonical frameworks, with default thresholds, against a manual one.</summary>
public sealed class InterpolComparisonTests
{
    private static readonly FrameworkComparison Comparison = FrameworkComparison.Compare(
        InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020);

    [Fact]
    public void IsRevision_is_false_for_a_successor_with_reused_codes()
    {
        Assert.False(Comparison.IsRevision);
        Assert.All(
            Comparison.Changes.SelectMany(change => change.Matches),
            match => Assert.Equal(MatchReason.Wording, match.Reason));
    }

    [Fact]
    public void Vision_is_unchanged() => Assert.Equal(
        ElementChangeKind.Unchanged, Assert.Single(Comparison.Changes, change =>
            change.LaterElements is [Vision]).Kind);

    [Fact]
    public void Mission_is_unchanged() => Assert.Equal(
        ElementChangeKind.Unchanged, Assert.Single(Comparison.Changes, change =>
            change.LaterElements is [Mission]).Kind);

    [Fact]
    public void Core_values_are_added() => Assert.Equal(
        ["Respect", "Integrity", "Excellence", "Teamwork", "Innovation"],
        Comparison.Changes
            .Where(change => change.Kind == ElementChangeKind.Added && change.LaterElements is [CoreValue])
            .Select(change => change.LaterElements[0].ToString()));

    [Fact]
    public void Priority_1_and_goal_1_about_information_are_related() => AssertRelated(["1"], "1");

    [Fact]
    public void Priority_2_and_goal_2_about_support_to_policing_are_related() => AssertRelated(["2"], "2");

    [Fact]
    public void Priority_3_and_goal_3_about_innovation_are_related() => AssertRelated(["3"], "3");

    [Fact]
    public void Corporate_priorities_5_and_6_and_goal_5_about_resources_are_related() =>
        AssertRelated(["5", "6"], "5");

    [Fact]
    public void Priority_4_is_removed_and_goal_4_is_added()
    {
        Assert.Equal(
            "removed: 4 Assisting in the identification of crimes and criminals",
            Assert.Single(Comparison.Changes, change => change.Kind == ElementChangeKind.Removed).ToString());
        Assert.Equal(
            ["4"],
            Comparison.Changes
                .Where(change => change.Kind == ElementChangeKind.Added)
                .SelectMany(change => change.LaterElements)
                .OfType<Goal>()
                .Select(GetCode));
    }

    [Fact]
    public void Objectives_are_added() => Assert.Equal(21, Comparison.Changes.Count(
        change => change.Kind == ElementChangeKind.Added && change.LaterElements is [Objective]));

    [Theory]
    [InlineData(0.145)]
    [InlineData(0.16)]
    [InlineData(0.185)]
    public void Changes_are_the_same_for_thresholds_near_the_default(double relatedThreshold)
    {
        var options = new ComparisonOptions { RelatedThreshold = relatedThreshold };

        Assert.Equal(
            Comparison.Changes,
            FrameworkComparison.Compare(Comparison.Earlier, Comparison.Later, options).Changes);
    }

    [Fact]
    public void ToString_returns_the_ids_and_the_number_of_changes_of_each_kind() => Assert.Equal(
        "interpol-2014-2016 → interpol-2017-2020: 2 unchanged, 4 related, 27 added, 1 removed", Comparison.ToString());

    [Fact]
    public void ToString_returns_the_score_and_the_reason_of_a_match() => Assert.Equal(
        "1.00, by wording: Connecting police for a safer world → Connecting police for a safer world",
        Comparison.Changes[0].Matches[0].ToString());

    private static void AssertRelated(string[] priorities, string goal)
    {
        ElementChange change = Assert.Single(
            Comparison.Changes, change => change.LaterElements is [Goal later] && GetCode(later) == goal);
        Assert.Equal(ElementChangeKind.Related, change.Kind);
        Assert.Equal(priorities, change.EarlierElements.Cast<Goal>().Select(GetCode));
        Assert.All(change.Matches, match => Assert.InRange(match.Score, 0.16, 0.4));
    }

    private static string GetCode(Goal goal) => goal.Code.ToString()!;
}
