namespace Interpol.Strategy.Model.Tests;

public sealed class FrameworkComparisonTests
{
    [Fact]
    public void Two_frameworks_of_one_id_are_revisions_of_one_plan_and_others_are_not()
    {
        StrategicFramework plan = Plan("plan");
        Assert.True(FrameworkComparison.Between(plan, plan with { Name = "Revised" }).IsRevision);
        Assert.False(FrameworkComparison.Between(plan, Plan("other")).IsRevision);
        Assert.True(FrameworkComparison.Between(plan with { Identifier = "_1f" }, Plan("other") with { Identifier = "_1f" }).IsRevision);
        Assert.False(FrameworkComparison.Between(plan with { Identifier = " " }, Plan("other") with { Identifier = " " }).IsRevision);
        Assert.False(FrameworkComparison.Between(plan, plan, new() { Relation = PlanRelation.Successor }).IsRevision);
        Assert.True(FrameworkComparison.Between(plan, Plan("other"), new() { Relation = PlanRelation.Revision }).IsRevision);
    }

    [Fact]
    public void In_a_revision_one_identifier_is_one_element_whatever_it_says() => AssertChanges(
        Plan("plan", Step("1.1", "Train border guards", "_a"), Step("1.2", "Share data at once", "_b")),
        Plan("plan", Step("1.1", "Share data at once", "_a"), Step("1.2", "Train border guards", "_b")),
        "reworded (0.00, by identifier): 1.1 Train border guards → 1.1 Share data at once",
        "reworded (0.00, by identifier): 1.2 Share data at once → 1.2 Train border guards");

    [Fact]
    public void An_identifier_that_repeats_the_code_is_no_more_than_the_code() => AssertChanges(
        Plan("plan", Step("1.1", "Train border guards", "plan-1.1"), Step("1.2", "Share data at once", "plan-1.2")),
        Plan("plan", Step("1.1", "Listen to ports", "plan-1.1"), Step("1.2", "Train border guards", "plan-1.2"), Step("1.3", "Share data at once", "plan-1.3")),
        "added: 1.1 Listen to ports",
        "moved (1.00, by wording): 1.1 Train border guards → 1.2 Train border guards",
        "moved (1.00, by wording): 1.2 Share data at once → 1.3 Share data at once");

    [Fact]
    public void The_ground_of_a_match_is_the_same_in_both_directions_where_an_identifier_repeats_the_code_on_one_side()
    {
        StrategicFramework earlier = Plan("plan", Step("1.1", "Train border guards in harbours", "plan-1.1")), later = Plan("plan", Step("1.2", "Train border guards in ports", "plan-1.1"));
        AssertChanges(earlier, later, "moved and reworded (0.80, by wording): 1.1 Train border guards in harbours → 1.2 Train border guards in ports");
        AssertChanges(later, earlier, "moved and reworded (0.80, by wording): 1.2 Train border guards in ports → 1.1 Train border guards in harbours");
    }

    [Fact]
    public void An_identifier_that_occurs_twice_says_nothing() => AssertChanges(
        Plan("plan", Step("1.1", "Train border guards", "_a"), Step("1.2", "Share data at once", "_a")),
        Plan("plan", Step("1.1", "Share data at once", "_a"), Step("1.2", "Listen to ports", "_b")),
        "moved (1.00, by wording): 1.2 Share data at once → 1.1 Share data at once",
        "added: 1.2 Listen to ports",
        "removed: 1.1 Train border guards");

    [Fact]
    public void In_a_revision_an_equal_code_makes_the_same_of_what_is_only_related() => AssertChanges(
        Plan("plan", Step("1.1", "Train border guards and officers")),
        Plan("plan", Step("1.1", "Train officers who work at sea and in harbours")),
        "reworded (0.44, by code): 1.1 Train border guards and officers → 1.1 Train officers who work at sea and in harbours");

    [Fact]
    public void A_code_that_was_given_to_something_else_is_not_believed() => AssertChanges(
        Plan("plan", Step("1.1", "Train border guards")),
        Plan("plan", Step("1.1", "Share data at once")),
        "added: 1.1 Share data at once",
        "removed: 1.1 Train border guards");

    [Fact]
    public void In_a_successor_codes_and_identifiers_say_nothing() => AssertChanges(
        Plan("plan", Step("1.1", "Train border guards", "_a"), Step("1.2", "Share data at once", "_b")),
        Plan("other", Step("1.1", "Share data at once", "_a"), Step("1.2", "Train border guards", "_b")),
        "moved (1.00, by wording): 1.2 Share data at once → 1.1 Share data at once",
        "moved (1.00, by wording): 1.1 Train border guards → 1.2 Train border guards");

    [Fact]
    public void Of_two_that_changed_places_both_have_moved() => AssertChanges(
        Plan("plan", Step(null, "one"), Step(null, "two"), Step(null, "three"), Step(null, "four")),
        Plan("plan", Step(null, "one"), Step(null, "three"), Step(null, "two"), Step(null, "four")),
        "kept (1.00, by wording): one → one",
        "moved (1.00, by wording): three → three",
        "moved (1.00, by wording): two → two",
        "kept (1.00, by wording): four → four");

    [Fact]
    public void Where_the_first_became_the_last_only_that_one_has_moved() => AssertChanges(
        Plan("plan", Step(null, "one"), Step(null, "two"), Step(null, "three")),
        Plan("plan", Step(null, "two"), Step(null, "three"), Step(null, "one")),
        "kept (1.00, by wording): two → two",
        "kept (1.00, by wording): three → three",
        "moved (1.00, by wording): one → one");

