using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(PoorlyNumberedFrameworks)])]
public sealed class EditingTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    [Property]
    public void Replace_with_the_same_element_returns_an_equal_framework(StrategicFramework framework)
    {
        Assert.All(framework.Goals, goal => Assert.Equal(framework, framework.Replace(goal, goal)));
        Assert.All(framework.GetObjectives(), objective =>
            Assert.Equal(framework, framework.Replace(objective, objective)));
    }

    [Property]
    public void Replace_changes_the_element_itself_and_no_other(StrategicFramework framework)
    {
        for (int g = 0; g < framework.Goals.Count; g++)
        {
            Goal goal = framework.Goals[g];
            StrategicFramework changed = framework.Replace(goal, goal with { Name = "New" });
            Assert.Equal([.. framework.Goals.Take(g), goal with { Name = "New" }, .. framework.Goals.Skip(g + 1)],
                changed.Goals);
            Assert.Equal(framework, changed.Replace(changed.Goals[g], goal));

            for (int o = 0; o < goal.Objectives.Count; o++)
            {
                Objective objective = goal.Objectives[o];
                changed = framework.Replace(objective, objective with { Name = "New" });
                Assert.Equal("New", changed.Goals[g].Objectives[o].Name);
                Assert.Equal(framework, changed.Replace(changed.Goals[g].Objectives[o], objective));
            }
        }
    }

    [Property]
    public void Replace_finds_copies_as_GetReference_does(StrategicFramework framework)
    {
        foreach (Objective objective in framework.GetObjectives())
        {
            if (framework.TryGetReference(objective, out ElementReference reference))
            {
                StrategyElement found = framework.GetElement(reference.Code);
                StrategicFramework changed = framework.Replace(objective with { }, objective with { Name = "New" });
                Assert.DoesNotContain(changed.GetElements(), element => ReferenceEquals(element, found));
            }
        }
    }

    [Property]
    public void Remove_of_an_added_goal_returns_an_equal_framework(StrategicFramework framework, Goal goal)
    {
        StrategicFramework longer = framework.AddGoal(goal);
        Assert.Same(goal, longer.Goals[^1]);
        Assert.Equal(framework, longer.Remove(goal));
    }

    [Property]
    public void Remove_of_an_added_objective_returns_an_equal_framework(
        StrategicFramework framework, Objective objective)
    {
        for (int g = 0; g < framework.Goals.Count; g++)
        {
            StrategicFramework longer = framework.AddObjective(framework.Goals[g], objective);
            Assert.Same(objective, longer.Goals[g].Objectives[^1]);
            Assert.Equal(framework, longer.Remove(objective));
        }
    }

    [Property]
    public void Remove_removes_the_element_itself_and_no_other(StrategicFramework framework)
    {
        for (int g = 0; g < framework.Goals.Count; g++)
        {
            Goal goal = framework.Goals[g];
            Assert.Equal(
                [.. framework.Goals.Take(g), .. framework.Goals.Skip(g + 1)], framework.Remove(goal).Goals);
            for (int o = 0; o < goal.Objectives.Count; o++)
            {
                Assert.Equal(
                    [.. goal.Objectives.Take(o), .. goal.Objectives.Skip(o + 1)],
                    framework.Remove(goal.Objectives[o]).Goals[g].Objectives);
            }
        }
    }

    [Property]
    public void Edits_keep_everything_but_the_goals(StrategicFramework framework, Goal goal)
    {
        StrategicFramework changed = framework.AddGoal(goal);
        Assert.Equal(framework, changed with { Goals = framework.Goals });
    }

    [Fact]
    public void Replace_finds_an_equal_copy()
    {
        Objective copy = Framework.GetObjective("3.1") with { };
        Assert.Equal("New", Framework.Replace(copy, copy with { Name = "New" }).GetObjective("3.1").Name);
        Goal goal = Framework.GetGoal("3") with { };
        Assert.Equal(4, Framework.Remove(goal).Goals.Count);
        Assert.Equal(5, Framework.AddObjective(goal, new()).GetGoal("3").Objectives.Count);
    }

    [Fact]
    public void Replace_prefers_the_copy_that_its_code_refers_to()
    {
        var twin = new Objective { Code = ElementCode.Parse("2.1") };
        var plan = new StrategicFramework
        {
            Id = FrameworkId.Parse("plan"),
            Name = "Plan",
            Goals =
            [
                new() { Name = "First", Objectives = [twin] },
                new() { Name = "Second", Objectives = [twin with { }] },
            ],
        };
        StrategicFramework changed = plan.Replace(twin with { }, twin with { Name = "New" });
        Assert.Null(changed.Goals[0].Objectives[0].Name);
        Assert.Equal("New", changed.Goals[1].Objectives[0].Name);
    }

    [Fact]
    public void Edits_throw_for_elements_of_another_framework()
    {
        Goal goal = InterpolFrameworks.Framework2014To2016.GetGoal("4");
        var objective = new Objective { Code = ElementCode.Parse("4.2") };
        Func<object>[] edits =
        [
            () => Framework.Replace(goal, goal),
            () => Framework.Replace(objective, objective),
            () => Framework.AddObjective(goal, objective),
            () => Framework.Remove(goal),
            () => Framework.Remove(objective),
        ];
        Assert.All(edits, edit => Assert.StartsWith(
            "The framework 'interpol-2017-2020' does not contain an element that equals the ",
            Assert.Throws<UnknownElementException>(edit).Message,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Edits_throw_for_null()
    {
        Goal goal = Framework.Goals[0];
        Objective objective = goal.Objectives[0];
        Assert.Throws<ArgumentNullException>("oldGoal", () => Framework.Replace(null!, goal));
        Assert.Throws<ArgumentNullException>("newGoal", () => Framework.Replace(goal, null!));
        Assert.Throws<ArgumentNullException>("oldObjective", () => Framework.Replace(null!, objective));
        Assert.Throws<ArgumentNullException>("newObjective", () => Framework.Replace(objective, null!));
        Assert.Throws<ArgumentNullException>("goal", () => Framework.AddGoal(null!));
        Assert.Throws<ArgumentNullException>("goal", () => Framework.AddObjective(null!, objective));
        Assert.Throws<ArgumentNullException>("objective", () => Framework.AddObjective(goal, null!));
        Assert.Throws<ArgumentNullException>("goal", () => Framework.Remove((Goal)null!));
        Assert.Throws<ArgumentNullException>("objective", () => Framework.Remove((Objective)null!));
    }
}
