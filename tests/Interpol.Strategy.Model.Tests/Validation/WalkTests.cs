using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>That rules meet every record and every text, against a walk by reflection, which sees what a new member adds.</summary>
public sealed class WalkTests
{
    [Fact]
    public void Every_record_is_met_once_after_the_one_that_holds_it() => Law.Holds(Records.Frameworks, framework =>
    {
        string[] paths = [.. FrameworkValidator.Validate(framework, [ValidationRule.ForEach<object>("A", "None.", _ => "")]).Select(diagnostic => diagnostic.Path)];
        Assert.Equal("", paths[0]);
        Assert.Equal(paths.Distinct(), paths);
        Assert.All(paths[1..], path => Assert.Contains(HolderOf(path), paths[..Array.IndexOf(paths, path)]));
        Assert.Empty(Members.Of(framework).Select(member => HolderOf(Probe.InJson(member.Path))).Except(paths));
    });

    [Fact]
    public void Elements_stand_where_their_location_says() => Law.Holds(Records.Frameworks, framework =>
    {
        var met = new List<StrategyElement>();
        ValidationRule all = ValidationRule.ForEach<StrategyElement>("A", "None.", element =>
        {
            met.Add(element);
            return "";
        });
        Assert.Equal(framework.GetElements().Select(element => framework.GetLocation(element).Path), FrameworkValidator.Validate(framework, [all]).Select(diagnostic => diagnostic.Path));
        Assert.Equal(framework.GetElements(), met);
    });

    [Fact]
    public void Every_type_of_record_can_be_asked() => Assert.All(
        typeof(WalkTests).Assembly.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } law && law.GetGenericTypeDefinition() == typeof(RecordLaws<>))
            .Select(type => type.BaseType!.GenericTypeArguments[0])
            .Except([typeof(Diagnostic), typeof(ReadOptions), typeof(ValidationRule), typeof(ComparisonOptions)]),
        type => Assert.NotNull(typeof(ValidationRule).GetMethod(nameof(ValidationRule.ForEach))!.MakeGenericMethod(type).Invoke(null, ["A", "", (Func<object, string?>)(_ => null), ""])));

    [Fact]
    public void Every_text_that_no_XML_holds_is_met() => Law.Holds(Records.Frameworks, framework => Assert.Equal(
        Probe.Texts(framework).Where(text => text.Text.Any(c => c is '\0' or '\u001b' or '\ufffe')).Select(text => text.Path).Order(),
        Probe.PathsOf(framework, DiagnosticCodes.TextNotXml).Order()));

    [Fact]
    public void Every_text_of_a_plan_that_has_them_all_is_met_wherever_it_is_spoilt()
    {
        StrategicFramework plan = SoundPlans.Of(2, 2);
        foreach ((string path, object text) in Members.Of(plan).Where(member => member.Value is string && !member.Path.EndsWith(']')))
        {
            StrategicFramework spoilt = Members.With(plan, path, text + "\u0007");
            Assert.Equal([Probe.InJson(path)], Probe.PathsOf(spoilt, DiagnosticCodes.TextNotXml));
        }
    }

    private static string HolderOf(string path) => path.Contains('.', StringComparison.Ordinal) ? path[..path.LastIndexOf('.')] : "";
}
