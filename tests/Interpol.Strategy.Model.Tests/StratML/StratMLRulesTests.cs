using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class StratMLRulesTests
{
    [Fact]
    public void Rules_that_are_given_are_asked_and_answer_with_lines()
    {
        const string Document = """
            <StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core">
              <Name>Harbour Plan</Name>
              <StrategicPlanCore>
                <Organization><Name>Port</Name></Organization>
                <Vision><Description>Clean water</Description></Vision>
                <Goal>
                  <Name>A</Name><Description>A</Description><SequenceIndicator>1</SequenceIndicator>
                  <Objective><Description>B</Description><SequenceIndicator>2.1</SequenceIndicator></Objective>
                </Goal>
                <Goal><Name>C</Name><Description/><SequenceIndicator>1</SequenceIndicator></Goal>
              </StrategicPlanCore>
              <AdministrativeInformation>
                <StartDate>2020-01-01</StartDate><EndDate>2019-01-01</EndDate>
              </AdministrativeInformation>
            </StrategicPlan>
            """;
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(Document, new() { Rules = ValidationRules.General });
        Assert.Null(result.Value);
        Assert.Equal(
            [(1, "period", "SF2105"), (8, "goals[0].objectives[0].code", "SF2104"), (10, "goals[1].code", "SF2101")],
            result.Diagnostics.Select(found => (found.Line!.Value, found.Path, found.Code)));
    }

    [Fact]
    public void Every_record_of_a_document_has_its_place() => Law.Holds(Losses.Writable, framework =>
    {
        ValidationRule rule = ValidationRule.ForEach<object>("HOUSE1", "Nothing is right.", record => record.GetType().Name);
        byte[] document = InMemory(framework);
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document, new() { Rules = [rule], MaxDiagnostics = int.MaxValue });
        if (result.Value is { } read)
        {
            Assert.Equal(FrameworkValidator.Validate(read, [rule]).Count, result.Diagnostics.Count(found => found.Code == "HOUSE1"));
            Assert.All(result.Diagnostics.Where(found => found.Code == "HOUSE1"), found => Assert.NotNull(found.Line));
        }
    });

    private static byte[] InMemory(StrategicFramework framework)
    {
        using var stream = new MemoryStream();
        FrameworkStratML.Write(framework, stream, new() { Version = StratMLVersion.Part2May2016 });
        return stream.ToArray();
    }
}
