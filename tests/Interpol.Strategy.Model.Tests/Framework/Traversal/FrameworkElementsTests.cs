namespace Interpol.Strategy.Model.Tests;

public sealed class FrameworkElementsTests
{
    [Fact]
    public void GetElements_uses_the_order_of_the_standard() => Assert.Equal(
        [
            "Vision",
            "Mission",
            "CoreValue",
            "CoreValue",
            "CoreValue",
            "CoreValue",
            "CoreValue",
            "1",
            "1.1",
            "1.2",
            "1.3",
            "1.4",
            "1.5",
            "2",
            "2.1",
        ],
        InterpolFrameworks.Framework2017To2020.GetElements().Take(15).Select(element => element switch
        {
            Goal goal => goal.Code.ToString(),
            Objective objective => objective.Code.ToString(),
            _ => element.GetType().Name,
        }));

    [Property]
    public void GetElements_returns_every_element_once(StrategicFramework framework)
    {
        StrategyElement[] elements = [.. framework.GetElements()];
        int expected = (framework.Vision is null ? 0 : 1)
            + (framework.Mission is null ? 0 : 1)
            + framework.Values.Count
            + framework.Goals.Sum(goal => 1 + goal.Objectives.Count);
        Assert.Equal(expected, elements.Length);
        Assert.Equal(expected, elements.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.Equal(framework.Goals, elements.OfType<Goal>());
        Assert.Equal(framework.Values, elements.OfType<CoreValue>());
        Assert.Equal(framework.Goals.SelectMany(goal => goal.Objectives), framework.GetObjectives());
    }

    [Property]
    public void GetLocation_returns_the_path_to_the_element(StrategicFramework framework)
    {
        foreach (StrategyElement element in framework.GetElements())
        {
            ElementLocation location = framework.GetLocation(element);
            Assert.Same(element, Follow(framework, location.Path));
            Assert.Equal(location.Path, location.ToString());
            Assert.Equal(element is Objective, location.Goal is not null);
            if (element is Objective objective)
            {
                Assert.Same(location.Goal, framework.GetGoalOf(objective));
                Assert.Same(objective, location.Goal!.Objectives[location.Index]);
            }
        }
    }

    [Fact]
    public void GetLocation_returns_the_first_equal_element_for_copies()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        Objective copy = framework.GetObjective("4.2") with { };
        Assert.Equal("goals[3].objectives[1]", framework.GetLocation(copy).Path);
        Assert.Equal("4", framework.GetGoalOf(copy).Code.ToString());

        var twice = new StrategicFramework
        {
            Id = FrameworkId.Parse("a"),
            Name = "",
            Goals = [new() { Name = "1", Objectives = [new()] }, new() { Name = "2", Objectives = [new()] }],
        };
        Assert.Equal("goals[1].objectives[0]", twice.GetLocation(twice.Goals[1].Objectives[0]).Path);
        Assert.Equal("goals[0].objectives[0]", twice.GetLocation(new Objective()).Path);
    }

    [Fact]
    public void GetGoalOf_throws_for_elements_of_other_frameworks()
    {
        Objective objective = InterpolFrameworks.Framework2017To2020.GetObjective("5.3");
        UnknownElementException e =
            Assert.Throws<UnknownElementException>(() => InterpolFrameworks.Framework2014To2016.GetGoalOf(objective));
        Assert.Equal(
            "The framework 'interpol-2014-2016' does not contain an element that equals the Objective "
                + "'5.3 Strengthen internal delivery through change management'.",
            e.Message);
        Assert.Equal(FrameworkId.Parse("interpol-2014-2016"), e.FrameworkId);
        Assert.Equal("5.3 Strengthen internal delivery through change management", e.RequestedKey);
        Assert.Null(e.Suggestion);
    }

    [Fact]
    public void Arguments_must_not_be_null()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        Assert.Equal("element", Assert.Throws<ArgumentNullException>(() => _ = framework.GetLocation(null!)).ParamName);
        Assert.Equal("objective", Assert.Throws<ArgumentNullException>(() => _ = framework.GetGoalOf(null!)).ParamName);
    }

    [Fact]
    public void GetReference_returns_references_that_resolve() => Assert.All(InterpolFrameworks.All, framework =>
    {
        Assert.All(framework.Goals, goal =>
            Assert.Same(goal, InterpolFrameworks.Catalog.Resolve(framework.GetReference(goal))));
        Assert.All(framework.GetObjectives(), objective =>
            Assert.Same(objective, InterpolFrameworks.Catalog.Resolve(framework.GetReference(objective))));
    });

    private static object Follow(object root, string path) => path.Split('.').Aggregate(root, (record, step) =>
    {
        string[] parts = step.TrimEnd(']').Split('[');
        object value =
            record.GetType().GetProperty(char.ToUpperInvariant(parts[0][0]) + parts[0][1..])!.GetValue(record)!;
        return parts.Length == 1
            ? value
            : ((System.Collections.IEnumerable)value).Cast<object>().ElementAt(
                int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    });
}
