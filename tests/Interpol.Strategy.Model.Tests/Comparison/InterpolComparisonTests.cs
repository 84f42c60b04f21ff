namespace Interpol.Strategy.Model.Tests;

/// <summary>What a reader of both of INTERPOL's frameworks knows, at the thresholds that hold unless others are given.</summary>
public sealed class InterpolComparisonTests
{
    private static readonly FrameworkComparison Comparison = FrameworkComparison.Between(InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020);

    [Fact]
    public void The_later_framework_is_a_successor_whose_codes_mean_other_goals()
    {
        Assert.False(Comparison.IsRevision);
        Assert.All(Comparison.Changes.SelectMany(change => change.Matches), match => Assert.Equal(MatchGround.Wording, match.Ground));
    }

    [Fact]
    public void The_vision_was_kept_word_for_word() => Assert.Equal(ElementChangeKind.Kept, Assert.Single(Comparison.Changes, change => change.Later is [Vision]).Kind);

    [Fact]
    public void The_mission_was_kept_word_for_word() => Assert.Equal(ElementChangeKind.Kept, Assert.Single(Comparison.Changes, change => change.Later is [Mission]).Kind);

    [Fact]
    public void The_values_are_new() => Assert.Equal(
        ["Respect", "Integrity", "Excellence", "Teamwork", "Innovation"],
        Comparison.Changes.Where(change => change.Kind == ElementChangeKind.Added && change.Later is [CoreValue]).Select(change => change.Later[0].ToString()));

    [Fact]
    public void Priority_1_and_goal_1_are_related_they_are_about_information() => AssertRelated(["1"], "1");

    [Fact]
    public void Priority_2_and_goal_2_are_related_they_are_about_support_to_policing() => AssertRelated(["2"], "2");

    [Fact]
    public void Priority_3_and_goal_3_are_related_they_are_about_innovation() => AssertRelated(["3"], "3");

    [Fact]
    public void Corporate_priorities_5_and_6_are_related_to_goal_5_they_are_about_resources_and_governance() => AssertRelated(["5", "6"], "5");

    [Fact]
    public void Priority_4_has_no_goal_of_its_own_any_more_and_goal_4_had_no_priority()
    {
        Assert.Equal("removed: 4 Assisting in the identification of crimes and criminals", Assert.Single(Comparison.Changes, change => change.Kind == ElementChangeKind.Removed).ToString());
        Assert.Equal(["4"], Comparison.Changes.Where(change => change.Kind == ElementChangeKind.Added).SelectMany(change => change.Later).OfType<Goal>().Select(CodeOf));
    }

    [Fact]
    public void All_objectives_are_new_since_the_priorities_had_none() => Assert.Equal(
        21, Comparison.Changes.Count(change => change.Kind == ElementChangeKind.Added && change.Later is [Objective]));

    [Theory]
    [InlineData(0.145)]
    [InlineData(0.16)]
    [InlineData(0.185)]
    public void None_of_it_hangs_on_the_last_digit_of_a_threshold(double relatedAt) => Assert.Equal(
        Comparison.Changes, FrameworkComparison.Between(Comparison.Earlier, Comparison.Later, new() { RelatedAt = relatedAt }).Changes);

    [Fact]
    public void In_one_line_it_is_a_count() => Assert.Equal("interpol-2014-2016 → interpol-2017-2020: 2 kept, 4 related, 27 added, 1 removed", Comparison.ToString());

    [Fact]
    public void A_match_in_one_line_tells_how_near_and_why() => Assert.Equal(
        "1.00, by wording: Connecting police for a safer world → Connecting police for a safer world", Comparison.Changes[0].Matches[0].ToString());

    private static void AssertRelated(string[] priorities, string goal)
    {
        ElementChange change = Assert.Single(Comparison.Changes, change => change.Later is [Goal later] && CodeOf(later) == goal);
        Assert.Equal(ElementChangeKind.Related, change.Kind);
        Assert.Equal(priorities, change.Earlier.Cast<Goal>().Select(CodeOf));
        Assert.All(change.Matches, match => Assert.InRange(match.Score, 0.16, 0.4));
    }

    private static string CodeOf(Goal goal) => goal.Code.ToString()!;
}
