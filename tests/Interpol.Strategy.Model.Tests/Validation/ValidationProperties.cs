using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Compares the diagnostics of the rules with those of simpler implementations.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class ValidationProperties
{
    [Property]
    public void Validate_returns_the_same_diagnostics_for_equal_frameworks(Twins<StrategicFramework> twins)
    {
        EquatableList<Diagnostic> diagnostics = FrameworkValidator.Validate(twins.First, ValidationRules.All);
        Assert.Equal(diagnostics, FrameworkValidator.Validate(twins.Second, ValidationRules.All));
        Assert.DoesNotContain(diagnostics, diagnostic =>
            diagnostic.Code is DiagnosticCodes.RuleFailed or DiagnosticCodes.FindingsTruncated);
        Assert.All(diagnostics, diagnostic =>
            Assert.Equal((DiagnosticEffect.None, null, null), (diagnostic.Effect, diagnostic.Line, diagnostic.Column)));
        Assert.Equal(
            diagnostics.Select(diagnostic => diagnostic.Code).Distinct(),
            ValidationRules.All.Select(rule => rule.Code)
                .Where(code => diagnostics.Any(diagnostic => diagnostic.Code == code)));
        Assert.All(diagnostics, diagnostic => Assert.DoesNotContain(diagnostic.Message, char.IsControl));
    }

    [Property]
    public void Validate_returns_the_diagnostics_of_item_rule_in_order(StrategicFramework framework) => Assert.Equal(
        ValidationRules.All.SelectMany(rule => FrameworkValidator.Validate(framework, [rule])),
        FrameworkValidator.Validate(framework, ValidationRules.All));

    [Property]
    public void Validate_uses_the_general_rules_by_default(StrategicFramework framework)
    {
        Assert.Equal(
            FrameworkValidator.Validate(framework, ValidationRules.General),
            FrameworkValidator.Validate(framework));
        Assert.Empty(FrameworkValidator.Validate(framework, []));
        Assert.Empty(FrameworkValidator.Validate(framework, rules: null));
    }

    [Property]
    public void DuplicateCode_rules_report_codes_that_occur_earlier(StrategicFramework framework)
    {
        Assert.Equal(
            FindDuplicates(framework.Goals.Select((goal, i) => (goal.Code, $"goals[{i}].code"))),
            SingleRule.GetPaths(framework, DiagnosticCodes.DuplicateGoalCode));
        Assert.Equal(
            FindDuplicates(
                framework.Goals.SelectMany((goal, g) =>
                    goal.Objectives.Select((objective, o) => (objective.Code, $"goals[{g}].objectives[{o}].code")))),
            SingleRule.GetPaths(framework, DiagnosticCodes.DuplicateObjectiveCode));
    }

    [Property]
    public void DuplicateIdentifier_reports_every_occurrence_but_the_first(StrategicFramework framework)
    {
        string[] expected = [.. SingleRule.GetTexts(framework)
            .Where(text =>
                text.Path.EndsWith("identifier", StringComparison.Ordinal)
                    && !text.Path.EndsWith("place.identifier", StringComparison.Ordinal))
            .Select(text => text.Text)
            .GroupBy(identifier => identifier)
            .Where(group => !string.IsNullOrWhiteSpace(group.Key))
            .SelectMany(group => Enumerable.Repeat(group.Key, group.Count() - 1))];
        var texts = SingleRule.GetTexts(framework).ToDictionary(text => text.Path, text => text.Text);
        Assert.Equal(
            expected.Order(),
            SingleRule.GetPaths(framework, DiagnosticCodes.DuplicateIdentifier).Select(path => texts[path]).Order());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Validate_does_not_depend_on_the_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        StrategicFramework[] frameworks =
            [
                .. RuleViolation.All.Concat(RuleViolation.Duplicates)
                    .Select(violation => violation.Change(ValidFrameworks.Create(2, 2), 1, 0)),
            ];
        EquatableList<Diagnostic>[] diagnostics =
            [.. frameworks.Select(framework => FrameworkValidator.Validate(framework, ValidationRules.All))];
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(
                diagnostics,
                frameworks.Select(framework => FrameworkValidator.Validate(framework, ValidationRules.All)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> FindDuplicates(IEnumerable<(ElementCode? Code, string Path)> codes) =>
        codes.Where((item, i) => item.Code is not null && codes.Take(i).Any(earlier => earlier.Code == item.Code))
            .Select(item => item.Path);

    internal static class Arbitraries
    {
        /// <summary>Adds frameworks in which many codes and identifiers occur twice.</summary>
        public static Arbitrary<StrategicFramework> StrategicFrameworks() => ModelArbitraries.Create(
            Gen.OneOf(RecordGenerators.StrategicFrameworks, TestFrameworks.PoorlyNumbered));
    }
}
