using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class DuplicateIdentifierTests
{
    [Fact]
    public void Duplicate_identifiers_are_preserved_however_many_there_are()
    {
        StrategicFramework framework = new()
        {
            Id = FrameworkId.Parse("plan"),
            Name = "Plan",
            Goals = [.. Enumerable.Range(0, 800).Select(i => new Goal { Name = "Goal", Identifier = $"g{i % 200}" })],
        };
        string written = FrameworkStratML.Write(framework);
        Assert.All(
            ["g7", "g7_x.2_", "g7_x.3_", "g7_x.4_", "g199_x.4_"],
            name => Assert.Contains($"<Identifier>{name}</", written, StringComparison.Ordinal));
        ReadResult<StrategicFramework> read = FrameworkStratML.Read(written, new() { Mode = ReadMode.Strict });
        Assert.Empty(read.Diagnostics);
        Assert.Equal(framework, read.Value);
    }

    [Fact]
    public void Read_reports_each_duplicate_identifier_of_many()
    {
        string goals = string.Concat(Enumerable.Range(0, 400)
            .Select(i => $"<Goal><Name/><Description/><Identifier>g{i % 200}</Identifier></Goal>"));
        ReadResult<StrategicFramework> read = FrameworkStratML.Read(
            $"<StrategicPlan xmlns='{StratMLNamespaces.Part1}'><Name>n</Name>"
            + $"<StrategicPlanCore>{goals}</StrategicPlanCore></StrategicPlan>");
        IEnumerable<(string Message, string Path)> expected = Enumerable.Range(0, 200).Select(i => (
            $"The identifier 'g{i}' is already used by another element. Each identifier must be unique. It was kept.",
            $"/StrategicPlan/StrategicPlanCore/Goal[{i + 201}]/Identifier"));
        Assert.Equal(expected, read.Diagnostics.Select(diagnostic => (diagnostic.Message, diagnostic.Path)));
    }

    [Fact]
    public void Read_decodes_each_of_several_equal_identifiers()
    {
        const string Goal = "<Goal><Name/><Description/><Identifier>_x0020_g</Identifier></Goal>";
        ReadResult<StrategicFramework> read = FrameworkStratML.Read(
            $"<StrategicPlan xmlns='{StratMLNamespaces.Part1}'><Name>n</Name>"
            + $"<StrategicPlanCore>{Goal}{Goal}{Goal}</StrategicPlanCore></StrategicPlan>");
        Assert.Equal([" g", " g", " g"], read.GetValueOrThrow().Goals.Select(goal => goal.Identifier));
        Assert.Equal(2, read.Diagnostics.Count);
    }
}
