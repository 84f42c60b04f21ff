using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the Harbour plan in the folder samples/data.</summary>
public sealed class HarbourDataTests
{
    private static readonly StrategicFramework Plan = ReadJson("harbour-2026");

    private static readonly StrategicFramework Revision = ReadJson("harbour-2028");

    [Theory]
    [InlineData("harbour-2026")]
    [InlineData("harbour-2028")]
    public void Json_and_StratML_files_are_valid_and_contain_the_same_plan(string name)
    {
        string json = Repository.Read("samples", "data", $"{name}.json");
        string xml = Repository.Read("samples", "data", "stratml", $"{name}.xml");
        var options = new ReadOptions { Mode = ReadMode.Strict, Rules = ValidationRules.All };

        Assert.Empty(FrameworkJson.Read(json, options).Diagnostics);
        Assert.Empty(FrameworkStratML.Read(xml, options).Diagnostics);
        StrategicFramework plan = ReadJson(name);
        Assert.Equal(plan, FrameworkStratML.Read(xml).Value);
        Assert.Equal(json.TrimEnd(), FrameworkJson.Write(plan, new JsonWriteOptions { Indented = true }).TrimEnd());
    }

    [Fact]
    public void Revision_contains_every_kind_of_change()
    {
        FrameworkComparison comparison = FrameworkComparison.Compare(Plan, Revision);

        Assert.True(comparison.IsRevision);
        Assert.Equal(
            Enum.GetValues<ElementChangeKind>().Except([ElementChangeKind.Related]),
            comparison.Changes.Select(change => change.Kind).Distinct().Order());
        Assert.NotEqual(Plan.Name, Revision.Name);
        Assert.NotEqual(Plan.Period, Revision.Period);
        Assert.NotEqual(Plan.Description, Revision.Description);
        Assert.NotEqual(Plan.Adoption, Revision.Adoption);
    }

    [Fact]
    public void Plan_contains_goals_objectives_indicators_and_stakeholders()
    {
        Assert.Equal((4, 4, 15), (Plan.Values.Count, Plan.Goals.Count, Plan.GetObjectives().Count()));
        Assert.Equal(19, Plan.GetObjectives().Sum(objective => objective.Indicators.Count));
        Assert.All(Plan.GetObjectives(), objective => Assert.NotEmpty(objective.Stakeholders));
        Assert.NotNull(Plan.Vision);
        Assert.NotNull(Plan.Mission);
    }

    [Fact]
    public void Mistakes_are_errors_and_warnings_with_positions()
    {
        EquatableList<Diagnostic> diagnostics =
            FrameworkJson.Read(Repository.Read("samples", "data", "harbour-mistakes.json")).Diagnostics;

        Assert.Equal(
            (7, 2),
            (diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
                diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning)));
        Assert.All(diagnostics, diagnostic => Assert.NotNull(diagnostic.Line));
    }

    private static StrategicFramework ReadJson(string name) =>
        FrameworkJson.Read(Repository.Read("samples", "data", $"{name}.json")).GetValueOrThrow();
}
