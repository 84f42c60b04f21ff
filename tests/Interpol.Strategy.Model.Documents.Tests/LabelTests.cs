namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests labels with numbers as words, and labels in bold without a colon.</summary>
public sealed class LabelTests
{
    [Theory]
    [InlineData("## Pillar One: Clean power", "1")]
    [InlineData("## Goal Two - Clean power", "2")]
    [InlineData("## Goal three – Clean power", "3")]
    [InlineData("## GOAL TWELVE: Clean power", "12")]
    [InlineData("## Strategic Goal Four. Clean power", "4")]
    [InlineData("## Priority First: Clean power", "1")]
    [InlineData("## Theme Twelfth — Clean power", "12")]
    [InlineData("**Pillar One - Clean power**", "1")]
    [InlineData("Goal Seven: Clean power", "7")]
    [InlineData("## Goal Eleven\n\nClean power", "11")]
    [InlineData("## Goal-Five: Clean power", "5")]
    public void Numbers_as_words_are_codes_of_goals(string goal, string code)
    {
        Goal read = Assert.Single(
            FrameworkOutline.Read($"# Harbour plan 2026\n\n{goal}\n\n- Equip all berths\n").GetValueOrThrow().Goals);
        Assert.Equal(
            (code, "Clean power", "Equip all berths"),
            (read.Code.ToString(), read.Name, Assert.Single(read.Objectives).Description));
    }

    [Theory]
    [InlineData("Goal one is to win the cup")]
    [InlineData("Goals First")]
    [InlineData("People First: Clean power")]
    [InlineData("Goal Thirteen")]
    public void Other_words_after_a_name_are_not_numbers(string heading)
    {
        StrategicFramework? plan = FrameworkOutline.Read(
            $"# Harbour plan 2026\n\n## Goals\n\n- Clean power\n\n## {heading}\n\nWe will.\n").Value;
        Assert.DoesNotContain(plan?.Goals ?? [], goal => goal.Code is not null);
    }

    [Theory]
    [InlineData("**Vision** A port that hums")]
    [InlineData("**Vision** to hum")]
    [InlineData("__Vision__ A port that hums")]
    [InlineData("- **Vision** A port that hums")]
    [InlineData("**Our vision** A port that hums")]
    [InlineData("A port.\n**Vision** A port that hums")]
    public void Vision_is_the_text_after_its_label_in_bold(string text)
    {
        StrategicFramework plan =
            FrameworkOutline.Read($"# Harbour plan 2026\n\n{text}\n\n## Goal 1: Clean power\n").GetValueOrThrow();
        Assert.Contains(plan.Vision?.Description, (string[])["A port that hums", "to hum"]);
    }

    [Fact]
    public void Parts_of_a_plan_are_the_text_after_their_labels_in_bold()
    {
        StrategicFramework plan = FrameworkOutline.Read(
            """
            # Harbour plan 2026

            **Mission** Move goods

            **Values** Care, Honesty

            **Goal** Clean power

            **Owner** Ada

            - **Objective** Equip all berths
            """).GetValueOrThrow();
        Goal goal = Assert.Single(plan.Goals);
        Assert.Equal(
            ("Move goods", "Care, Honesty", "Clean power", "Owner Ada", "Equip all berths"),
            (plan.Mission?.Description, string.Join(", ", plan.Values.Select(value => value.Name)), goal.Name,
                goal.OtherInformation, goal.Objectives.Single().Description));
    }

    [Fact]
    public void Values_have_the_only_name_after_their_label() => Assert.Equal(
        "Care",
        FrameworkOutline.Read("# Harbour plan 2026\n\n**Values:** Care\n\n## Goal 1: Clean power\n").GetValueOrThrow()
            .Values.Single().Name);

    [Theory]
    [InlineData("**Vision** is what we see.")]
    [InlineData("**Mission** and vision differ.")]
    [InlineData("**Visionaries** We need some.")]
    [InlineData("The **Vision** A port")]
    public void Words_in_bold_that_a_sentence_continues_are_not_labels(string text)
    {
        StrategicFramework plan =
            FrameworkOutline.Read($"# Harbour plan 2026\n\n{text}\n\n## Goal 1: Clean power\n").GetValueOrThrow();
        Assert.Equal((null, null), (plan.Vision, plan.Mission));
        Assert.NotNull(plan.Description);
    }

    [Fact]
    public void Names_in_bold_that_resemble_labels_stay_names_of_objectives() => Assert.Equal(
        ["Strategy", "Team", "Goals"],
        FrameworkOutline.Read(
            "# Harbour plan 2026\n\n## Goal 1: Clean power\n\n- **Strategy** Write it\n- **Team** Hire it\n"
                + "- **Goals** Know them\n").GetValueOrThrow().Goals.Single().Objectives
            .Select(objective => objective.Name));

    [Theory]
    [InlineData("### Key results\n\n- 50 berths", "The label 'Key results' was not kept. The content below it was "
        + "read as objectives.")]
    [InlineData("### What we do\n\n- 50 berths", "The label 'What we do' was not kept. The content below it was read "
        + "as objectives.")]
    [InlineData("### Success measures\n\n- 50 berths", "The label 'Success measures' was not kept. The content below "
        + "it was read as other information.")]
    [InlineData("## Our vision\n\nA port that hums.", "The label 'Our vision' was not kept. The content below it was "
        + "read as the vision.")]
    [InlineData("## Core values\n\n- Care", "The label 'Core values' was not kept. The content below it was read as "
        + "values.")]
    [InlineData("### Key results\n\n## Goal 2: Safe traffic", "The label 'Key results' decides what follows. It was "
        + "not kept.")]
    public void Message_about_a_label_says_what_the_content_below_it_became(string text, string message) =>
        Assert.Contains(
            FrameworkOutline.Read($"# Harbour plan 2026\n\n## Goal 1: Clean power\n\n- Equip all berths\n\n{text}\n")
                .Diagnostics,
            item => item.Code == OutlineDiagnosticCodes.Label && item.Message == message);
}
