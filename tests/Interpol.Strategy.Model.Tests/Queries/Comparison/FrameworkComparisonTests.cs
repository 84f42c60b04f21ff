using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests how a comparison matches elements, and how it reports changes.</summary>
public sealed class FrameworkComparisonTests
{
    [Fact]
    public void IsRevision_depends_on_ids_identifiers_and_the_options()
    {
        StrategicFramework plan = Create("plan"), other = Create("other");
        AssertIsRevision(true, plan, plan with { Name = "Revised" });
        AssertIsRevision(false, plan, other);
        AssertIsRevision(true, plan with { Identifier = "_1f" }, other with { Identifier = "_1f" });
        AssertIsRevision(false, plan with { Identifier = " " }, other with { Identifier = " " });
        AssertIsRevision(false, plan, plan, FrameworkRelation.Successor);
        AssertIsRevision(true, plan, other, FrameworkRelation.Revision);

        static void AssertIsRevision(
            bool expected,
            StrategicFramework earlier,
            StrategicFramework later,
            FrameworkRelation relation = FrameworkRelation.Automatic) =>
            Assert.Equal(
                expected, FrameworkComparison.Compare(earlier, later, new() { Relation = relation }).IsRevision);
    }

    [Fact]
    public void Compare_matches_equal_identifiers_of_a_revision_with_different_texts() => AssertChanges(
        Create("plan", Step("1.1", "Train border guards", "_a"), Step("1.2", "Share data at once", "_b")),
        Create("plan", Step("1.1", "Share data at once", "_a"), Step("1.2", "Train border guards", "_b")),
        "reworded (0.00, by identifier): 1.1 Train border guards → 1.1 Share data at once",
        "reworded (0.00, by identifier): 1.2 Share data at once → 1.2 Train border guards");

    [Fact]
    public void Compare_ignores_identifiers_that_repeat_the_code() => AssertChanges(
        Create("plan", Step("1.1", "Train border guards", "plan-1.1"), Step("1.2", "Share data at once", "plan-1.2")),
        Create(
            "plan",
            Step("1.1", "Listen to ports", "plan-1.1"),
            Step("1.2", "Train border guards", "plan-1.2"),
            Step("1.3", "Share data at once", "plan-1.3")),
        "added: 1.1 Listen to ports",
        "renumbered (1.00, by wording): 1.1 Train border guards → 1.2 Train border guards",
        "renumbered (1.00, by wording): 1.2 Share data at once → 1.3 Share data at once");

    [Fact]
    public void D4_Compare_reports_objectives_after_an_inserted_one_as_renumbered() => AssertChanges(
        Create("plan", Step("1.1", "Train border guards"), Step("1.2", "Share data"), Step("1.3", "Listen to ports")),
        Create(
            "plan",
            Step("1.1", "Welcome every ship"),
            Step("1.2", "Train border guards"),
            Step("1.3", "Share data"),
            Step("1.4", "Listen to ports")),
        "added: 1.1 Welcome every ship",
        "renumbered (1.00, by wording): 1.1 Train border guards → 1.2 Train border guards",
        "renumbered (1.00, by wording): 1.2 Share data → 1.3 Share data",
        "renumbered (1.00, by wording): 1.3 Listen to ports → 1.4 Listen to ports");

    [Fact]
    public void Compare_returns_one_reason_in_both_directions_when_one_identifier_repeats_a_code()
    {
        StrategicFramework earlier = Create("plan", Step("1.1", "Train border guards in harbours", "plan-1.1"));
        StrategicFramework later = Create("plan", Step("1.2", "Train border guards in ports", "plan-1.1"));
        AssertChanges(
            earlier,
            later,
            "renumbered and reworded (0.80, by wording): "
                + "1.1 Train border guards in harbours → 1.2 Train border guards in ports");
        AssertChanges(
            later,
            earlier,
            "renumbered and reworded (0.80, by wording): "
                + "1.2 Train border guards in ports → 1.1 Train border guards in harbours");
    }

