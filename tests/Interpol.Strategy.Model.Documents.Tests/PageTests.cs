using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests text that was copied from pages and slides, and counter-examples of properties.</summary>
public sealed class PageTests
{
    private const string Plan = "Harbour plan 2026\n\nGoals\n\n- Clean power\n- Safe traffic\n";

    [Theory]
    [InlineData("Harbour plan 2026\n1\n\nGoals\n\n- Clean power\n2\n- Safe traffic\n3\n")]
    [InlineData("Harbour plan 2026\nPage 4 of 6\n\nGoals\n\n- Clean power\nPage 5 of 6\n- Safe traffic\nPage 6 of 6")]
    [InlineData(
        "Harbour plan 2026\n\nGoals\nPort | Plan\n1\n- Clean power\nPort | Plan\n2\n- Safe traffic\nPort | Plan\n3")]
    public void Page_numbers_and_running_lines_are_no_content(string text)
    {
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(text);
        Assert.Equal(FrameworkOutline.Read(Plan).GetValueOrThrow(), result.GetValueOrThrow());
        Assert.Contains(result.Diagnostics, item => item.Code == OutlineDiagnosticCodes.Markup);
    }

    [Fact]
    public void Numbers_before_their_texts_are_not_pages()
    {
        StrategicFramework read = FrameworkOutline.Read(
            "# Harbour plan 2026\n\n## Goals\n\n1\n\nClean power\n\n2\n\nSafe traffic\n\n3\n\nQuiet nights\n")
            .GetValueOrThrow();
        Assert.Equal(
            ["1 Clean power", "2 Safe traffic", "3 Quiet nights"],
            read.Goals.Select(goal => $"{goal.Code} {goal.Name}"));
    }

    [Fact]
    public void Goals_with_a_label_stay_goals_below_a_theme()
    {
        Goal goal = FrameworkOutline.Read(
            "# Harbour plan 2026\n\n## Theme A: Climate\n\n### Goal 1: Clean power\n\n- Equip all berths\n")
            .GetValueOrThrow().Goals.Single();
        Assert.Equal(("Climate", "1", "Clean power"), (goal.Groups.Single().Name, $"{goal.Code}", goal.Name));
        Assert.Equal("Equip all berths", goal.Objectives.Single().Description);
    }

    [Theory]
    [InlineData("Ziele – Goals")]
    [InlineData("Objectifs / Goals")]
    [InlineData("Goals (Ziele)")]
    public void Headings_in_two_languages_name_one_level(string heading)
    {
        StrategicFramework read =
            FrameworkOutline.Read($"# Harbour plan 2026\n\n## {heading}\n\n- Clean power\n").GetValueOrThrow();
        Assert.Equal("Clean power", read.Goals.Single().Name);
    }
}
