using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

public sealed class StrategyElementTests
{
    [Property]
    public void ElementKind_has_the_name_of_the_type_of_the_element(StrategicFramework framework) => Assert.All(
        framework.GetElements(),
        element => Assert.Equal(element.GetType().Name, element.ElementKind.ToString()));

    [Fact]
    public void ElementKind_has_a_flag_in_ElementKinds() => Assert.Equal(
        Enum.GetValues<ElementKind>().Select(kind => (kind.ToString(), 1 << (int)kind)),
        Enum.GetValues<ElementKinds>()
            .Except([ElementKinds.None, ElementKinds.All])
            .Select(kinds => (kinds.ToString(), (int)kinds)));

    [Property]
    public void GetCode_returns_the_code_of_goals_and_objectives(StrategicFramework framework)
    {
        Assert.All(framework.Goals, goal => Assert.Equal(goal.Code, goal.GetCode()));
        Assert.All(framework.GetObjectives(), objective => Assert.Equal(objective.Code, objective.GetCode()));
        Assert.All(
            framework.GetElements().Where(element => element is Vision or Mission or CoreValue),
            element => Assert.Null(element.GetCode()));
    }

    [Property]
    public void GetName_returns_the_name_of_values_goals_and_objectives(StrategicFramework framework)
    {
        Assert.All(framework.Values, value => Assert.Equal(value.Name, value.GetName()));
        Assert.All(framework.Goals, goal => Assert.Equal(goal.Name, goal.GetName()));
        Assert.All(framework.GetObjectives(), objective => Assert.Equal(objective.Name, objective.GetName()));
        Assert.All(
            framework.GetElements().Where(element => element is Vision or Mission),
            element => Assert.Null(element.GetName()));
    }

    [Fact]
    public void ElementKind_is_not_serialized()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        string[] json =
        [
            JsonSerializer.Serialize(framework),
            JsonSerializer.Serialize(framework.Vision),
            JsonSerializer.Serialize(framework.Mission),
            JsonSerializer.Serialize(framework.Values[0]),
            JsonSerializer.Serialize(framework.Goals[0]),
            JsonSerializer.Serialize(framework.Goals[0].Objectives[0]),
        ];
        Assert.All(json, text => Assert.DoesNotContain("elementKind", text, StringComparison.OrdinalIgnoreCase));
    }
}