    [Fact]
    public void Compare_ignores_identifiers_that_occur_twice() => AssertChanges(
        Create("plan", Step("1.1", "Train border guards", "_a"), Step("1.2", "Share data at once", "_a")),
        Create("plan", Step("1.1", "Share data at once", "_a"), Step("1.2", "Listen to ports", "_b")),
        "renumbered (1.00, by wording): 1.2 Share data at once → 1.1 Share data at once",
        "added: 1.2 Listen to ports",
        "removed: 1.1 Train border guards");

    [Fact]
    public void Compare_matches_related_elements_of_a_revision_by_code() => AssertChanges(
        Create("plan", Step("1.1", "Train border guards and officers")),
        Create("plan", Step("1.1", "Train officers who work at sea and in harbours")),
        "reworded (0.44, by code): "
            + "1.1 Train border guards and officers → 1.1 Train officers who work at sea and in harbours");

    [Fact]
    public void Compare_ignores_equal_codes_of_unrelated_elements() => AssertChanges(
        Create("plan", Step("1.1", "Train border guards")),
        Create("plan", Step("1.1", "Share data at once")),
        "added: 1.1 Share data at once",
        "removed: 1.1 Train border guards");

    [Fact]
    public void Compare_ignores_codes_and_identifiers_of_a_successor() => AssertChanges(
        Create("plan", Step("1.1", "Train border guards", "_a"), Step("1.2", "Share data at once", "_b")),
        Create("other", Step("1.1", "Share data at once", "_a"), Step("1.2", "Train border guards", "_b")),
        "moved (1.00, by wording): 1.2 Share data at once → 1.1 Share data at once",
        "moved (1.00, by wording): 1.1 Train border guards → 1.2 Train border guards");

    [Fact]
    public void Compare_matches_equal_texts_of_one_goal_first_by_code() => AssertChanges(
        Create("plan", Step("1.1", "Share data", "_a"), Step("1.2", "Share data", "_b"), Step("1.3", "Share data")),
        Create("other", Step("1.4", "Share data", "_c"), Step("1.2", "Share data", "_d")),
        "renumbered (1.00, by wording): 1.1 Share data → 1.4 Share data",
        "unchanged (1.00, by wording): 1.2 Share data → 1.2 Share data",
        "removed: 1.3 Share data");

    [Fact]
    public void Compare_matches_equal_texts_first_by_goal()
    {
        Goal safe = new() { Name = "Safe", Objectives = [Step("1.1", "Share data"), Step("1.2", "Listen")] };
        Goal open = new() { Name = "Open", Objectives = [Step("2.1", "Share data"), Step("2.2", "Listen")] };
        Goal laterOpen = open with { Objectives = [Step("1.1", "Share data"), Step("1.2", "Listen")] };
        Goal laterSafe = safe with { Objectives = [Step("2.1", "Share data")] };
        AssertChanges(
            Create("plan") with { Goals = [safe, open] },
            Create("other") with { Goals = [laterOpen, laterSafe] },
            "renumbered (1.00, by wording): 2.1 Share data → 1.1 Share data",
            "renumbered (1.00, by wording): 2.2 Listen → 1.2 Listen",
            "renumbered (1.00, by wording): 1.1 Share data → 2.1 Share data",
            "removed: 1.2 Listen");
    }

    [Fact]
    public void Compare_reports_both_elements_as_moved_when_they_are_swapped() => AssertChanges(
        Create("plan", Step(null, "one"), Step(null, "two"), Step(null, "three"), Step(null, "four")),
        Create("plan", Step(null, "one"), Step(null, "three"), Step(null, "two"), Step(null, "four")),
        "unchanged (1.00, by wording): one → one",
        "moved (1.00, by wording): three → three",
        "moved (1.00, by wording): two → two",
        "unchanged (1.00, by wording): four → four");

    [Fact]
    public void Compare_reports_only_the_first_element_as_moved_when_it_becomes_the_last() => AssertChanges(
        Create("plan", Step(null, "one"), Step(null, "two"), Step(null, "three")),
        Create("plan", Step(null, "two"), Step(null, "three"), Step(null, "one")),
        "unchanged (1.00, by wording): two → two",
        "unchanged (1.00, by wording): three → three",
        "moved (1.00, by wording): one → one");

