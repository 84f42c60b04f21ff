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
    public void Of_two_that_are_equally_near_the_one_under_the_same_goal_is_the_same_and_next_the_one_of_the_same_code()
    {
        Goal borders = new() { Name = "Safer borders" }, data = new() { Name = "Better data" };
        StrategicFramework plan = Plan("plan") with { Goals = [borders with { Objectives = [Step("1.1", "Train border guards")] }, data] };
        StrategicFramework underOtherGoal = Plan("other") with
        {
            Goals = [data with { Objectives = [Step("1.1", "Train border guards today")] }, borders with { Objectives = [Step("1.2", "Train border guards tonight")] }],
        };
        Assert.Equal("1.2", LaterCodeOf("1.1", plan, underOtherGoal));
        StrategicFramework underOneGoal = Plan("other") with { Goals = [borders with { Objectives = [Step("1.2", "Train border guards today"), Step("1.1", "Train border guards tonight")] }] };
        Assert.Equal("1.1", LaterCodeOf("1.1", plan, underOneGoal));
    }

    [Fact]
    public void In_a_revision_an_equal_code_outweighs_a_somewhat_nearer_wording_and_in_a_successor_it_does_not()
    {
        StrategicFramework plan = Plan("plan", Step("1.1", "Train border guards and officers at sea"));
        Objective[] later = [Step("1.1", "Train border guards and officers in ports"), Step("1.2", "Train border guards and officers at last")];
        Assert.Equal("1.1", LaterCodeOf("1.1", plan, Plan("plan", later)));
        Assert.Equal("1.2", LaterCodeOf("1.1", plan, Plan("other", later)));
        Assert.Equal("1.3", LaterCodeOf("1.1", plan, Plan("plan", [.. later, Step("1.3", "Train border guards and officers at sea")])));
    }

    [Theory]
    [InlineData("{1f}", null, true)]
    [InlineData("a1.1", "1.1", true)]
    [InlineData("21.1", "1.1", true)]
    [InlineData("-1.1", "1.1", false)]
    [InlineData("1.1", "1.1", false)]
    public void An_identifier_says_something_unless_it_is_made_of_the_code(string identifier, string? code, bool saysSomething)
    {
        StrategicFramework plan = Plan("plan", Step(code, "Train border guards", identifier));
        ElementChangeKind[] kinds = [.. FrameworkComparison.Between(plan, Plan("plan", Step(code, "Share data at once", identifier))).Changes.Where(IsOfObjectives).Select(change => change.Kind)];
        Assert.Equal(saysSomething ? [ElementChangeKind.Reworded] : [ElementChangeKind.Added, ElementChangeKind.Removed], kinds);
    }

    [Fact]
    public void Changes_are_shown_with_what_they_are_changes_of()
    {
        StrategicFramework plan = Plan("plan") with { Vision = new() { Description = "A world that is safe" }, Goals = [] };
        FrameworkComparison comparison = FrameworkComparison.Between(plan, plan with { Vision = new() { Description = "A world that is safer" } });
        Assert.Equal("reworded (0.80, by wording): Vision: A world that is safe → Vision: A world that is safer", comparison.Changes[0].ToString());
        Assert.Equal("plan → plan: 1 reworded", comparison.ToString());
        StrategicFramework nothing = plan with { Vision = null };
        Assert.Equal("plan → plan: nothing to compare", FrameworkComparison.Between(nothing, nothing).ToString());

        Goal goal = new() { Name = "Safe borders", Description = "All of them" };
        ElementMatch match = FrameworkComparison.Between(plan with { Goals = [goal] }, plan with { Goals = [goal with { Name = "Safe harbours and borders", Description = "All" }] }).Changes.Single(change => change.Later is [Goal]).Matches[0];
        Assert.Equal(["name", "description"], match.TextChanges.Select(text => text.Member));
        Assert.Equal("name: +\"harbours and\"", match.TextChanges[0].ToString());
    }

    [Fact]
    public void Texts_in_which_one_word_is_more_frequent_are_nearly_one() => AssertChanges(
        Plan("plan", Step("1.1", "Data, data")),
        Plan("other", Step("1.1", "Data, data, data")),
        "reworded (0.99, by wording): 1.1 Data, data → 1.1 Data, data, data");

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

    private static bool IsOfObjectives(ElementChange change) => change.Earlier.Concat(change.Later).First() is Objective;

    private static string? LaterCodeOf(string code, StrategicFramework earlier, StrategicFramework later) => FrameworkComparison.Between(earlier, later).Changes
        .Single(change => change.Earlier is [Objective objective, ..] && objective.Code.ToString() == code).Later.Select(element => ((Objective)element).Code.ToString()).FirstOrDefault();

    private static void AssertChanges(StrategicFramework earlier, StrategicFramework later, params string[] changes) => Assert.Equal(
        changes,
        FrameworkComparison.Between(earlier, later).Changes.Where(IsOfObjectives).Select(change => change.ToString()));
}

[FsCheck.Xunit.Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class ComparisonOptionsProperties : RecordProperties<ComparisonOptions>
{
    internal static class Arbitraries
    {
        public static FsCheck.Arbitrary<ComparisonOptions> Options() =>
            FsCheck.Fluent.Arb.ToArbitrary(ComparedPlans.Options);
    }
}
