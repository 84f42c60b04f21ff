using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Rules of one's own, good and bad.</summary>
public sealed class FrameworkValidatorTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    [Fact]
    public void A_rule_of_ones_own_is_three_lines()
    {
        ValidationRule mine = ValidationRule.ForEach<Objective>("HOUSE1", "An objective is said in twenty words.",
            objective => objective.Description?.Split(' ').Length > 20 ? $"'{objective.Code}' is too long; say it in twenty words." : null);
        EquatableList<Diagnostic> found = FrameworkValidator.Validate(Framework, [.. ValidationRules.General, mine]);

        Assert.Equal(["warning HOUSE1: '2.4' is too long; say it in twenty words. [goals[1].objectives[3]]"], found.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void A_rule_that_compares_places_gives_its_findings_itself()
    {
        var mine = new ValidationRule
        {
            Code = "HOUSE2",
            Title = "Every goal has four objectives or more.",
            Severity = DiagnosticSeverity.Error,
            Check = framework => framework.Goals.Where(goal => goal.Objectives.Count < 4).Select(goal => new RuleFinding(framework.GetLocation(goal), $"Goal {goal.Code} has {goal.Objectives.Count}.")),
        };

        Assert.Equal(["error HOUSE2: Goal 4 has 3. [goals[3]]"], FrameworkValidator.Validate(Framework, [mine]).Select(diagnostic => diagnostic.ToString()));
        Assert.Equal("", mine.Basis);
        Assert.Equal("HOUSE2: Every goal has four objectives or more.", mine.ToString());
    }

    [Fact]
    public void A_set_is_filtered_and_a_rule_taken_more_seriously()
    {
        StrategicFramework plan = SoundPlans.Of(1, 1) with { Name = "", Vision = new() };
        EquatableList<ValidationRule> house =
        [
            .. ValidationRules.General
                .Where(rule => rule.Code != DiagnosticCodes.NoStatement)
                .Select(rule => rule with { Severity = DiagnosticSeverity.Error }),
        ];

        Assert.Equal([DiagnosticCodes.BlankName, DiagnosticCodes.NoStatement], FrameworkValidator.Validate(plan).Select(diagnostic => diagnostic.Code));
        Assert.Equal([(DiagnosticCodes.BlankName, DiagnosticSeverity.Error)], FrameworkValidator.Validate(plan, house).Select(diagnostic => (diagnostic.Code, diagnostic.Severity)));
    }

    [Fact]
    public void A_rule_for_each_meets_every_record_of_its_type_and_names_the_member()
    {
        StrategicFramework plan = SoundPlans.Of(2, 1);
        Assert.Equal(
            ["organizations[0].stakeholders[0].name", "goals[0].stakeholders[0].name", "goals[1].stakeholders[0].name"],
            FrameworkValidator.Validate(plan, [ValidationRule.ForEach<Stakeholder>("A", "None.", _ => "", "name")]).Select(diagnostic => diagnostic.Path).OrderByDescending(path => path[0]));
        Assert.Equal(plan.GetElements().Count(), FrameworkValidator.Validate(plan, [ValidationRule.ForEach<StrategyElement>("A", "None.", _ => "")]).Count);
        Assert.Equal("id", FrameworkValidator.Validate(plan, [ValidationRule.ForEach<StrategicFramework>("A", "None.", _ => "", "id")])[0].Path);
    }

    [Fact]
    public void A_rule_for_what_no_framework_holds_is_refused() => Assert.StartsWith(
        "A framework holds no String; it holds StrategicFramework, Vision,",
        Assert.Throws<ArgumentException>(() => ValidationRule.ForEach<string>("A", "", _ => "")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_throws_is_told_of_beside_what_it_found_and_the_others_are_asked()
    {
        ValidationRule failing = Of("BAD", _ => Throwing());
        ValidationRule after = Of("AFTER", _ => [new("", "Asked.")]);
        Assert.Equal(
            [
                "warning BAD: Found. [vision]",
                "error SF2001: The rule 'BAD' failed, and what else it would have found is not known: InvalidOperationException: Oh no.",
                "warning AFTER: Asked.",
            ],
            FrameworkValidator.Validate(Framework, [failing, after]).Select(diagnostic => diagnostic.ToString()));

        static IEnumerable<RuleFinding> Throwing()
        {
            yield return new("vision", "Found.");
            throw new InvalidOperationException("Oh\nno.");
        }
    }

    [Fact]
    public void A_rule_that_gives_null_or_throws_nonsense_is_told_of()
    {
        Assert.Equal("The rule 'BAD' failed, and what else it would have found is not known: InvalidOperationException: It gave null for its findings; a rule that is kept gives an empty list.", FailureOf(_ => null!));
        Assert.Equal("The rule 'BAD' failed, and what else it would have found is not known: InvalidOperationException: It gave null for a finding.", FailureOf(_ => [null!]));
        Assert.Equal("The rule 'BAD' failed, and what else it would have found is not known: UnspeakableException: ", FailureOf(_ => throw new UnspeakableException()));
        Assert.StartsWith("The rule 'BAD' failed, and what else it would have found is not known: NullReferenceException", FailureOf(framework => framework.Goals.Select(goal => new RuleFinding("", goal.Description!.Trim()))), StringComparison.Ordinal);

        static string FailureOf(Func<StrategicFramework, IEnumerable<RuleFinding>> check)
        {
            Diagnostic diagnostic = Assert.Single(FrameworkValidator.Validate(Framework, [Of("BAD", check)]));
            Assert.Equal((DiagnosticCodes.RuleFailed, DiagnosticSeverity.Error, ""), (diagnostic.Code, diagnostic.Severity, diagnostic.Path));
            return diagnostic.Message;
        }
    }

    [Fact]
    public void A_rule_without_end_is_cut_off_and_one_that_just_fits_is_not()
    {
        EquatableList<Diagnostic> found = FrameworkValidator.Validate(Framework, [Of("MANY", _ => Enumerable.Repeat(new RuleFinding("", "More."), int.MaxValue))]);
        Assert.Equal(100_001, found.Count);
        Assert.Equal("warning SF2002: The rule 'MANY' finds more than the 100,000 places that are listed.", found[^1].ToString());
        Assert.Equal(100_000, FrameworkValidator.Validate(Framework, [Of("MANY", _ => Enumerable.Repeat(new RuleFinding("", "More."), 100_000))]).Count);
    }

    [Fact]
    public void A_null_is_refused_at_once()
    {
        Assert.Equal("framework", Assert.Throws<ArgumentNullException>(() => FrameworkValidator.Validate(null!)).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentNullException>(() => new RuleFinding(default(string)!, "")).ParamName);
        Assert.Equal("location", Assert.Throws<ArgumentNullException>(() => new RuleFinding(default(ElementLocation)!, "")).ParamName);
        Assert.Equal("message", Assert.Throws<ArgumentNullException>(() => new RuleFinding("", null!)).ParamName);
        Assert.Equal("message", Assert.Throws<ArgumentNullException>(() => new RuleFinding(Framework.GetLocation(Framework.Vision!), null!)).ParamName);
        Assert.Equal("Check", Assert.Throws<ArgumentNullException>(() => Of("A", null!)).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => ValidationRule.ForEach<Goal>(null!, "", _ => null)).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => ValidationRule.ForEach<Goal>("", null!, _ => null)).ParamName);
        Assert.Equal("check", Assert.Throws<ArgumentNullException>(() => ValidationRule.ForEach<Goal>("", "", null!)).ParamName);
        Assert.Equal("member", Assert.Throws<ArgumentNullException>(() => ValidationRule.ForEach<Goal>("", "", _ => null, null!)).ParamName);
    }

    [Fact]
    public void A_finding_shows_its_message_and_its_place_and_equals_one_that_says_the_same()
    {
        Assert.Equal("Odd. [vision]", new RuleFinding(Framework.GetLocation(Framework.Vision!), "Odd.").ToString());
        Assert.Equal("Odd.", new RuleFinding("", "Odd.").ToString());
        Assert.Equal(new RuleFinding("vision", "Odd."), new RuleFinding(Framework.GetLocation(Framework.Vision!), "Odd."));
        Assert.NotEqual(new RuleFinding("vision", "Odd."), new RuleFinding("mission", "Odd."));
    }

    private static ValidationRule Of(string code, Func<StrategicFramework, IEnumerable<RuleFinding>> check) => new() { Code = code, Title = "It works.", Check = check };

    [SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "One test throws it.")]
    private sealed class UnspeakableException : Exception
    {
        public override string Message => throw new NotSupportedException();
    }
}
