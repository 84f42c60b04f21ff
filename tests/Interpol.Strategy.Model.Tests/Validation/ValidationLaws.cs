using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What the rules find in any framework, against a plainer way to find it.</summary>
public sealed class ValidationLaws
{
    private static readonly Gen<StrategicFramework> Anything = Gen.OneOf(Records.Frameworks, Plans.Any);

    [Fact]
    public void Any_framework_is_validated_and_twice_alike() => Law.Holds(Law.Twins(Anything), twins =>
    {
        EquatableList<Diagnostic> found = FrameworkValidator.Validate(twins.Item1, ValidationRules.All);
        Assert.Equal(found, FrameworkValidator.Validate(twins.Item2, ValidationRules.All));
        Assert.DoesNotContain(found, diagnostic => diagnostic.Code is DiagnosticCodes.RuleFailed or DiagnosticCodes.MoreFindings);
        Assert.All(found, diagnostic => Assert.Equal((DiagnosticEffect.None, null, null), (diagnostic.Effect, diagnostic.Line, diagnostic.Column)));
        Assert.Equal(found.Select(diagnostic => diagnostic.Code).Distinct(), ValidationRules.All.Select(rule => rule.Code).Where(code => found.Any(diagnostic => diagnostic.Code == code)));
        Assert.All(found, diagnostic => Assert.DoesNotContain(diagnostic.Message, char.IsControl));
    });

    [Fact]
    public void The_diagnostics_of_rules_are_those_of_each_rule() => Law.Holds(Anything, framework => Assert.Equal(
        ValidationRules.All.SelectMany(rule => FrameworkValidator.Validate(framework, [rule])),
        FrameworkValidator.Validate(framework, ValidationRules.All)));

    [Fact]
    public void The_general_rules_are_asked_unless_others_are_given() => Law.Holds(Anything, framework =>
    {
        Assert.Equal(FrameworkValidator.Validate(framework, ValidationRules.General), FrameworkValidator.Validate(framework));
        Assert.Empty(FrameworkValidator.Validate(framework, []));
    });

    [Fact]
    public void A_code_is_told_of_when_an_earlier_one_is_the_same() => Law.Holds(Anything, framework =>
    {
        Assert.Equal(Repetitions(framework.Goals.Select((goal, i) => (goal.Code, $"goals[{i}].code"))), Probe.PathsOf(framework, DiagnosticCodes.DuplicateGoalCode));
        Assert.Equal(
            Repetitions(framework.Goals.SelectMany((goal, g) => goal.Objectives.Select((objective, o) => (objective.Code, $"goals[{g}].objectives[{o}].code")))),
            Probe.PathsOf(framework, DiagnosticCodes.DuplicateObjectiveCode));
    });

    [Fact]
    public void An_identifier_is_told_of_as_often_as_it_stands_there_but_once() => Law.Holds(Anything, framework =>
    {
        string[] expected = [.. Probe.Texts(framework)
            .Where(text => text.Path.EndsWith("identifier", StringComparison.Ordinal) && !text.Path.EndsWith("place.identifier", StringComparison.Ordinal))
            .Select(text => text.Text)
            .GroupBy(identifier => identifier)
            .Where(group => !string.IsNullOrWhiteSpace(group.Key))
            .SelectMany(group => Enumerable.Repeat(group.Key, group.Count() - 1))];
        var texts = Probe.Texts(framework).ToDictionary(text => text.Path, text => text.Text);
        Assert.Equal(expected.Order(), Probe.PathsOf(framework, DiagnosticCodes.DuplicateIdentifier).Select(path => texts[path]).Order());
    });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_culture_changes_nothing(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        StrategicFramework[] frameworks = [.. Break.All.Concat(Break.Doubles).Select(each => each.Change(SoundPlans.Of(2, 2), 1, 0))];
        EquatableList<Diagnostic>[] found = [.. frameworks.Select(framework => FrameworkValidator.Validate(framework, ValidationRules.All))];
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(found, frameworks.Select(framework => FrameworkValidator.Validate(framework, ValidationRules.All)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> Repetitions(IEnumerable<(ElementCode? Code, string Path)> codes) =>
        codes.Where((each, i) => each.Code is not null && codes.Take(i).Any(earlier => earlier.Code == each.Code)).Select(each => each.Path);
}
