using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class RepeatedIdentifierTests
{
    [Fact]
    public void However_many_identifiers_there_are_and_however_often_each_is_there_they_are_read_back()
    {
        StrategicFramework framework = new()
        {
            Id = FrameworkId.Parse("plan"),
            Name = "Plan",
            Goals = [.. Enumerable.Range(0, 800).Select(i => new Goal { Name = "Goal", Identifier = $"g{i % 200}" })],
        };
        string written = FrameworkStratML.Write(framework);
        Assert.All(["<Identifier>g7</", "<Identifier>g7_x.2_</", "<Identifier>g7_x.3_</", "<Identifier>g7_x.4_</", "<Identifier>g199_x.4_</"], name => Assert.Contains(name, written, StringComparison.Ordinal));
        ReadResult<StrategicFramework> read = FrameworkStratML.Read(written, new() { Mode = ReadMode.Strict });
        Assert.Empty(read.Diagnostics);
        Assert.Equal(framework, read.Value);
    }

    [Fact]
    public void Of_many_identifiers_each_that_is_there_twice_is_told()
    {
        string goals = string.Concat(Enumerable.Range(0, 400).Select(i => $"<Goal><Name/><Description/><Identifier>g{i % 200}</Identifier></Goal>"));
        ReadResult<StrategicFramework> read = FrameworkStratML.Read($"<StrategicPlan xmlns='{Spaces.Part1}'><Name/><StrategicPlanCore>{goals}</StrategicPlanCore></StrategicPlan>");
        Assert.Equal(
            Enumerable.Range(0, 200).Select(i => ($"'g{i}' is the identifier of another element already; both keep it.", $"/StrategicPlan/StrategicPlanCore/Goal[{i + 201}]/Identifier")),
            read.Diagnostics.Select(told => (told.Message, told.Path)));
    }
}
