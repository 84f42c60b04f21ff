using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class ElementRowTests
{
    [Fact]
    public void GetElements_returns_all_columns_of_an_objective() => Assert.Equal(
        new ElementRow
        {
            ElementId = "interpol-2017-2020/4.2",
            ParentId = "interpol-2017-2020/4",
            FrameworkId = "interpol-2017-2020",
            FrameworkName = "Strategic Framework 2017-2020",
            Organization = "INTERPOL",
            PeriodStart = new(2017, 1, 1),
            PeriodEnd = new(2020, 12, 31),
            Reference = "interpol-2017-2020/4.2",
            ElementKind = "objective",
            GoalKind = "strategicGoal",
            Code = "4.2",
            SortKey = "14.12$",
            Level = 2,
            Position = 26,
            Path = "interpol-2017-2020/4|interpol-2017-2020/4.2",
            GoalCode = "4",
            GoalName = "Maximise INTERPOL's role within the global security architecture",
            ObjectiveCode = "4.2",
            Text = "Build interaction within the Global Security Architecture to achieve common goals "
                + "(Global Policing Initiative)",
            Identifier = "interpol-2017-2020-4.2",
        },
        FrameworkRows.GetElements(InterpolFrameworks.Framework2017To2020)
            .Single(row => row.Code == "4.2"));

    [Fact]
    public void GetElements_returns_a_row_for_each_element_of_the_canonical_frameworks()
    {
        ElementRow[] rows = [.. FrameworkRows.GetElements(InterpolFrameworks.Catalog)];
        Assert.Equal(
            InterpolFrameworks.All.SelectMany(framework => framework.GetElements())
                .Select(element => (element.GetCode()?.ToString(), element.GetName(), element.Description)),
            rows.Select(row => (row.Code, row.Name, row.Text)));
        Assert.Equal(
            ["1", "2", "3", "4", "5", "6"],
            rows.Where(row => row is { FrameworkId: "interpol-2014-2016", ElementKind: "goal" })
                .Select(row => row.GoalCode));
        Assert.Equal(
            ["strategicPriority", "corporatePriority", "strategicGoal"],
            rows.Select(row => row.GoalKind).OfType<string>().Distinct());
    }

    [Fact]
    public void GetElements_returns_the_path_for_elements_without_a_unique_code()
    {
        StrategicFramework plan = ProgressCases.CreatePlan() with
        {
            Vision = new() { Description = "V" },
            Values = [new() { Name = "A" }, new() { Name = "B" }],
            Goals =
            [
                new() { Code = ElementCode.Parse("1"), Name = "G", Objectives = [new() { Name = "O" }] },
                new() { Code = ElementCode.Parse("1"), Name = "H" },
                new() { Name = "I" },
            ],
        };
        Assert.Equal(
            ["plan#vision", "plan#values[0]", "plan#values[1]", "plan#goals[0]", "plan#goals[0].objectives[0]",
                "plan#goals[1]", "plan#goals[2]"],
            FrameworkRows.GetElements(plan).Select(row => row.ElementId));
        Assert.Equal(
            [null, null, null, "plan/1", null, "plan/1", null],
            FrameworkRows.GetElements(plan).Select(row => row.Reference));
    }

    [Theory]
    [InlineData("a|b", "plan/a%7Cb")]
    [InlineData("a%7Cb", "plan/a%257Cb")]
    [InlineData("a%25b", "plan/a%2525b")]
    [InlineData("100%", "plan/100%")]
    [InlineData("%|", "plan/%%7C")]
    [InlineData("%7c", "plan/%7c")]
    public void Path_encodes_the_separator_and_ambiguous_percent_signs(string code, string path)
    {
        StrategicFramework plan = ProgressCases.CreatePlan() with
        {
            Goals = [new() { Code = ElementCode.Parse(code), Name = "G" }],
        };
        ElementRow row = FrameworkRows.GetElements(plan).Single();
        Assert.Equal((path, $"plan/{code}"), (row.Path, row.ElementId));
        Assert.Equal([row.ElementId], RowTree.Split(row.Path));
    }

    [Fact]
    public void Groups_contain_the_code_and_the_name_of_each_heading()
    {
        StrategicFramework plan = ProgressCases.CreatePlan();
        GoalGroup finance = new() { Code = ElementCode.Parse("A"), Name = "Finance | 10%" };
        plan = plan with { Goals = [plan.Goals[0] with { Groups = [finance, new() { Name = "Income" }] }] };
        Assert.Equal(
            ["A|Finance %7C 10%||Income", "A|Finance %7C 10%||Income"],
            FrameworkRows.GetElements(plan).Select(row => row.Groups));
    }

    [Fact]
    public void Organization_contains_all_names()
    {
        StrategicFramework plan = ProgressCases.CreatePlan() with
        {
            Organizations = [new() { Name = "Port" }, new() { Acronym = "X" }, new() { Name = "City|State" }],
        };
        Assert.Equal("Port|City%7CState", FrameworkRows.GetElements(plan).First().Organization);
        Assert.Null(FrameworkRows.GetElements(plan with { Organizations = [] }).First().Organization);
    }

    [Fact]
    public void Methods_throw_for_null_before_the_rows_are_enumerated()
    {
        StrategicFramework framework = null!;
        FrameworkCatalog catalog = null!;
        _ = Assert.Throws<ArgumentNullException>("framework", () => FrameworkRows.GetElements(framework));
        _ = Assert.Throws<ArgumentNullException>("catalog", () => FrameworkRows.GetElements(catalog));
        _ = Assert.Throws<ArgumentNullException>("framework", () => FrameworkRows.GetMeasures(framework));
        _ = Assert.Throws<ArgumentNullException>("catalog", () => FrameworkRows.GetMeasures(catalog));
        _ = Assert.Throws<ArgumentNullException>("framework", () => FrameworkRows.GetProgress(framework, default));
        _ = Assert.Throws<ArgumentNullException>("report", () => FrameworkRows.GetContributions(null!));
    }

    [Fact]
    public void Methods_throw_for_a_report_of_another_framework_or_invalid_options()
    {
        StrategicFramework plan = ProgressCases.CreatePlan() with { Id = FrameworkId.Parse("other") };
        ProgressReport report = ProgressCases.Report();
        Assert.Equal(
            "report must be about the framework 'other', but it is about 'plan'. (Parameter 'report')",
            Assert.Throws<ArgumentException>(() => FrameworkRows.GetMeasures(plan, report)).Message);
        _ = Assert.Throws<ArgumentException>("report", () => FrameworkRows.GetProgress(plan, default, report));
        _ = Assert.Throws<ArgumentException>(
            "options", () => FrameworkRows.GetProgress(plan, default, options: new() { AtRiskThreshold = 1 }));
    }
}
