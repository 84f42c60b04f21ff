using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests of custom rules, including rules that fail.</summary>
public sealed class FrameworkValidatorTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    [Fact]
    public void Validate_supports_custom_rules()
    {
        ValidationRule rule = ValidationRule.ForEach<Objective>("HOUSE1", "An objective is said in twenty words.",
            objective => objective.Description?.Split(' ').Length > 20
                ? $"'{objective.Code}' is too long; say it in twenty words."
                : null);
        EquatableList<Diagnostic> diagnostics =
            FrameworkValidator.Validate(Framework, [.. ValidationRules.General, rule]);

        Assert.Equal(
            ["warning HOUSE1: '2.4' is too long; say it in twenty words. [goals[1].objectives[3]]"],
            diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Validate_supports_rules_that_return_findings()
    {
        var rule = new ValidationRule
        {
            Code = "HOUSE2",
            Title = "Every goal has four objectives or more.",
            Severity = DiagnosticSeverity.Error,
            Check = framework => framework.Goals
                .Where(goal => goal.Objectives.Count < 4)
                .Select(goal =>
                    new RuleFinding(framework.GetLocation(goal), $"Goal {goal.Code} has {goal.Objectives.Count}.")),
        };

        Assert.Equal(
            ["error HOUSE2: Goal 4 has 3. [goals[3]]"],
            FrameworkValidator.Validate(Framework, [rule]).Select(diagnostic => diagnostic.ToString()));
        Assert.Equal("", rule.Rationale);
        Assert.Equal("HOUSE2: Every goal has four objectives or more.", rule.ToString());
    }

    [Fact]
    public void Validate_supports_filtered_rules_with_other_severities()
    {
        StrategicFramework framework = ValidFrameworks.Create(1, 1) with { Name = "", Vision = new() };
        EquatableList<ValidationRule> rules =
        [
            .. ValidationRules.General
                .Where(general => general.Code != DiagnosticCodes.MissingStatement)
                .Select(general => general with { Severity = DiagnosticSeverity.Error }),
        ];

        Assert.Equal(
            [DiagnosticCodes.BlankName, DiagnosticCodes.MissingStatement],
            FrameworkValidator.Validate(framework).Select(diagnostic => diagnostic.Code));
        Assert.Equal(
            [(DiagnosticCodes.BlankName, DiagnosticSeverity.Error)],
            FrameworkValidator.Validate(framework, rules).Select(diagnostic => (diagnostic.Code, diagnostic.Severity)));
    }

    [Fact]
    public void ForEach_visits_every_record_of_the_type()
    {
        StrategicFramework framework = ValidFrameworks.Create(2, 1);
        Assert.Equal(
            ["organizations[0].stakeholders[0].name", "goals[0].stakeholders[0].name", "goals[1].stakeholders[0].name"],
            FrameworkValidator.Validate(framework, [ValidationRule.ForEach<Stakeholder>("A", "None.", _ => "", "name")])
                .Select(diagnostic => diagnostic.Path)
                .OrderByDescending(path => path[0]));
        Assert.Equal(
            framework.GetElements().Count(),
            FrameworkValidator.Validate(
                framework,
                [ValidationRule.ForEach<StrategyElement>("A", "None.", _ => "")]).Count);
        Assert.Equal(
            "id",
            FrameworkValidator.Validate(
                framework,
                [ValidationRule.ForEach<StrategicFramework>("A", "None.", _ => "", "id")])[0].Path);
    }

    [Fact]
    public void ForEach_throws_for_types_that_no_framework_contains() => Assert.StartsWith(
        "check must accept a type of record that a framework contains, such as Goal, but it accepts String.",
        Assert.Throws<ArgumentException>(() => ValidationRule.ForEach<string>("A", "", _ => "")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Validate_reports_rules_that_throw_and_runs_the_others()
    {
        ValidationRule failing = CreateRule("BAD", _ => FindAndThrow());
        ValidationRule after = CreateRule("AFTER", _ => [new("", "Asked.")]);
        Assert.Equal(
            [
                "warning BAD: Found. [vision]",
                "error SF2001: The rule 'BAD' failed. Its other findings are unknown. "
                    + "InvalidOperationException: Oh no.",
                "warning AFTER: Asked.",
            ],
            FrameworkValidator.Validate(Framework, [failing, after]).Select(diagnostic => diagnostic.ToString()));

        static IEnumerable<RuleFinding> FindAndThrow()
        {
            yield return new("vision", "Found.");
            throw new InvalidOperationException("Oh\nno.");
        }
    }

    [Fact]
    public void Validate_reports_rules_that_return_null_or_throw()
    {
        Assert.Equal(
            "The rule 'BAD' failed. Its other findings are unknown. "
                + "InvalidOperationException: The rule returned null instead of an empty list.",
            GetFailure(_ => null!));
        Assert.Equal(
            "The rule 'BAD' failed. Its other findings are unknown. "
                + "InvalidOperationException: The rule returned a finding that is null.",
            GetFailure(_ => [null!]));
        Assert.Equal(
            "The rule 'BAD' failed. Its other findings are unknown. ThrowingMessageException: ",
            GetFailure(_ => throw new ThrowingMessageException()));
        Assert.StartsWith(
            "The rule 'BAD' failed. Its other findings are unknown. NullReferenceException",
            GetFailure(framework => framework.Goals.Select(goal => new RuleFinding("", goal.Description!.Trim()))),
            StringComparison.Ordinal);

        static string GetFailure(Func<StrategicFramework, IEnumerable<RuleFinding>> check)
        {
            Diagnostic diagnostic = Assert.Single(FrameworkValidator.Validate(Framework, [CreateRule("BAD", check)]));
            Assert.Equal(
                (DiagnosticCodes.RuleFailed, DiagnosticSeverity.Error, ""),
                (diagnostic.Code, diagnostic.Severity, diagnostic.Path));
            return diagnostic.Message;
        }
    }

    [Fact]
    public void Validate_truncates_only_rules_with_too_many_findings()
    {
        EquatableList<Diagnostic> diagnostics = FrameworkValidator.Validate(
            Framework,
            [CreateRule("MANY", _ => Enumerable.Repeat(new RuleFinding("", "More."), int.MaxValue))]);
        Assert.Equal(100_001, diagnostics.Count);
        Assert.Equal(
            "warning SF2002: The rule 'MANY' has more than 100000 findings. The others were omitted.",
            diagnostics[^1].ToString());
        Assert.Equal(
            100_000,
            FrameworkValidator.Validate(
                Framework,
                [CreateRule("MANY", _ => Enumerable.Repeat(new RuleFinding("", "More."), 100_000))]).Count);
    }

    [Fact]
    public void Arguments_must_not_be_null()
    {
        Assert.Equal(
            "framework",
            Assert.Throws<ArgumentNullException>(() => FrameworkValidator.Validate(null!)).ParamName);
        Assert.Equal(
            "path",
            Assert.Throws<ArgumentNullException>(() => new RuleFinding(default(string)!, "")).ParamName);
        Assert.Equal(
            "location",
            Assert.Throws<ArgumentNullException>(() => new RuleFinding(default(ElementLocation)!, "")).ParamName);
        Assert.Equal("message", Assert.Throws<ArgumentNullException>(() => new RuleFinding("", null!)).ParamName);
        Assert.Equal(
            "message",
            Assert.Throws<ArgumentNullException>(() =>
                new RuleFinding(Framework.GetLocation(Framework.Vision!), null!)).ParamName);
        Assert.Equal("Check", Assert.Throws<ArgumentNullException>(() => CreateRule("A", null!)).ParamName);
        Assert.Equal(
            "code",
            Assert.Throws<ArgumentNullException>(() => ValidationRule.ForEach<Goal>(null!, "", _ => null)).ParamName);
        Assert.Equal(
            "title",
            Assert.Throws<ArgumentNullException>(() => ValidationRule.ForEach<Goal>("", null!, _ => null)).ParamName);
        Assert.Equal(
            "check",
            Assert.Throws<ArgumentNullException>(() => ValidationRule.ForEach<Goal>("", "", null!)).ParamName);
        Assert.Equal(
            "member",
            Assert.Throws<ArgumentNullException>(
                () => ValidationRule.ForEach<Goal>("", "", _ => null, null!)).ParamName);
    }

    [Fact]
    public void RuleFinding_compares_and_formats_its_message_and_path()
    {
        Assert.Equal("Odd. [vision]", new RuleFinding(Framework.GetLocation(Framework.Vision!), "Odd.").ToString());
        Assert.Equal("Odd.", new RuleFinding("", "Odd.").ToString());
        Assert.Equal(
            new RuleFinding("vision", "Odd."),
            new RuleFinding(Framework.GetLocation(Framework.Vision!), "Odd."));
        Assert.NotEqual(new RuleFinding("vision", "Odd."), new RuleFinding("mission", "Odd."));
    }

    private static ValidationRule CreateRule(
        string code,
        Func<StrategicFramework,
        IEnumerable<RuleFinding>> check) => new() { Code = code, Title = "It works.", Check = check };

    [SuppressMessage(
        "Design",
        "CA1032:Implement standard exception constructors",
        Justification = "One test throws it.")]
    private sealed class ThrowingMessageException : Exception
    {
        public override string Message => throw new NotSupportedException();
    }
}
