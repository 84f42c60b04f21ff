using System.Globalization;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(ValidFrameworks)])]
public sealed class ValidationRulesTests
{
    public static TheoryData<string, int> Violations
    {
        get
        {
            var violations = new TheoryData<string, int>();
            foreach (RuleViolation violation in RuleViolation.All.Concat(RuleViolation.Duplicates))
            {
                violations.Add(violation.Code, violations.Count);
            }

            return violations;
        }
    }

    [Fact]
    public void Validate_returns_no_diagnostics_for_canonical_frameworks() => Assert.All(
        InterpolFrameworks.All,
        framework => Assert.Empty(FrameworkValidator.Validate(framework, ValidationRules.All)));

    [Property]
    public void Validate_returns_no_diagnostics_for_valid_frameworks(ValidFramework valid) =>
        Assert.Empty(FrameworkValidator.Validate(valid.Framework, ValidationRules.All));

    [Property]
    public void Validate_reports_only_the_violated_rule_and_its_position(ValidFramework valid)
    {
        foreach (RuleViolation violation in RuleViolation.All)
        {
            StrategicFramework framework = violation.Change(valid.Framework, valid.Goal, valid.Objective);
            Diagnostic diagnostic = Assert.Single(FrameworkValidator.Validate(framework, ValidationRules.All));
            string path = string.Format(CultureInfo.InvariantCulture, violation.Path, valid.Goal, valid.Objective);
            Assert.Equal((violation.Code, path), (diagnostic.Code, diagnostic.Path));
        }
    }

    [Theory]
    [MemberData(nameof(Violations))]
    public void Validate_reports_the_value_and_what_is_expected(string code, int index)
    {
        RuleViolation violation = RuleViolation.All.Concat(RuleViolation.Duplicates).ElementAt(index);
        Diagnostic diagnostic = Assert.Single(
            FrameworkValidator.Validate(violation.Change(ValidFrameworks.Create(2, 2), 1, 0), ValidationRules.All));
        Assert.Equal(
            new()
            {
                Code = code,
                Severity = SingleRule.Get(code).Severity,
                Path = string.Format(CultureInfo.InvariantCulture, violation.Path, 1, 0),
                Message = violation.Message,
            },
            diagnostic);
    }

    [Fact]
    public void Every_rule_is_violated_by_a_test() => Assert.Equal(
        ValidationRules.All.Select(rule => rule.Code).Order(),
        RuleViolation.All.Concat(RuleViolation.Duplicates).Select(violation => violation.Code).Distinct().Order());

    [Fact]
    public void Every_rule_has_a_unique_code_and_a_rationale()
    {
        string[] codes = [.. ValidationRules.All.Select(rule => rule.Code)];
        Assert.Equal(codes.Distinct(), codes);
        Assert.Equal(
            typeof(DiagnosticCodes).GetFields()
                .Select(field => (string)field.GetRawConstantValue()!)
                .Where(code =>
                    code.StartsWith("SF21", StringComparison.Ordinal)
                        || code.StartsWith("SF22", StringComparison.Ordinal)),
            codes.Order());
        Assert.All(ValidationRules.All, rule =>
        {
            Assert.EndsWith(".", rule.Title, StringComparison.Ordinal);
            Assert.EndsWith(".", rule.Rationale, StringComparison.Ordinal);
            Assert.True(rule.Rationale.Length > 20);
        });
    }

    [Fact]
    public void Rule_sets_contain_the_rules_that_their_names_promise()
    {
        Assert.All(ValidationRules.General, rule => Assert.StartsWith("SF21", rule.Code, StringComparison.Ordinal));
        Assert.Empty(ValidationRules.StratMLPart1.Except(ValidationRules.StratMLPart2));
        Assert.Equal(
            ValidationRules.All.ToHashSet(),
            [.. ValidationRules.General, .. ValidationRules.StratMLPart1, .. ValidationRules.StratMLPart2]);
        Assert.DoesNotContain(ValidationRules.StratMLPart1, rule =>
            rule.Code is DiagnosticCodes.TooManyRoleTypes or DiagnosticCodes.Part2IdentifierNotXmlName);
    }

    [Theory]
    [InlineData("4", "4.2", true)]
    [InlineData("4", "4.2.1", true)]
    [InlineData("4.1", "4.1.1", true)]
    [InlineData("4", "3.1", false)]
    [InlineData("4", "4", false)]
    [InlineData("4", "1", false)]
    [InlineData("4.1", "4.2.1", false)]
    [InlineData("4", "41.1", false)]
    [InlineData("Part 4", "3.1", true)]
    [InlineData("4", "3.a", true)]
    [InlineData(null, "3.1", true)]
    [InlineData("4", null, true)]
    public void CodeOutsideGoal_reports_outline_codes_outside_the_code_of_the_goal(
        string? goal,
        string? objective,
        bool isValid)
    {
        StrategicFramework framework = ValidFrameworks.Create(1, 1)
            .WithGoal(0, element => element with { Code = ParseCode(goal) })
            .WithObjective(0, 0, element => element with { Code = ParseCode(objective) });
        Assert.Equal(isValid, !SingleRule.Validate(framework, DiagnosticCodes.CodeOutsideGoal).Any());

        static ElementCode? ParseCode(string? text) => text is null ? null : ElementCode.Parse(text);
    }

    [Fact]
    public void DuplicateIdentifier_ignores_places_and_missing_identifiers()
    {
        var place = new Place { Name = "Lyon", Identifier = "fr-lyo" };
        StrategicFramework framework = ValidFrameworks.Create(1, 1).WithIndicator(0, 0, indicator =>
            indicator with { MeasurementInstances = [new() { Place = place }, new() { Place = place }] });
        Assert.Empty(
            FrameworkValidator.Validate(
                framework with { Values = [.. framework.Values, .. framework.Values.Skip(1)] },
                ValidationRules.All));
    }
}
