using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Compares the records and strings that rules visit with those found by reflection.</summary>
public sealed class RuleTraversalTests
{
    [Property]
    public void ForEach_visits_every_record_once_after_its_parent(StrategicFramework framework)
    {
        string[] paths =
        [
            .. FrameworkValidator.Validate(
                framework,
                [ValidationRule.ForEach<object>("A", "None.", _ => "")]).Select(diagnostic => diagnostic.Path),
        ];
        Assert.Equal("", paths[0]);
        Assert.Equal(paths.Distinct(), paths);
        Assert.All(paths[1..], path => Assert.Contains(GetParentPath(path), paths[..Array.IndexOf(paths, path)]));
        Assert.Empty(
            PropertyValues.Enumerate(framework)
                .Select(value => GetParentPath(SingleRule.ToJsonPath(value.Path)))
                .Except(paths));
    }

    [Property]
    public void ForEach_reports_the_location_of_each_element(StrategicFramework framework)
    {
        var visited = new List<StrategyElement>();
        ValidationRule rule = ValidationRule.ForEach<StrategyElement>("A", "None.", element =>
        {
            visited.Add(element);
            return "";
        });
        Assert.Equal(
            framework.GetElements().Select(element => framework.GetLocation(element).Path),
            FrameworkValidator.Validate(framework, [rule]).Select(diagnostic => diagnostic.Path));
        Assert.Equal(framework.GetElements(), visited);
    }

    [Fact]
    public void ForEach_accepts_every_record_type() => Assert.All(
        typeof(RuleTraversalTests).Assembly.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } definition
                && definition.GetGenericTypeDefinition() == typeof(RecordProperties<>))
            .Select(type => type.BaseType!.GenericTypeArguments[0])
            .Except([typeof(Diagnostic), typeof(ReadOptions), typeof(ValidationRule), typeof(ComparisonOptions)])
            .Except(
                [
                    typeof(ProgressReport), typeof(Programme), typeof(ProgrammeActivity), typeof(Contribution),
                    typeof(Milestone), typeof(ProgressUpdate), typeof(Achievement),
                ]),
        type => Assert.NotNull(
            typeof(ValidationRule).GetMethod(nameof(ValidationRule.ForEach))!.MakeGenericMethod(type).Invoke(
                null,
                ["A", "", (Func<object, string?>)(_ => null), ""])));

    [Property]
    public void TextNotXml_reports_every_invalid_string(StrategicFramework framework) => Assert.Equal(
        SingleRule.GetTexts(framework)
            .Where(text => text.Text.Any(c => c is '\0' or '\u001b' or '\ufffe')).Select(text => text.Path).Order(),
        SingleRule.GetPaths(framework, DiagnosticCodes.TextNotXml).Order());

    [Fact]
    public void TextNotXml_reports_an_invalid_character_in_any_string()
    {
        StrategicFramework framework = ValidFrameworks.Create(2, 2);
        IEnumerable<(string Path, object Text)> texts = PropertyValues.Enumerate(framework)
            .Where(value => value.Value is string && !value.Path.EndsWith(']'));
        foreach ((string path, object text) in texts)
        {
            StrategicFramework changed = PropertyValues.Replace(framework, path, text + "\u0007");
            Assert.Equal([SingleRule.ToJsonPath(path)], SingleRule.GetPaths(changed, DiagnosticCodes.TextNotXml));
        }
    }

    private static string GetParentPath(string path) =>
        path.Contains('.', StringComparison.Ordinal) ? path[..path.LastIndexOf('.')] : "";
}
