using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests how a comparison translates stored references.</summary>
[Properties(Arbitrary = [typeof(ComparisonArbitraries)])]
public sealed class ReferenceTranslationTests
{
    private static readonly StrategicFramework Plan = Create(
        ("1.1", "Train border guards"),
        ("1.2", "Share data at once and answer all questions"),
        ("1.3", "Listen to ports"));

    [Fact]
    public void B5_Translate_follows_an_objective_that_was_renumbered()
    {
        StrategicFramework revised = Create(
            ("1.1", "Welcome every ship"),
            ("1.2", "Train border guards"),
            ("1.3", "Share data at once and answer all questions"),
            ("1.4", "Listen to ports"));
        var comparison = FrameworkComparison.Compare(Plan, revised);
        var stored = ElementReference.Parse("plan/1.1");

        ReferenceTranslation translation = comparison.Translate(stored);

        Assert.Equal("renumbered: plan/1.2", translation.ToString());
        Assert.Equal(ElementChangeKind.Renumbered, translation.Kind);
        Assert.Equal(MatchReason.Wording, translation.Reason);
        Assert.True(comparison.TryTranslate(stored, out ElementReference later));
        Assert.Equal(ElementReference.Parse("plan/1.2"), later);
    }

    [Fact]
    public void B5_Translate_returns_all_parts_of_a_split_and_none_of_a_removal()
    {
        var comparison = FrameworkComparison.Compare(
            Plan,
            Create(("1.1", "Train border guards"), ("1.2", "Share data at once"), ("1.3", "Answer all questions")));

        ReferenceTranslation split = comparison.Translate(ElementReference.Parse("plan/1.2"));
        ReferenceTranslation removed = comparison.Translate(ElementReference.Parse("plan/1.3"));

        Assert.Equal("split: plan/1.2, plan/1.3", split.ToString());
        Assert.Equal("removed", removed.ToString());
        Assert.Null(removed.Reason);
        Assert.False(comparison.TryTranslate(ElementReference.Parse("plan/1.2"), out ElementReference later));
        Assert.Equal(default, later);
        Assert.False(comparison.TryTranslate(ElementReference.Parse("plan/1.3"), out _));
    }

    [Fact]
    public void TryTranslate_returns_false_when_only_one_part_of_a_split_has_a_code()
    {
        var comparison = FrameworkComparison.Compare(
            Plan,
            Create(
                ("1.1", "Train border guards"),
                ("1.2", "Share data at once"),
                (null, "Answer all questions"),
                ("1.3", "Listen to ports")));
        var reference = ElementReference.Parse("plan/1.2");

        Assert.Equal("split: plan/1.2", comparison.Translate(reference).ToString());
        Assert.False(comparison.TryTranslate(reference, out ElementReference later));
        Assert.Equal(default, later);
    }

    [Fact]
    public void TryTranslate_returns_false_when_the_later_element_has_no_code()
    {
        var comparison = FrameworkComparison.Compare(Plan, Create((null, "Train border guards")));
        var reference = ElementReference.Parse("plan/1.1");

        Assert.Equal("renumbered", comparison.Translate(reference).ToString());
        Assert.False(comparison.TryTranslate(reference, out ElementReference later));
        Assert.Equal(default, later);
    }

    [Fact]
    public void Translate_returns_the_first_change_when_one_instance_occurs_twice()
    {
        var shared = new Objective { Code = ElementCode.Parse("1.1"), Description = "Train border guards" };
        StrategicFramework plan = Create();
        StrategicFramework earlier = plan with { Goals = [plan.Goals[0] with { Objectives = [shared, shared] }] };
        StrategicFramework later = plan with { Goals = [plan.Goals[0] with { Objectives = [shared] }] };

        ReferenceTranslation translation =
            FrameworkComparison.Compare(earlier, later).Translate(ElementReference.Parse("plan/1.1"));

        Assert.Equal("unchanged: plan/1.1", translation.ToString());
    }

    [Fact]
    public void B5_Translate_throws_for_other_frameworks_and_unknown_codes()
    {
        var comparison = FrameworkComparison.Compare(Plan, Plan);
        var other = ElementReference.Parse("other/1.1");
        var unknown = ElementReference.Parse("plan/9.9");

        Assert.StartsWith(
            "reference must refer to the framework 'plan', but it is 'other/1.1'.",
            Assert.Throws<ArgumentException>(() => comparison.Translate(other)).Message,
            StringComparison.Ordinal);
        Assert.Throws<UnknownElementException>(() => comparison.Translate(unknown));
        Assert.False(comparison.TryTranslate(other, out _));
        Assert.False(comparison.TryTranslate(unknown, out _));
        Assert.False(comparison.TryTranslate(default, out _));
    }

    [Fact]
    public void Translate_keeps_line_breaks_of_codes_out_of_messages_and_strings()
    {
        StrategicFramework plan = Create(("a\nb", "Train border guards"));
        var comparison = FrameworkComparison.Compare(plan, plan);

        Assert.Equal("unchanged: plan/a b", comparison.Translate(new(plan.Id, ElementCode.Parse("a\nb"))).ToString());
        Assert.StartsWith(
            "reference must refer to the framework 'plan', but it is 'other/a\\u000ab'.",
            Assert.Throws<ArgumentException>(
                () => comparison.Translate(ElementReference.Parse("other/a\nb"))).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public void B5_Translate_leads_to_the_elements_of_the_change(ComparedPair pair, ComparisonOptions options)
    {
        var comparison = FrameworkComparison.Compare(pair.Earlier, pair.Later, options);
        foreach (ElementChange change in comparison.Changes)
        {
            foreach (StrategyElement element in change.EarlierElements)
            {
                if (!pair.Earlier.TryGetReference(element, out ElementReference reference)
                    || !ReferenceEquals(pair.Earlier.GetElement(reference.Code), element))
                {
                    continue;
                }

                ReferenceTranslation translation = comparison.Translate(reference);
                Assert.Equal(change.Kind, translation.Kind);
                Assert.Equal(change.Kind == ElementChangeKind.Removed, translation.Reason is null);
                Assert.All(
                    translation.LaterReferences,
                    later => Assert.Contains(pair.Later.GetElement(later.Code), change.LaterElements));
                bool isOne = change.LaterElements.Count == 1 && translation.LaterReferences.Count == 1;
                Assert.Equal(isOne, comparison.TryTranslate(reference, out ElementReference only));
                Assert.Equal(isOne ? translation.LaterReferences[0] : default, only);
            }
        }
    }

    [Fact]
    public void B5_Translate_finds_the_same_objective_of_one_framework() => Assert.All(
        InterpolFrameworks.Framework2017To2020.GetObjectives(),
        objective =>
        {
            StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
            ElementReference reference = framework.GetReference(objective);
            var comparison = FrameworkComparison.Compare(framework, framework);
            Assert.Equal([reference], comparison.Translate(reference).LaterReferences);
        });

    private static StrategicFramework Create(params (string? Code, string Text)[] objectives) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "",
        Goals =
        [
            new()
            {
                Name = "A port that works",
                Objectives =
                [
                    .. objectives.Select(objective => new Objective
                    {
                        Code = objective.Code is { } code ? ElementCode.Parse(code) : null,
                        Description = objective.Text,
                    }),
                ],
            },
        ],
    };
}