    [Fact]
    public void Compare_does_not_report_moves_when_elements_are_added_or_removed() => AssertChanges(
        Create("plan", Step(null, "one"), Step(null, "two"), Step(null, "three")),
        Create("plan", Step(null, "zero"), Step(null, "two"), Step(null, "three")),
        "added: zero",
        "unchanged (1.00, by wording): two → two",
        "unchanged (1.00, by wording): three → three",
        "removed: one");

    [Fact]
    public void Compare_reports_objectives_of_another_goal_as_moved_and_reworded()
    {
        Goal first = new()
        {
            Name = "Safer borders",
            Objectives = [Step(null, "Train border guards in all countries")],
        };
        Goal second = new() { Name = "Better data" };
        var plan = new StrategicFramework { Id = FrameworkId.Parse("plan"), Name = "", Goals = [first, second] };
        StrategicFramework revised = plan with
        {
            Goals =
            [
                first with { Objectives = [] },
                second with { Objectives = [Step(null, "Train border guards in many countries")] },
            ],
        };

        ElementChange change = Assert.Single(
            FrameworkComparison.Compare(plan, revised).Changes, change => change.LaterElements is [Objective]);
        Assert.Equal(ElementChangeKind.Reworded, change.Kind);
        Assert.True(change.IsMoved);
        Assert.Equal(
            "moved and reworded (0.81, by wording): "
                + "Train border guards in all countries → Train border guards in many countries",
            change.ToString());
    }

    [Fact]
    public void Compare_reports_splits_and_merges()
    {
        StrategicFramework one = Create("plan", Step("1.1", "Train border guards and exchange best practices"));
        StrategicFramework two =
            Create("plan", Step("1.1", "Train border guards"), Step("1.2", "Exchange best practices"));
        AssertChanges(
            one,
            two,
            "split (0.65, by code; 0.65, by wording): "
                + "1.1 Train border guards and exchange best practices → "
                + "1.1 Train border guards + 1.2 Exchange best practices");
        AssertChanges(
            two,
            one,
            "merged (0.65, by code; 0.65, by wording): "
                + "1.1 Train border guards + 1.2 Exchange best practices → "
                + "1.1 Train border guards and exchange best practices");
    }

    [Fact]
    public void Compare_does_not_report_a_split_when_a_new_element_is_only_similar() => AssertChanges(
        Create("plan", Step("1.1", "Provide training on cybercrime")),
        Create(
            "plan",
            Step("1.1", "Provide training on cybercrime to all"),
            Step("1.2", "Provide training on forensics")),
        "reworded (0.70, by code): 1.1 Provide training on cybercrime → 1.1 Provide training on cybercrime to all",
        "added: 1.2 Provide training on forensics");

    [Fact]
    public void Compare_reports_changed_case_and_punctuation_with_the_score_1() => AssertChanges(
        Create("plan", Step("1.1", "INTERPOL's police data")),
        Create("plan", Step("1.1", "Interpol’s police, data")),
        "reworded (1.00, by code): 1.1 INTERPOL's police data → 1.1 Interpol’s police, data");

    [Fact]
    public void Compare_matches_a_renamed_goal_by_its_objectives()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        Goal goal = framework.GetGoal("3") with { Code = null, Identifier = null, Name = "Invent" };

        var comparison = FrameworkComparison.Compare(framework, framework with { Goals = [goal] });