    [Fact]
    public void Nothing_has_moved_because_something_else_came_or_went() => AssertChanges(
        Plan("plan", Step(null, "one"), Step(null, "two"), Step(null, "three")),
        Plan("plan", Step(null, "zero"), Step(null, "two"), Step(null, "three")),
        "added: zero",
        "kept (1.00, by wording): two → two",
        "kept (1.00, by wording): three → three",
        "removed: one");

    [Fact]
    public void An_objective_under_another_goal_has_moved_and_may_be_reworded_as_well()
    {
        Goal first = new() { Name = "Safer borders", Objectives = [Step(null, "Train border guards in all countries")] };
        Goal second = new() { Name = "Better data" };
        var plan = new StrategicFramework { Id = FrameworkId.Parse("plan"), Name = "", Goals = [first, second] };
        StrategicFramework revised = plan with { Goals = [first with { Objectives = [] }, second with { Objectives = [Step(null, "Train border guards in many countries")] }] };

        ElementChange change = Assert.Single(FrameworkComparison.Between(plan, revised).Changes, change => change.Later is [Objective]);
        Assert.Equal(ElementChangeKind.Reworded, change.Kind);
        Assert.True(change.IsMoved);
        Assert.Equal("moved and reworded (0.81, by wording): Train border guards in all countries → Train border guards in many countries", change.ToString());
    }

    [Fact]
    public void One_that_became_two_was_split_and_two_that_became_one_were_merged()
    {
        StrategicFramework one = Plan("plan", Step("1.1", "Train border guards and exchange best practices"));
        StrategicFramework two = Plan("plan", Step("1.1", "Train border guards"), Step("1.2", "Exchange best practices"));
        AssertChanges(one, two, "split (0.65, by code; 0.65, by wording): 1.1 Train border guards and exchange best practices → 1.1 Train border guards + 1.2 Exchange best practices");
        AssertChanges(two, one, "merged (0.65, by code; 0.65, by wording): 1.1 Train border guards + 1.2 Exchange best practices → 1.1 Train border guards and exchange best practices");
    }

    [Fact]
    public void A_new_element_that_only_resembles_another_is_no_part_of_it() => AssertChanges(
        Plan("plan", Step("1.1", "Provide training on cybercrime")),
        Plan("plan", Step("1.1", "Provide training on cybercrime to all"), Step("1.2", "Provide training on forensics")),
        "reworded (0.70, by code): 1.1 Provide training on cybercrime → 1.1 Provide training on cybercrime to all",
        "added: 1.2 Provide training on forensics");

    [Fact]
    public void A_change_of_case_or_of_punctuation_is_a_change_of_wording_with_the_same_words() => AssertChanges(
        Plan("plan", Step("1.1", "INTERPOL's police data")),
        Plan("plan", Step("1.1", "Interpol’s police, data")),
        "reworded (1.00, by code): 1.1 INTERPOL's police data → 1.1 Interpol’s police, data");

    [Fact]
    public void A_goal_whose_name_changed_is_known_by_its_objectives()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        Goal goal = framework.GetGoal("3") with { Code = null, Identifier = null, Name = "Invent" };
        ElementChange change = Assert.Single(FrameworkComparison.Between(framework, framework with { Goals = [goal] }).Changes, change => change.Later is [Goal]);
        Assert.Equal(ElementChangeKind.Reworded, change.Kind);
        Assert.Equal("Lead globally innovative approaches to policing", ((Goal)change.Earlier[0]).Name);
        Assert.InRange(change.Matches[0].Score, 0.7, 0.9);
    }

    [Fact]
    public void Thresholds_outside_their_range_are_refused()
    {
        foreach (double share in new[] { 0, -0.5, 1.01, double.NaN, double.PositiveInfinity })
        {
            Assert.StartsWith("SameAt is a number above 0 and at most 1.", Assert.Throws<ArgumentOutOfRangeException>(() => new ComparisonOptions { SameAt = share }).Message, StringComparison.Ordinal);
            Assert.StartsWith("RelatedAt is a number above 0 and at most 1.", Assert.Throws<ArgumentOutOfRangeException>(() => new ComparisonOptions { RelatedAt = share }).Message, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new ComparisonOptions { Relation = (PlanRelation)3 });
        Assert.Throws<ArgumentNullException>(() => FrameworkComparison.Between(null!, Plan("plan")));
        Assert.Throws<ArgumentNullException>(() => FrameworkComparison.Between(Plan("plan"), null!));
    }

    private static StrategicFramework Plan(string id, params Objective[] objectives) =>
        new() { Id = FrameworkId.Parse(id), Name = "Plan", Goals = [new() { Code = ElementCode.Parse("1"), Name = "A world that is safe", Objectives = [.. objectives] }] };

    private static Objective Step(string? code, string text, string? identifier = null) =>
        new() { Code = code is null ? null : ElementCode.Parse(code), Description = text, Identifier = identifier };

    private static void AssertChanges(StrategicFramework earlier, StrategicFramework later, params string[] changes) => Assert.Equal(
        changes,
        FrameworkComparison.Between(earlier, later).Changes.Where(change => change.Earlier.Concat(change.Later).First() is Objective).Select(change => change.ToString()));
}

public sealed class ComparisonOptionsLaws : RecordLaws<ComparisonOptions>
{
    internal override FsCheck.Gen<ComparisonOptions> Values => ComparedPlans.Options;
}
