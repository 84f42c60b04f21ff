using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(StratMLArbitraries)])]
public sealed class StratMLRulesTests
{
    [Fact]
    public void Read_runs_the_rules_of_the_options_and_reports_lines()
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
        ReadResult<StrategicFramework> result =
            FrameworkStratML.Read(Document, new() { Rules = ValidationRules.General });
        Assert.Null(result.Value);
        Assert.Equal(
            [(1, "period", "SF2105"), (8, "goals[0].objectives[0].code", "SF2104"), (10, "goals[1].code", "SF2101")],
            result.Diagnostics.Select(finding => (finding.Line!.Value, finding.Path, finding.Code)));
    }

    [Property]
    public void Rules_report_a_line_for_every_record_of_a_document(WritableFramework writable)
    {
        const string Code = "HOUSE1";
        ValidationRule alwaysViolated = ValidationRule.ForEach<object>(
            Code, "Every record violates this rule.", record => record.GetType().Name);
        byte[] document = Write(writable.Framework);
        ReadOptions options = new() { Rules = [alwaysViolated], MaxDiagnostics = int.MaxValue };
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document, options);
        if (result.Value is { } read)
        {
            Diagnostic[] findings = [.. result.Diagnostics.Where(diagnostic => diagnostic.Code == Code)];
            Assert.Equal(FrameworkValidator.Validate(read, [alwaysViolated]).Count, findings.Length);
            Assert.All(findings, finding => Assert.NotNull(finding.Line));
        }
    }

    private static byte[] Write(StrategicFramework framework)
    {
        using var stream = new MemoryStream();
        FrameworkStratML.Write(framework, stream, new() { Version = StratMLVersion.Part2May2016 });
        return stream.ToArray();
    }
}
