using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that pages are written in linear time, also for input that repeats what has to be unique.</summary>
public sealed class HtmlGrowthTests
{
    [Theory]
    [InlineData("distinct codes")]
    [InlineData("one code")]
    [InlineData("codes that are taken")]
    [InlineData("no codes")]
    [InlineData("groups")]
    [InlineData("kinds")]
    [InlineData("lines")]
    public void Write_allocates_linearly(string input)
    {
        GrowthAssert.AllocationsAreLinear(
            input, 1_000, size => Create(input, size), framework => FrameworkHtml.Write(framework));
        GrowthAssert.AllocationsAreLinear(
            input,
            500,
            size => FrameworkProgress.Assess(Create(input, size), new DateOnly(2028, 12, 31)),
            progress => FrameworkHtml.Write(progress));
    }

    [Fact]
    public void Write_of_a_comparison_allocates_linearly() => GrowthAssert.AllocationsAreLinear(
        "comparison",
        200,
        size => FrameworkComparison.Compare(Create("one code", size), Create("no codes", size)),
        comparison => FrameworkHtml.Write(comparison));

    private static StrategicFramework Create(string input, int size) => new()
    {
        Id = FrameworkId.Parse("harbour"),
        Name = "Harbour",
        Description = input == "lines" ? string.Join('\n', Enumerable.Repeat("a", size * 20)) : null,
        Goals = [.. Enumerable.Range(0, input == "lines" ? 1 : size).Select(i => CreateGoal(input, i))],
    };

    private static Goal CreateGoal(string input, int index) => new()
    {
        Name = $"Goal {index}",
        Code = input switch
        {
            "no codes" => null,
            "one code" => ElementCode.Parse("1"),
            "codes that are taken" => ElementCode.Parse(index % 2 == 0 ? "1" : $"1-{index}"),
            _ => ElementCode.Parse($"{index + 1}"),
        },
        Kind = input == "kinds" ? (GoalKind)(index % 3) : GoalKind.StrategicGoal,
        Groups = input == "groups" ? [new() { Name = $"Group {index / 2}" }] : [],
        Objectives = [new() { Description = "Objective" }],
    };
}
