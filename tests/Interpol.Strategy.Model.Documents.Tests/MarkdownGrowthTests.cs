using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that Markdown is written in linear time, also for strings that consist of marks.</summary>
public sealed class MarkdownGrowthTests
{
    [Theory]
    [InlineData("Equip all berths ")]
    [InlineData("*_`[]<>#|\\\\")]
    [InlineData("a\n")]
    [InlineData("- a\n\n")]
    public void Write_allocates_linearly_for_long_strings(string part) => GrowthAssert.AllocationsAreLinear(
        part, 2_000, count => Create(HostileMarks.Repeat(part, count), 1), Write);

    [Fact]
    public void Write_allocates_linearly_for_many_goals() =>
        GrowthAssert.AllocationsAreLinear("goals", 1_000, count => Create("Equip all berths", count), Write);

    private static void Write(StrategicFramework framework)
    {
        Assert.NotEmpty(FrameworkMarkdown.Write(framework));
        Assert.NotEmpty(FrameworkMarkdown.GetUnsupportedContent(framework));
    }

    private static StrategicFramework Create(string text, int goalCount) => new()
    {
        Id = FrameworkId.Parse("harbour"),
        Name = text,
        Description = text,
        Submitter = new() { GivenName = text },
        Goals =
        [
            .. Enumerable.Range(0, goalCount).Select(i => new Goal
            {
                Name = text,
                Description = text,
                Groups = [new() { Name = $"Group {i / 2}" }],
                Objectives = [new() { Name = text, Description = text }],
                Stakeholders = [new() { Name = text }],
            }),
        ],
    };
}
