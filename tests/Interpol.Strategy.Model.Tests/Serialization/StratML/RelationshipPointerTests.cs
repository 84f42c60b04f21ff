using Interpol.Strategy.Model.Serialization;
using static Interpol.Strategy.Model.Tests.StratMLDocuments;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Identifiers without content, and relationships whose identifier is that of another element.</summary>
public sealed class RelationshipPointerTests
{
    [Fact]
    public void C12_Empty_identifier_is_ignored_and_left_out()
    {
        string core = CreateIndicator("<Identifier/><Relationship><Identifier> </Identifier></Relationship>");
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(CreatePart2(core));
        PerformanceIndicator indicator = result.GetValueOrThrow().Goals[0].Objectives[0].Indicators[0];
        Assert.Equal((null, null), (indicator.Identifier, indicator.Relationships[0].Identifier));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(
            (DiagnosticCodes.EmptyValue, DiagnosticSeverity.Warning, DiagnosticEffect.Dropped),
            (diagnostic.Code, diagnostic.Severity, diagnostic.Effect)));

        StrategicFramework framework = result.Value! with
        {
            Identifier = "",
            Vision = new() { Identifier = "" },
            Organizations = [new() { Identifier = "" }],
            Submitter = new() { Identifier = "" },
            Goals =
            [
                new()
                {
                    Name = "g",
                    Identifier = "",
                    Objectives = [new() { Identifier = "", Indicators = [indicator] }],
                },
            ],
        };
        Assert.DoesNotContain("<Identifier", FrameworkStratML.Write(framework), StringComparison.Ordinal);
        Assert.Equal(
            [
                "goals[0].identifier", "goals[0].objectives[0].identifier", "identifier", "organizations[0].identifier",
                "submitter.identifier", "vision.identifier",
            ],
            FrameworkStratML.GetUnsupportedContent(framework, StratMLVersion.Part2)
                .Select(part => part.Path).Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "goals[0].identifier", "goals[0].objectives[0].identifier", "goals[0].objectives[0].indicators",
                "organizations[0].identifier", "vision.identifier",
            ],
            FrameworkStratML.GetUnsupportedContent(framework, StratMLVersion.Part1)
                .Select(part => part.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<ReferentIdentifier/>", "<Identifier>a</Identifier>", "")]
    [InlineData("", "<Identifier>a</Identifier>", "")]
    [InlineData("<ReferentIdentifier/>", "", "<Goal><Name/><Description/><Identifier>a</Identifier></Goal>")]
    public void C12_Relationship_with_the_identifier_of_another_element_is_read_as_a_reference(
        string referent, string before, string after)
    {
        string relationship = $"<Relationship><Identifier>a</Identifier>{referent}<Name>r</Name></Relationship>";
        string core = CreateIndicator("<Relationship/>" + relationship, before).Replace(
            "</StrategicPlanCore>", after + "</StrategicPlanCore>", StringComparison.Ordinal);
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(CreatePart2(core));
        Relationship read = result.GetValueOrThrow().Goals[0].Objectives[0].Indicators[0].Relationships[1];
        Assert.Equal(new Relationship { ReferentIdentifiers = ["a"], Name = "r" }, read);
        Diagnostic warning = Assert.Single(result.Diagnostics);
        Assert.Equal(DiagnosticCodes.NameFromOtherVersion, warning.Code);
        Assert.EndsWith("/Relationship[2]/Identifier", warning.Path, StringComparison.Ordinal);
        string written = FrameworkStratML.Write(result.Value!);
        Assert.Contains("<ReferentIdentifier>a</ReferentIdentifier>", written, StringComparison.Ordinal);
        Assert.DoesNotContain("_x.", written, StringComparison.Ordinal);
        Assert.Equal(result.Value, ReadValid(written));
    }

    [Fact]
    public void Second_element_with_the_identifier_of_a_relationship_is_reported()
    {
        const string Goal = "<Goal><Name/><Description/><Identifier>a</Identifier></Goal>";
        string core = CreateIndicator("<Relationship><Identifier>a</Identifier></Relationship>").Replace(
            "</StrategicPlanCore>", Goal + Goal + "</StrategicPlanCore>", StringComparison.Ordinal);
        Assert.Equal(
            [
                (DiagnosticCodes.NameFromOtherVersion, "Relationship[1]/Identifier"),
                (DiagnosticCodes.DuplicateXmlIdentifier, "Goal[3]/Identifier"),
            ],
            FrameworkStratML.Read(CreatePart2(core)).Diagnostics.Select(diagnostic =>
                (diagnostic.Code, string.Join('/', diagnostic.Path.Split('/')[^2..]))));
    }

    [Fact]
    public void C12_Relationship_with_references_keeps_its_identifier()
    {
        const string Relationship =
            "<Relationship><Identifier>a</Identifier><ReferentIdentifier/><ReferentIdentifier>b</ReferentIdentifier>"
            + "</Relationship>";
        ReadResult<StrategicFramework> result =
            FrameworkStratML.Read(CreatePart2(CreateIndicator(Relationship, "<Identifier>a</Identifier>")));
        Assert.Equal("a", result.GetValueOrThrow().Goals[0].Objectives[0].Indicators[0].Relationships[0].Identifier);
        Diagnostic warning = Assert.Single(result.Diagnostics);
        Assert.Equal(DiagnosticCodes.DuplicateXmlIdentifier, warning.Code);
        Assert.EndsWith("/Relationship[1]/Identifier", warning.Path, StringComparison.Ordinal);
    }
}
