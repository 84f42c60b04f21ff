using Interpol.Strategy.Model.Serialization;
using static Interpol.Strategy.Model.Tests.StratMLDocuments;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the text of a document: between elements, in notes, and as numbers.</summary>
public sealed class StratMLTextTests
{
    [Fact]
    public void White_space_between_elements_is_not_a_name()
    {
        static ReadResult<StrategicFramework> Read(string text) =>
            FrameworkStratML.Read(CreatePart2($"<StrategicPlanCore><Goal>{text}</Goal></StrategicPlanCore>"));

        Assert.Equal(Read(""), Read("<![CDATA[ \n ]]>"));
        Assert.Equal("", Read("<![CDATA[ ]]>").GetValueOrThrow().Goals[0].Name);
        Assert.Equal("g", Read("<![CDATA[g]]>").GetValueOrThrow().Goals[0].Name);
    }

    [Fact]
    public void Processing_instruction_in_text_between_elements_is_reported()
    {
        string document = CreatePart2(Core.Replace("<Goal>", "<Goal>text<?format a?>", StringComparison.Ordinal));
        Assert.Equal(
            [DiagnosticCodes.ProcessingInstruction, DiagnosticCodes.UnexpectedText],
            FrameworkStratML.Read(document).Diagnostics.Select(diagnostic => diagnostic.Code).Order());
    }

    [Theory]
    [InlineData("[sf:goal-kind strategic priority]")]
    [InlineData("[sf:anything else]")]
    public void Note_of_an_objective_is_text(string note)
    {
        string document = CreatePart2(Core.Replace(
            "</Goal>",
            $"<Objective><Description>d</Description><OtherInformation>{note}</OtherInformation></Objective></Goal>",
            StringComparison.Ordinal));
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document);
        Assert.Equal(note, result.GetValueOrThrow().GetObjectives().Single().OtherInformation);
        Assert.Equal(DiagnosticCodes.InvalidNote, Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("1.00000000000000000000000000000000", DiagnosticSeverity.Warning)]
    [InlineData("1.00000000000000000000000000000001", DiagnosticSeverity.Error)]
    public void Digits_that_are_not_kept_are_an_error_in_strict_mode_unless_they_are_zero(
        string number, DiagnosticSeverity severity)
    {
        const string Measurement = "<MeasurementInstance><TargetResult><StartDate>2027-01-01</StartDate>";
        string content =
            $"{Measurement}<NumberOfUnits>{number}</NumberOfUnits></TargetResult></MeasurementInstance>";
        Diagnostic diagnostic = ReadProblem(CreatePart2(CreateIndicator(content)), Strict);
        Assert.Equal((DiagnosticCodes.InvalidNumber, severity), (diagnostic.Code, diagnostic.Severity));
    }

    [Fact]
    public void Error_has_the_position_that_XML_reports_for_it()
    {
        Diagnostic error = Assert.Single(FrameworkStratML.Read(
            CreatePart2(Core).Replace("<Name>n<", "\n<Name>abc &nothing; d<", StringComparison.Ordinal)).Diagnostics);
        Assert.Equal((DiagnosticCodes.Malformed, 2, 12), (error.Code, error.Line, error.Column));
    }

    [Fact]
    public void Document_with_only_a_comment_is_not_empty()
    {
        Diagnostic error = Assert.Single(
            FrameworkStratML.Read("<!-- plan -->").Diagnostics,
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(DiagnosticCodes.Malformed, error.Code);
        Assert.Contains("Root element is missing.", error.Message, StringComparison.Ordinal);
    }
}
