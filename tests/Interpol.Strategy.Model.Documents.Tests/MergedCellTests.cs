using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests what empty cells, codes, actions and indicators of a table mean.</summary>
public sealed class MergedCellTests
{
    [Theory]
    [InlineData("City,Climate,Power,Berths\n,,Noise,Pumps\n", "City/Climate: Power; City/Climate: Noise")]
    [InlineData("City,Climate,Power,Berths\n,People,Safety,Crews\n", "City/Climate: Power; City/People: Safety")]
    [InlineData("City,Climate,Power,Berths\nRegion,,Traffic,Trains\n", "City/Climate: Power; Region: Traffic")]
    [InlineData("City,Climate,Power,Berths\n-,,Traffic,Trains\n", "City/Climate: Power; : Traffic")]
    [InlineData("City,Climate,Power,Berths\n,–,Traffic,Trains\n", "City/Climate: Power; City: Traffic")]
    [InlineData(",,Power,Berths\nCity,,Traffic,Trains\n", ": Power; City: Traffic")]
    [InlineData("City,Climate,Power,Berths\n,,Power,Cranes\n,,,Pumps\n", "City/Climate: Power")]
    public void Empty_cells_of_groups_continue_the_cell_above(string rows, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Read("Theme,Group,Goal,Objective\n" + rows).Goals.Select(goal =>
            $"{string.Join('/', goal.Groups.Select(group => group.Name))}: {goal.Name}")));

    [Fact]
    public void Empty_cells_of_named_levels_are_no_group()
    {
        StrategicFramework read = Read("Level,Group,Name\nGoal,City,Power\nObjective,,Berths\nGoal,,Traffic\n");
        Assert.Equal([1, 0], read.Goals.Select(goal => goal.Groups.Count));
    }

    [Fact]
    public void Indicators_below_an_objective_belong_to_it()
    {
        Objective[] objectives =
        [
            .. Read("Goal,Objective,Indicator,Target\nPower,Berths,Share,50\n,,Ships,9\n,Cranes,,\n")
                .Goals.Single().Objectives,
        ];
        Assert.Equal(["Share", "Ships"], objectives[0].Indicators.Select(each => each.MeasurementDimension));
        Assert.Empty(objectives[1].Indicators);
    }

    [Theory]
    [InlineData("1,Power,Berths\n1,Power,Cranes\n2,Traffic,Radar\n", "1 Power ( Berths,  Cranes); 2 Traffic ( Radar)")]
    [InlineData("1,Power,Berths\n,,Cranes\n2,Traffic,Radar\n", "1 Power ( Berths,  Cranes); 2 Traffic ( Radar)")]
    [InlineData("1.1,Power,Berths\n1.2,Power,Cranes\n", " Power (1.1 Berths, 1.2 Cranes)")]
    [InlineData("1.1,Power,Berths\n1.2,,Cranes\n", " Power (1.1 Berths, 1.2 Cranes)")]
    [InlineData("1,Power,\n1.1,,Berths\n1.2,,Cranes\n", "1 Power (1.1 Berths, 1.2 Cranes)")]
    [InlineData("1,Power,Berths\n2,Traffic,Radar\n", " Power (1 Berths);  Traffic (2 Radar)")]
    public void Codes_that_all_objectives_of_a_goal_share_are_those_of_the_goal(string rows, string expected) =>
        Assert.Equal(
            expected,
            string.Join("; ", Read("Ref,Goal,Objective\n" + rows).Goals.Select(goal =>
                $"{goal.Code} {goal.Name} ("
                    + $"{string.Join(", ", goal.Objectives.Select(each => $"{each.Code} {each.Description}"))})")));

    [Fact]
    public void Actions_below_objectives_are_folded_and_reported()
    {
        const string Columns = "Goal,Sub-goal,Action\nPower,Berths,Lay cables\n,,Build pylons\nTraffic,Radar,\n";
        const string Levels = "Level,Code,Name\nGoal,1,Power\nObjective,1.1,Berths\nAction,1.1.1,Lay cables\n";
        ReadResult<StrategicFramework> result = ReadResult(Columns);
        Objective objective = result.GetValueOrThrow().Goals[0].Objectives.Single();
        Assert.Equal("Berths\n\n- Lay cables\n- Build pylons", objective.Description);
        Assert.Equal(2, result.Diagnostics.Single(item => item.Code == OutlineDiagnosticCodes.LevelsFolded).Line);
        Assert.Empty(result.GetValueOrThrow().Goals[0].Groups);

        result = ReadResult(Levels);
        Assert.Equal(
            "Berths\n\n- 1.1.1 Lay cables", result.GetValueOrThrow().Goals.Single().Objectives.Single().Description);
        Assert.Equal(4, result.Diagnostics.Single(item => item.Code == OutlineDiagnosticCodes.LevelsFolded).Line);
    }

    [Fact]
    public void Actions_below_goals_are_objectives() => Assert.Equal(
        ["Lay cables", "Build pylons"],
        Read("Goal,Action\nPower,Lay cables\n,Build pylons\n").Goals.Single().Objectives
            .Select(objective => objective.Description));

    [Theory]
    [InlineData("increase", IndicatorDirection.Increase)]
    [InlineData("↓", IndicatorDirection.Decrease)]
    [InlineData("At least", IndicatorDirection.AtLeast)]
    [InlineData("max.", IndicatorDirection.AtMost)]
    [InlineData("within", IndicatorDirection.Within)]
    [InlineData("as it comes", null)]
    public void Columns_of_directions_and_baselines_are_those_of_the_indicator(
        string text, IndicatorDirection? direction)
    {
        PerformanceIndicator indicator =
            Read($"Goal,Objective,KPI,Direction,Baseline 2025,Target\nPower,Berths,Share,{text},12.5,50\n")
                .Goals.Single().Objectives.Single().Indicators.Single();
        Assert.Equal(direction, indicator.Direction);
        Assert.Equal(direction is null ? $"Direction: {text}" : null, indicator.OtherInformation);
        Assert.Equal(
            new MeasuredResult { StartDate = new(2025, 1, 1), EndDate = new(2025, 12, 31), NumberOfUnits = 12.5m },
            indicator.Baseline);
    }

    [Fact]
    public void A_direction_without_an_indicator_is_other_information()
    {
        Objective objective = Read("Goal,Objective,Direction\nPower,Berths,up\n").Goals.Single().Objectives.Single();
        Assert.Equal(("Direction: up", 0), (objective.OtherInformation, objective.Indicators.Count));
    }

    private static StrategicFramework Read(string csv) => ReadResult(csv).GetValueOrThrow();

    private static ReadResult<StrategicFramework> ReadResult(string csv) =>
        FrameworkOutline.ReadTable(new MemoryStream(Encoding.UTF8.GetBytes(csv)));
}
