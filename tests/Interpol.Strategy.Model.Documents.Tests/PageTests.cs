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

    [Theory]
    [InlineData("Our goals")]
    [InlineData("• Report every year")]
    public void Labels_and_items_beside_page_numbers_are_content(string line)
    {
        const string Pages =
            "Harbour plan 2026\n1\n\nGoals\n\n• Clean power\n{0}\n2\n• Safe traffic\n{0}\n3\n{0}\n4\n";
        ReadResult<StrategicFramework> result =
            FrameworkOutline.Read(Pages.Replace("{0}", line, StringComparison.Ordinal));
        Assert.DoesNotContain(
            result.Diagnostics,
            item => item.Code == OutlineDiagnosticCodes.Markup
                && item.Message.Contains(line.Trim('•', ' '), StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_beside_a_few_of_many_page_numbers_are_content()
    {
        string pages = string.Concat(Enumerable.Range(2, 8).Select(page =>
            $"- Goal of page {page}\n{(page < 5 ? "\nSee the annex.\n" : "")}{page}\n"));
        ReadResult<StrategicFramework> result = FrameworkOutline.Read($"Harbour plan 2026\n1\n\nGoals\n\n{pages}");
        Assert.DoesNotContain(
            result.Diagnostics,
            item => item.Code == OutlineDiagnosticCodes.Markup
                && item.Message.Contains("annex", StringComparison.Ordinal));
    }

    [Fact]
    public void Running_lines_are_quoted_in_their_diagnostics() => Assert.Contains(
        FrameworkOutline.Read(
            "Harbour plan 2026\n\nGoals\nPort | Plan\n1\n- Power\nPort | Plan\n2\n- Radar\nPort | Plan\n3").Diagnostics,
        item => item.Code == OutlineDiagnosticCodes.Markup
            && item.Message.Contains("'Port | Plan'", StringComparison.Ordinal));

    [Theory]
    [InlineData("Vision: A clean port.\n", "A clean port.")]
    [InlineData("## Vision\n\nA clean port.\n", "A clean port.")]
    [InlineData("", "Our vision is to be the greenest port.")]
    public void Vision_with_a_label_is_preferred_to_a_sentence(string label, string expected)
    {
        const string Letter =
            "# Harbour plan 2026\n\nDear friends. Our vision is to be the greenest port. Thank you.\n\n";
        ReadResult<StrategicFramework> result =
            FrameworkOutline.Read($"{Letter}{label}\n## Goals\n\n- Clean power\n");
        Assert.Equal(expected, result.GetValueOrThrow().Vision?.Description);
        Assert.DoesNotContain(result.Diagnostics, item => item.Code == OutlineDiagnosticCodes.Repeated);
    }

    [Theory]
    [InlineData("Appoint Prof. Smith as chair.", "Appoint Prof. Smith as chair.")]
    [InlineData("Build approx. Ten berths.", "Build approx. Ten berths.")]
    [InlineData("Clean power. Ships use less oil.", "Clean power")]
    public void Names_of_goals_do_not_end_with_an_abbreviation(string text, string expected) => Assert.Equal(
        expected,
        FrameworkOutline.Read($"# Harbour plan 2026\n\nGoal 1: {text}\n").GetValueOrThrow().Goals.Single().Name);

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
