using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

public sealed class ValidationRulesTests
{
    public static TheoryData<string, int> Breaks
    {
        get
        {
            var breaks = new TheoryData<string, int>();
            foreach (Break each in Break.All.Concat(Break.Doubles))
            {
                breaks.Add(each.Code, breaks.Count);
            }

            return breaks;
        }
    }

    [Fact]
    public void Both_canonical_frameworks_keep_every_rule() => Assert.All(
        InterpolFrameworks.All,
        framework => Assert.Empty(FrameworkValidator.Validate(framework, ValidationRules.All)));

    [Fact]
    public void A_sound_plan_keeps_every_rule() => Law.Holds(SoundPlans.Any, sound => Assert.Empty(FrameworkValidator.Validate(sound.Plan, ValidationRules.All)));

    [Fact]
    public void What_breaks_one_rule_is_told_by_its_code_alone_and_at_its_place() => Law.Holds(SoundPlans.Any, sound =>
    {
        foreach (Break each in Break.All)
        {
            Diagnostic diagnostic = Assert.Single(FrameworkValidator.Validate(each.Change(sound.Plan, sound.Goal, sound.Objective), ValidationRules.All));
            Assert.Equal((each.Code, string.Format(CultureInfo.InvariantCulture, each.Path, sound.Goal, sound.Objective)), (diagnostic.Code, diagnostic.Path));
        }
    });

    [Theory]
    [MemberData(nameof(Breaks))]
    public void It_is_told_what_stands_there_and_what_would_be_right(string code, int index)
    {
        Break broken = Break.All.Concat(Break.Doubles).ElementAt(index);
        Diagnostic diagnostic = Assert.Single(FrameworkValidator.Validate(broken.Change(SoundPlans.Of(2, 2), 1, 0), ValidationRules.All));
        Assert.Equal(
            new()
            {
                Code = code,
                Severity = Probe.Rule(code).Severity,
                Path = string.Format(CultureInfo.InvariantCulture, broken.Path, 1, 0),
                Message = broken.Message,
            },
            diagnostic);
    }

    [Fact]
    public void Every_rule_is_broken_by_a_test() => Assert.Equal(
        ValidationRules.All.Select(rule => rule.Code).Order(),
        Break.All.Concat(Break.Doubles).Select(each => each.Code).Distinct().Order());

    [Fact]
    public void Every_rule_has_a_code_of_its_own_and_says_what_it_rests_on()
    {
        string[] codes = [.. ValidationRules.All.Select(rule => rule.Code)];
        Assert.Equal(codes.Distinct(), codes);
        Assert.Equal(
            typeof(DiagnosticCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(code => code.StartsWith("SF21", StringComparison.Ordinal) || code.StartsWith("SF22", StringComparison.Ordinal)),
            codes.Order());
        Assert.All(ValidationRules.All, rule =>
        {
            Assert.EndsWith(".", rule.Title, StringComparison.Ordinal);
            Assert.EndsWith(".", rule.Basis, StringComparison.Ordinal);
            Assert.True(rule.Basis.Length > 20);
        });
    }

    [Fact]
    public void The_sets_hold_what_their_names_say()
    {
        Assert.All(ValidationRules.General, rule => Assert.StartsWith("SF21", rule.Code, StringComparison.Ordinal));
        Assert.Empty(ValidationRules.StratMLPart1.Except(ValidationRules.StratMLPart2));
        Assert.Equal(ValidationRules.All.ToHashSet(), [.. ValidationRules.General, .. ValidationRules.StratMLPart1, .. ValidationRules.StratMLPart2]);
        Assert.DoesNotContain(ValidationRules.StratMLPart1, rule => rule.Code is DiagnosticCodes.TooManyRoleTypes or DiagnosticCodes.Part2IdentifierNotXmlName);
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
    public void A_code_stands_under_that_of_its_goal_or_is_no_outline(string? goal, string? objective, bool isRight)
    {
        StrategicFramework plan = SoundPlans.Of(1, 1).WithGoal(0, it => it with { Code = Code(goal) }).WithObjective(0, 0, it => it with { Code = Code(objective) });
        Assert.Equal(isRight, !Probe.Ask(plan, DiagnosticCodes.CodeOutsideGoal).Any());

        static ElementCode? Code(string? text) => text is null ? null : ElementCode.Parse(text);
    }

    [Fact]
    public void Two_measurements_of_one_place_and_two_values_without_identifiers_are_no_repetition()
    {
        var place = new Place { Name = "Lyon", Identifier = "fr-lyo" };
        StrategicFramework plan = SoundPlans.Of(1, 1).WithIndicator(0, 0, indicator => indicator with { MeasurementInstances = [new() { Place = place }, new() { Place = place }] });
        Assert.Empty(FrameworkValidator.Validate(plan with { Values = [.. plan.Values, .. plan.Values.Skip(1)] }, ValidationRules.All));
    }
}
