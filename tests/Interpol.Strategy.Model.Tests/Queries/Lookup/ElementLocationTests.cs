using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(PoorlyNumberedFrameworks)])]
public sealed class ElementLocationTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    [Property]
    public void TryGetLocation_returns_the_location_that_GetLocation_returns(StrategicFramework framework) =>
        Assert.All(framework.GetElements(), element =>
        {
            Assert.True(framework.TryGetLocation(element, out ElementLocation? location));
            Assert.Equal(framework.GetLocation(element), location);
        });

    [Property]
    public void TryGetGoalOf_returns_the_goal_that_GetGoalOf_returns(StrategicFramework framework) =>
        Assert.All(framework.GetObjectives(), objective =>
        {
            Assert.True(framework.TryGetGoalOf(objective, out Goal? goal));
            Assert.Same(framework.GetGoalOf(objective), goal);
        });

    [Fact]
    public void TryGetLocation_returns_false_for_elements_of_another_framework()
    {
        Assert.False(
            InterpolFrameworks.Framework2014To2016.TryGetLocation(Framework.Vision, out ElementLocation? location));
        Assert.Null(location);
        Assert.False(
            InterpolFrameworks.Framework2014To2016.TryGetGoalOf(Framework.GetObjective("4.2"), out Goal? goal));
        Assert.Null(goal);
    }

    [Fact]
    public void TryGetLocation_returns_false_for_null()
    {
        Assert.False(Framework.TryGetLocation(null, out _));
        Assert.False(Framework.TryGetGoalOf(null, out _));
    }
}
