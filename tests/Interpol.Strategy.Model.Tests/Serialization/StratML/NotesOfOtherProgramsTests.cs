using System.Xml.Linq;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;
using static Interpol.Strategy.Model.Tests.StratMLDocuments;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Only lines that begin with <c>[sf:</c> are notes. Every other line stays text.</summary>
[Properties(Arbitrary = [typeof(StratMLArbitraries)])]
public sealed class NotesOfOtherProgramsTests
{
    [Theory]
    [InlineData("[Source: Annual report 2019]")]
    [InlineData("[Adopted by: Board, 2013]")]
    [InlineData("[Goal kind: strategic priority]")]
    [InlineData("[Framework id: a]")]
    [InlineData("[Goals: none]")]
    [InlineData("[In force: ../..]")]
    [InlineData("[Description: empty]")]
    [InlineData("Text\n[End of text]")]
    [InlineData(" [sf:framework-id a]")]
    [InlineData("See [sf:framework-id a]")]
    [InlineData("[SF:framework-id a]")]
    [InlineData("[sf framework-id a]")]
    public void B3_Text_of_another_program_or_an_earlier_preview_stays_text(string text)
    {
        string other = $"<OtherInformation>{text}</OtherInformation>";
        StrategicFramework read = ReadValid(CreatePart2(other + CreateIndicator(other, other)));
        Assert.Equal(text, read.OtherInformation);
        Assert.Equal(text, read.Goals[0].OtherInformation);
        Assert.Equal(text, read.Goals[0].Objectives[0].Indicators[0].OtherInformation);
        Assert.Equal(text, ReadValid(CreatePart1(other + Core, "").Replace(
            "<Other", "<Name>n</Name><Other", StringComparison.Ordinal)).OtherInformation);
        Assert.Equal(
            (null, null, null, GoalKind.StrategicGoal, "n"),
            (read.Source, read.Adoption, read.Period, read.Goals[0].Kind, read.Id.ToString()));
        Assert.Equal(read, FrameworkStratML.Read(FrameworkStratML.Write(read), Strict).Value);
    }

    [Property]
    public void B3_OtherInformation_without_lines_of_notes_does_not_change_on_reading(OtherInformationText text)
    {
        XElement document = XElement.Parse(CreatePart2(
            "<OtherInformation/>" + CreateIndicator("<OtherInformation/>", "<OtherInformation/>")));
        foreach (XElement element in document.Descendants(document.Name.Namespace + "OtherInformation"))
        {
            element.Value = text.Value;
        }

        StrategicFramework read = ReadValid(document.ToString(SaveOptions.DisableFormatting));
        Goal goal = read.Goals[0];
        Assert.Equal(
            (text.Value, text.Value, text.Value),
            (read.OtherInformation, goal.OtherInformation, goal.Objectives[0].Indicators[0].OtherInformation));
        Assert.Equal("n", read.Id.ToString());
    }

    [Property]
    public void B3_Line_that_begins_like_a_note_is_read_as_it_was_written(NoteLikeFramework noteLike)
    {
        string?[] texts = [.. GetTexts(noteLike.Framework)];
        string written = FrameworkStratML.Write(noteLike.Framework, new() { Version = StratMLVersion.Part2May2016 });
        Assert.Equal(texts, GetTexts(FrameworkStratML.Read(written, Strict).GetValueOrThrow()));
    }

    [Theory]
    [InlineData("[sf:")]
    [InlineData("[sf:]")]
    [InlineData("[sf: ]")]
    [InlineData("[sf:framework-id a")]
    [InlineData("[sf:framework-id a] ")]
    [InlineData("[sf:framework-id A b]")]
    [InlineData("[sf:weight 2]")]
    [InlineData("[sf:text a]")]
    [InlineData("[sf:text  [sf:a]]")]
    [InlineData("[sf:text [sf:a\\nb]]")]
    [InlineData("[sf:text [sf:a\\b]]")]
    public void B3_Line_that_is_not_a_valid_note_stays_text_with_a_notice(string line)
    {
        string other = $"<OtherInformation>Text\n{line}\nMore</OtherInformation>";
        ReadResult<StrategicFramework> result =
            FrameworkStratML.Read(CreatePart2(other + CreateIndicator(other, other)), Strict);
        StrategicFramework read = result.GetValueOrThrow();
        string text = $"Text\n{line}\nMore";
        Assert.Equal(text, read.OtherInformation);
        Assert.Equal(text, read.Goals[0].OtherInformation);
        Assert.Equal(text, read.Goals[0].Objectives[0].Indicators[0].OtherInformation);
        const string Goal = "/PerformancePlanOrReport/StrategicPlanCore/Goal[1]";
        Assert.Equal(
            [
                (1, "/PerformancePlanOrReport/OtherInformation"),
                (3, $"{Goal}/OtherInformation"),
                (5, $"{Goal}/Objective[1]/PerformanceIndicator[1]/OtherInformation"),
            ],
            result.Diagnostics.Select(diagnostic => (diagnostic.Line ?? 0, diagnostic.Path)));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(
            (DiagnosticCodes.InvalidNote, DiagnosticSeverity.Warning, DiagnosticEffect.None),
            (diagnostic.Code, diagnostic.Severity, diagnostic.Effect)));
        Assert.Equal(read, FrameworkStratML.Read(FrameworkStratML.Write(read), Strict).Value);
    }

    [Fact]
    public void B3_Note_is_used_wherever_it_is_in_the_text()
    {
        StrategicFramework read = ReadValid(CreatePart2(
            "<OtherInformation>[sf:framework-id a]\nText\n[sf:source x y]\n\nMore</OtherInformation>" + Core));
        Assert.Equal(("Text\n\nMore", "a", "x y"), (read.OtherInformation, read.Id.ToString(), read.Source));
        Assert.Null(ReadValid(CreatePart2(
            "<OtherInformation>[sf:framework-id a]\n[sf:source x y]</OtherInformation>" + Core)).OtherInformation);
        Assert.Equal("", ReadValid(CreatePart2(
            "<OtherInformation>\n[sf:framework-id a]</OtherInformation>" + Core)).OtherInformation);
    }

    private static IEnumerable<string?> GetTexts(StrategicFramework framework) =>
    [
        framework.OtherInformation,
        .. framework.Goals.Select(goal => goal.OtherInformation),
        .. framework.GetObjectives().Select(objective => objective.OtherInformation),
        .. framework.GetObjectives().SelectMany(objective => objective.Indicators)
            .Select(indicator => indicator.OtherInformation),
    ];
}
