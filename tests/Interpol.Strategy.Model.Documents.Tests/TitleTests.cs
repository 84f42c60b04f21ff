namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests which heading becomes the name of a plan.</summary>
public sealed class TitleTests
{
    [Theory]
    [InlineData("Strategic Plan 2026-2030")]
    [InlineData("Plan 2026-2030")]
    [InlineData("Annual Plan 2026")]
    public void Read_uses_the_only_heading_above_the_goals_as_name(string title)
    {
        StrategicFramework plan = FrameworkOutline
            .Read($"# {title}\n\n## Goal 1: Clean power\n\n- Equip all berths with shore power\n").GetValueOrThrow();

        Assert.Equal((title, 2026), (plan.Name, plan.Period?.Start?.Year));
        Assert.Equal("Clean power", Assert.Single(plan.Goals).Name);
    }

    [Fact]
    public void Read_returns_one_plan_for_each_heading_with_a_year() => Assert.Equal(
        ["Safe traffic", "Clean power"],
        FrameworkOutline.ReadAll("# Plan 2027\n\n## Goal 1: Safe traffic\n\n# Plan 2026\n\n## Goal 1: Clean power\n")
            .GetValueOrThrow().Frameworks.Select(plan => plan.Goals[0].Name));

    [Fact]
    public void Read_returns_the_items_below_a_heading_of_goals_with_a_year() => Assert.Equal(
        ["Clean power", "Safe traffic"],
        FrameworkOutline.Read("# Goals 2026\n\n- Clean power\n- Safe traffic\n").GetValueOrThrow()
            .Goals.Select(goal => goal.Name));
}