        ElementChange change = Assert.Single(comparison.Changes, change => change.LaterElements is [Goal]);
        Assert.Equal(ElementChangeKind.Reworded, change.Kind);
        Assert.Equal("Lead globally innovative approaches to policing", ((Goal)change.EarlierElements[0]).Name);
        Assert.InRange(change.Matches[0].Score, 0.7, 0.9);
    }

    [Fact]
    public void Compare_prefers_the_same_goal_and_then_the_same_code_for_equal_scores()
    {
        Goal borders = new() { Name = "Safer borders" }, data = new() { Name = "Better data" };
        StrategicFramework plan = Create("plan") with
        {
            Goals = [borders with { Objectives = [Step("1.1", "Train border guards")] }, data],
        };
        StrategicFramework twoGoals = Create("other") with
        {
            Goals =
            [
                data with { Objectives = [Step("1.1", "Train border guards today")] },
                borders with { Objectives = [Step("1.2", "Train border guards tonight")] },
            ],
        };
        StrategicFramework oneGoal = Create("other") with
        {
            Goals =
            [
                borders with
                {
                    Objectives =
                    [
                        Step("1.2", "Train border guards today"),
                        Step("1.1", "Train border guards tonight"),
                    ],
                },
            ],
        };

        Assert.Equal("1.2", GetLaterCode("1.1", plan, twoGoals));
        Assert.Equal("1.1", GetLaterCode("1.1", plan, oneGoal));
    }

    [Fact]
    public void Compare_prefers_an_equal_code_to_a_slightly_higher_score_only_in_a_revision()
    {
        StrategicFramework plan = Create("plan", Step("1.1", "Train border guards and officers at sea"));
        Objective[] later =
        [
            Step("1.1", "Train border guards and officers in ports"),
            Step("1.2", "Train border guards and officers at last"),
        ];
        Objective[] withEqual = [.. later, Step("1.3", "Train border guards and officers at sea")];
        Assert.Equal("1.1", GetLaterCode("1.1", plan, Create("plan", later)));
        Assert.Equal("1.2", GetLaterCode("1.1", plan, Create("other", later)));
        Assert.Equal("1.3", GetLaterCode("1.1", plan, Create("plan", withEqual)));
    }

    [Theory]
    [InlineData("{1f}", null, true)]
    [InlineData("a1.1", "1.1", true)]
    [InlineData("21.1", "1.1", true)]
    [InlineData("-1.1", "1.1", false)]
    [InlineData("1.1", "1.1", false)]
    public void Compare_uses_identifiers_unless_they_are_made_of_the_code(string identifier, string? code, bool isUsed)
    {
        StrategicFramework earlier = Create("plan", Step(code, "Train border guards", identifier));
        StrategicFramework later = Create("plan", Step(code, "Share data at once", identifier));

        IEnumerable<ElementChangeKind> kinds = FrameworkComparison.Compare(earlier, later).Changes
            .Where(IsOfObjectives)
            .Select(change => change.Kind);

        Assert.Equal(
            isUsed ? [ElementChangeKind.Reworded] : [ElementChangeKind.Added, ElementChangeKind.Removed], kinds);
    }

    [Fact]
    public void ToString_describes_changes_with_their_elements()
    {
        StrategicFramework plan = Create("plan") with
        {
            Vision = new() { Description = "A world that is safe" },
            Goals = [],
        };
        StrategicFramework revised = plan with { Vision = new() { Description = "A world that is safer" } };
        StrategicFramework empty = plan with { Vision = null };

        var comparison = FrameworkComparison.Compare(plan, revised);

        Assert.Equal(
            "reworded (0.80, by wording): Vision: A world that is safe → Vision: A world that is safer",
            comparison.Changes[0].ToString());
        Assert.Equal("plan → plan: 1 reworded", comparison.ToString());
        Assert.Equal("plan → plan: nothing to compare", FrameworkComparison.Compare(empty, empty).ToString());
    }

    [Fact]
    public void TextChanges_contain_the_changes_of_the_name_and_the_description()
    {
        Goal goal = new() { Name = "Safe borders", Description = "All of them" };
        StrategicFramework plan = Create("plan") with { Goals = [goal] };
        StrategicFramework revised = plan with
        {
            Goals = [goal with { Name = "Safe harbours and borders", Description = "All" }],
        };

        ElementChange change = Assert.Single(
            FrameworkComparison.Compare(plan, revised).Changes, change => change.LaterElements is [Goal]);

        EquatableList<TextChange> textChanges = change.Matches[0].TextChanges;
        Assert.Equal([ElementField.Name, ElementField.Description], textChanges.Select(text => text.Field));
        Assert.Equal("name: +\"harbours and\"", textChanges[0].ToString());
    }

    [Fact]
    public void Compare_returns_a_score_below_1_when_only_word_counts_differ() => AssertChanges(
        Create("plan", Step("1.1", "Data, data")),
        Create("other", Step("1.1", "Data, data, data")),
        "reworded (0.99, by wording): 1.1 Data, data → 1.1 Data, data, data");

    [Fact]
    public void Compare_includes_scores_that_equal_a_threshold()
    {
        StrategicFramework earlier = Create("plan", Step("1.1", "Train border guards"));
        StrategicFramework later = Create("other", Step("1.1", "Train customs officers and border guards"));
        double score = GetChange(new()).Matches[0].Score, above = Math.BitIncrement(score);

        Assert.Equal(ElementChangeKind.Reworded, GetChange(new() { MatchThreshold = score }).Kind);
        Assert.Equal(ElementChangeKind.Related, GetChange(new() { MatchThreshold = above }).Kind);
        ComparisonOptions equal = new() { MatchThreshold = 1, RelatedThreshold = score };
        ComparisonOptions higher = equal with { RelatedThreshold = above };
        Assert.Equal(ElementChangeKind.Related, GetChange(equal).Kind);
        Assert.Equal(ElementChangeKind.Added, GetChange(higher).Kind);
        Assert.Equal(
            ElementChangeKind.Reworded, GetChange(equal with { Relation = FrameworkRelation.Revision }).Kind);
        Assert.Equal(
            ElementChangeKind.Added, GetChange(higher with { Relation = FrameworkRelation.Revision }).Kind);

        ElementChange GetChange(ComparisonOptions options) =>
            FrameworkComparison.Compare(earlier, later, options).Changes.First(IsOfObjectives);
    }

    [Fact]
    public void Compare_matches_the_same_words_in_another_order_at_the_threshold_1()
    {
        ElementChange change = FrameworkComparison.Compare(
            Create("plan", Step("1.1", "Police and customs")),
            Create("other", Step("1.1", "Customs and police")),
            new() { MatchThreshold = 1, RelatedThreshold = 1 }).Changes.First(IsOfObjectives);

        Assert.Equal((ElementChangeKind.Reworded, 1), (change.Kind, change.Matches[0].Score));
    }

    [Fact]
    public void ComparisonOptions_throw_for_invalid_values()
    {
        foreach (double value in new[] { 0, -0.5, 1.01, double.NaN, double.PositiveInfinity })
        {
            Assert.StartsWith(
                "MatchThreshold must be greater than 0 and at most 1.",
                Assert.Throws<ArgumentOutOfRangeException>(() =>
                    new ComparisonOptions { MatchThreshold = value }).Message,
                StringComparison.Ordinal);
            Assert.StartsWith(
                "RelatedThreshold must be greater than 0 and at most 1.",
                Assert.Throws<ArgumentOutOfRangeException>(() =>
                    new ComparisonOptions { RelatedThreshold = value }).Message,
                StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new ComparisonOptions { Relation = (FrameworkRelation)3 });
    }

    [Fact]
    public void Compare_throws_for_null_frameworks()
    {
        Assert.Throws<ArgumentNullException>(() => FrameworkComparison.Compare(null!, Create("plan")));
        Assert.Throws<ArgumentNullException>(() => FrameworkComparison.Compare(Create("plan"), null!));
    }

    private static StrategicFramework Create(string id, params Objective[] objectives) => new()
    {
        Id = FrameworkId.Parse(id),
        Name = "Plan",
        Goals =
        [
            new()
            {
                Code = ElementCode.Parse("1"),
                Name = "A world that is safe",
                Objectives = [.. objectives],
            },
        ],
    };

    private static Objective Step(string? code, string text, string? identifier = null) => new()
    {
        Code = code is null ? null : ElementCode.Parse(code),
        Description = text,
        Identifier = identifier,
    };

    private static bool IsOfObjectives(ElementChange change) =>
        change.EarlierElements.Concat(change.LaterElements).First() is Objective;

    private static string? GetLaterCode(string code, StrategicFramework earlier, StrategicFramework later)
    {
        ElementChange change = FrameworkComparison.Compare(earlier, later).Changes
            .Single(change => change.EarlierElements is [Objective objective, ..] && objective.Code.ToString() == code);
        return change.LaterElements.IsEmpty ? null : ((Objective)change.LaterElements[0]).Code.ToString();
    }

    private static void AssertChanges(StrategicFramework earlier, StrategicFramework later, params string[] changes) =>
        Assert.Equal(
            changes,
            FrameworkComparison.Compare(earlier, later).Changes
                .Where(IsOfObjectives)
                .Select(change => change.ToString()));
}

[Properties(Arbitrary = [typeof(ComparisonArbitraries)])]
public sealed class ComparisonOptionsProperties : RecordProperties<ComparisonOptions>;
