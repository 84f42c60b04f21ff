using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests what numbers, names, groups and references in the cells of a table mean.</summary>
public sealed class TableCellTests
{
    [Theory]
    [InlineData("12,5", "12.5")]
    [InlineData("1,5", "1.5")]
    [InlineData("-0,25", "-0.25")]
    [InlineData("0,125", "0.125")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234", "1234")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234", "1.234")]
    [InlineData("12,5 | 1,234", "12.5 | 1.234")]
    [InlineData("12,5 | 1.234", "12.5 | text 1.234")]
    [InlineData("1,23,4", "text 1,23,4")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData("0.12345678901234567890123456789", "text 0.12345678901234567890123456789")]
    [InlineData("123456789012345678901234567890", "text 123456789012345678901234567890")]
    public void Numbers_have_a_decimal_point_or_a_decimal_comma(string cells, string expected)
    {
        string rows = string.Join('\n', cells.Split(" | ").Select((cell, i) => $"Power;Berths;Share {i};{cell}"));
        IEnumerable<MeasuredResult> results = Read($"Goal;Objective;KPI;Target\n{rows}\n").Goals.Single()
            .Objectives.Single().Indicators
            .Select(indicator => indicator.MeasurementInstances.Single().TargetResults.Single());
        Assert.Equal(
            expected,
            string.Join(" | ", results.Select(result => result.NumberOfUnits is { } number
                ? FormattableString.Invariant($"{number}") : $"text {result.Description}")));
    }

    [Theory]
    [InlineData("", "45 %", "%")]
    [InlineData("", "45", "")]
    [InlineData("ships", "45", "ships")]
    public void Percent_signs_are_the_unit_if_there_is_none(string unit, string cell, string expected)
    {
        PerformanceIndicator indicator = Read($"Goal,Objective,KPI,Unit,Target\nPower,Berths,Share,{unit},{cell}\n")
            .Goals.Single().Objectives.Single().Indicators.Single();
        Assert.Equal(expected, indicator.UnitOfMeasurement);
        Assert.Equal(45, indicator.MeasurementInstances.Single().TargetResults.Single().NumberOfUnits);
    }

    [Theory]
    [InlineData("Goal,Objective,Unit", "Power,Berths,%", "Unit: %")]
    [InlineData("Goal,Objective,Unit,Direction", "Power,Berths,%,up", "Unit: %; Direction: up")]
    public void Units_without_a_result_are_other_information(string header, string row, string expected)
    {
        Objective objective = Read($"{header}\n{row}\n").Goals.Single().Objectives.Single();
        Assert.Equal((expected, 0), (objective.OtherInformation, objective.Indicators.Count));
    }

    [Theory]
    [InlineData("Goal,Objective\nPower,Berths,2026,Harbour master\n")]
    [InlineData("Goal,Objective,,\nPower,Berths,2026,Harbour master\n")]
    public void Cells_without_a_header_are_other_information(string csv) => Assert.Equal(
        "2026; Harbour master", Read(csv).Goals.Single().Objectives.Single().OtherInformation);

    [Fact]
    public void Actions_without_codes_belong_to_the_objective_above_them() => Assert.Equal(
        ["Berths", "Cranes\n\n- Lay cables"],
        Read("Level,Name\nGoal,Power\nObjective,Berths\nObjective,Cranes\nAction,Lay cables\n").Goals.Single()
            .Objectives.Select(objective => objective.Description));

    [Fact]
    public void Repeated_objectives_above_actions_are_one() => Assert.Equal(
        "Berths\n\n- Lay cables\n- Build pylons",
        Read("Goal,Objective,Action\nPower,Berths,Lay cables\nPower,Berths,Build pylons\n").Goals.Single()
            .Objectives.Single().Description);

    [Theory]
    [InlineData("Indicator", "Power,Berths,Share\nPower,,Ships\n")]
    [InlineData("2026", "Power,Berths,40\n,,50\n")]
    [InlineData("2026", "Power,Berths,40\nPower,,50\n")]
    public void Indicators_below_an_objective_belong_to_it_if_its_goal_is_repeated(string column, string rows)
    {
        Goal goal = Read($"Goal,Objective,{column}\n{rows}").Goals.Single();
        Assert.Equal((null, 2), (goal.OtherInformation, goal.Objectives.Single().Indicators.Count));
    }

    [Fact]
    public void Other_groups_end_the_goal_above_them()
    {
        ReadResult<StrategicFramework> result = ReadResult(
            "Theme,Goal,Objective\nCity,Power,Berths\nCity,,Cranes\nRegion,,Trains\n,Traffic,Radar\n");
        Assert.Equal(
            ["City: Power (Berths, Cranes)", "Region: Traffic (Radar)"],
            result.GetValueOrThrow().Goals.Select(goal => $"{goal.Groups.Single().Name}: {goal.Name} "
                + $"({string.Join(", ", goal.Objectives.Select(objective => objective.Description))})"));
        Assert.Equal(4, result.Diagnostics.Single(item => item.Code == OutlineDiagnosticCodes.NoParent).Line);
    }

    [Fact]
    public void Rows_of_groups_are_reported_only_if_they_contain_no_goal()
    {
        ReadResult<StrategicFramework> result = ReadResult(
            "Theme,Goal,Objective\nCity,,\n,Power,Berths\nRegion,,\n,Traffic,Radar\nState,,\n");
        Assert.Equal(
            ["City: Power", "Region: Traffic"],
            result.GetValueOrThrow().Goals.Select(goal => $"{goal.Groups.Single().Name}: {goal.Name}"));
        Assert.Equal(
            [(OutlineDiagnosticCodes.LevelsFolded, 6)],
            result.Diagnostics.Where(item => item.Effect == DiagnosticEffect.Dropped)
                .Select(item => (item.Code, item.Line ?? 0)));
    }

    [Fact]
    public void Rows_of_facts_belong_to_the_goal_above_them()
    {
        ReadResult<StrategicFramework> result =
            ReadResult("Goal,Objective,Owner\nPower,Berths,\n,,Harbour master\nTraffic,Radar,\n");
        Assert.Equal("Owner: Harbour master", result.GetValueOrThrow().Goals[0].OtherInformation);
        Assert.DoesNotContain(result.Diagnostics, item => item.Effect == DiagnosticEffect.Dropped);
    }

    [Theory]
    [InlineData("|Level|Name|\n|-|-|\n|Goal|Power|\n|Objective|Berths|\n|Objective|~~Cranes~~|\n")]
    [InlineData("|Level|Name|\n|-|-|\n|Goal|Power|\n|Objective|Berths|\n|~~Goal~~|~~Traffic~~|\n")]
    public void Struck_out_rows_with_levels_are_reported(string table)
    {
        ReadResult<StrategicFramework> result = FrameworkOutline.Read("# Harbour plan 2026\n\n" + table);
        Goal goal = result.GetValueOrThrow().Goals.Single();
        Assert.Equal(("Power", "Berths"), (goal.Name, goal.Objectives.Single().Description));
        Assert.Contains(result.Diagnostics, item => item.Code == OutlineDiagnosticCodes.StruckOut);
    }

    [Fact]
    public void Rows_without_a_known_level_are_reported() => Assert.Contains(
        FrameworkOutline.Read("# Harbour plan 2026\n\n## Goals\n\n- Power\n\n| Level | Name |\n|---|---|\n"
            + "| ~~Goal~~ | ~~Traffic~~ |\n| Note | Radar |\n").Diagnostics,
        item => item.Code == OutlineDiagnosticCodes.StruckOut);

    [Fact]
    public void Descriptions_of_objectives_are_not_those_of_their_goal()
    {
        Goal goal = Read("Goal,Name,Description\nPower,Berths,For ships\nPower,Cranes,For cargo\n").Goals.Single();
        Assert.Null(goal.Description);
        Assert.Equal(["For ships", "For cargo"], goal.Objectives.Select(objective => objective.Description));
    }

    [Theory]
    [InlineData("Go++", "Go#")]
    [InlineData("€", "£")]
    [InlineData("…", "!!")]
    [InlineData("कि", "की")]
    [InlineData("𞤀", "𞤁")]
    public void Names_that_differ_in_signs_are_different_goals(string first, string second) => Assert.Equal(
        [first, second],
        Read($"Goal,Objective\n{first},Berths\n{second},Cranes\n").Goals.Select(goal => goal.Name));

    [Theory]
    [InlineData("City,Power,Berths\n–,Power,Cranes\n")]
    [InlineData("–,Power,Berths\nCity,Power,Cranes\n")]
    public void Goals_with_and_without_a_group_are_different(string rows) =>
        Assert.Equal(2, Read("Theme,Goal,Objective\n" + rows).Goals.Count);

    [Fact]
    public void Columns_of_parents_without_levels_are_other_information() => Assert.Equal(
        "Parent: Ministry",
        Read("Goal,Objective,Parent\nPower,Berths,Ministry\n").Goals.Single().Objectives.Single().OtherInformation);

    [Fact]
    public void Columns_of_goals_name_the_parents_of_rows_with_levels()
    {
        ReadResult<StrategicFramework> result = ReadResult("Type,Name,Goal,Theme\nGoal,Power,,\nGoal,Traffic,,\n"
            + "Objective,Berths,Power,City\nObjective,Radar,Traffic,\nObjective,Trains,Rail,\n");
        Assert.Equal(
            ["Power (Berths)", "Traffic (Radar, Trains)"],
            result.GetValueOrThrow().Goals.Select(goal =>
                $"{goal.Name} ({string.Join(", ", goal.Objectives.Select(each => each.Description))})"));
        Assert.Equal("Theme: City", result.GetValueOrThrow().Goals[0].Objectives[0].OtherInformation);
        Assert.Equal(6, result.Diagnostics.Single(item => item.Code == OutlineDiagnosticCodes.UnresolvedParent).Line);
    }

    private static StrategicFramework Read(string csv) => ReadResult(csv).GetValueOrThrow();

    private static ReadResult<StrategicFramework> ReadResult(string csv) =>
        FrameworkOutline.ReadTable(new MemoryStream(Encoding.UTF8.GetBytes(csv)));
}
