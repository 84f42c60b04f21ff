namespace Interpol.Strategy.Model.TableTests;

/// <summary>Tests the titles of data packages.</summary>
public sealed class DataPackageTests
{
    [Theory]
    [InlineData("Plan", "Plan")]
    [InlineData("", "plan-1")]
    [InlineData(" ", "plan-1")]
    public void Title_is_the_name_of_the_framework_or_its_id_without_a_name(string name, string title)
    {
        StrategicFramework plan = new() { Id = FrameworkId.Parse("plan-1"), Name = name };
        DataPackage package = DataPackage.Create(new([plan]), []);
        Assert.Equal(title, package.Title);
        Assert.Equal(title, Assert.Single(package.Sources).Title);
    }
}
