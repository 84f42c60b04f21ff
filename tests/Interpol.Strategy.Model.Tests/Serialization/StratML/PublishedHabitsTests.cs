using Interpol.Strategy.Model.Serialization;
using static Interpol.Strategy.Model.Tests.StratMLDocuments;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Valid or plain documents of other programs are read, and reported as what they are.</summary>
public sealed class PublishedHabitsTests
{
    private const string Xsi =
        " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"";

    [Theory]
    [InlineData("xml:lang=\"en\"", DiagnosticCodes.StandardAttribute)]
    [InlineData("xml:space=\"preserve\"", DiagnosticCodes.StandardAttribute)]
    [InlineData("xsi:schemaLocation=\"a b\"", DiagnosticCodes.SchemaLocation)]
    public void C1_Attribute_that_the_schemas_allow_anywhere_is_a_notice(string attribute, string code)
    {
        foreach (string element in new[] { "Name", "StrategicPlanCore", "Goal", "Description" })
        {
            string document = AddAttribute(CreatePart1($"<Name>n</Name>{Core}", Xsi), element, attribute);
            AssertNotice(code, ReadProblem(document, Strict));
        }
    }

    [Theory]
    [InlineData("Name", "xs:string")]
    [InlineData("Name", " xs:string\n")]
    [InlineData("Description", "xs:normalizedString")]
    [InlineData("MeasurementDimension", "xs:token")]
    [InlineData("Identifier", "xs:ID")]
    [InlineData("Source", "xs:anyURI")]
    [InlineData("StartDate", "xs:date")]
    [InlineData("NumberOfUnits", "xs:decimal")]
    [InlineData("Objective", "ObjectiveType")]
    public void C1_Schema_type_of_an_element_is_a_notice(string element, string type) =>
        AssertNotice(
            DiagnosticCodes.StandardAttribute,
            ReadProblem(AddAttribute(CreateTyped(), element, $"xsi:type=\"{type}\""), Strict));

    [Theory]
    [InlineData("AdministrativeInformation", "AdministrativeInformationType")]
    [InlineData("Submitter", "ContactInformationType")]
    public void C1_Schema_type_of_an_element_of_Part_1_is_a_notice(string element, string type)
    {
        const string Administration =
            "<AdministrativeInformation><Submitter/></AdministrativeInformation>";
        string document = CreatePart1($"<Name>n</Name>{Core}{Administration}", Xsi);
        AssertNotice(
            DiagnosticCodes.StandardAttribute,
            ReadProblem(AddAttribute(document, element, $"xsi:type=\"{type}\""), Strict));
    }

    [Theory]
    [InlineData("Name", "xsi:type=\"no:such\"")]
    [InlineData("Name", "xsi:type=\"xsi:type\"")]
    [InlineData("Name", "xsi:type=\"xs:\"")]
    [InlineData("Name", "xsi:type=\"\"")]
    [InlineData("Name", "xsi:type=\"string\"")]
    [InlineData("Name", "xsi:type=\"xs:date\"")]
    [InlineData("Name", "xsi:type=\"xs:anyType\"")]
    [InlineData("Name", "xsi:nil=\"true\"")]
    [InlineData("Identifier", "xsi:type=\"xs:string\"")]
    [InlineData("Source", "xsi:type=\"xs:string\"")]
    [InlineData("StartDate", "xsi:type=\"xs:dateTime\"")]
    [InlineData("NumberOfUnits", "xsi:type=\"xs:string\"")]
    [InlineData("RoleType", "xsi:type=\"xs:string\"")]
    [InlineData("StrategicPlanCore", "xsi:type=\"xs:string\"")]
    [InlineData("Goal", "xsi:type=\"AnyType\"")]
    [InlineData("Goal", "xsi:type=\"ObjectiveType\"")]
    [InlineData("Objective", "xsi:type=\"xs:ObjectiveType\"")]
    [InlineData("Objective", "xsi:type=\"GoalType\"")]
    [InlineData("AdministrativeInformation", "xsi:type=\"AdministrativeInformationType\"")]
    public void C1_Attribute_of_a_serializer_that_is_not_valid_is_a_warning(string element, string attribute)
    {
        string document = AddAttribute(CreateTyped(), element, attribute);
        Diagnostic warning = ReadProblem(document);
        Assert.Equal(
            (DiagnosticCodes.EditorArtifact, DiagnosticSeverity.Warning, DiagnosticEffect.Dropped),
            (warning.Code, warning.Severity, warning.Effect));
        Assert.False(FrameworkStratML.Read(document, Strict).Succeeded);
    }

    [Theory]
    [InlineData("Objective", "ObjectiveType")]
    [InlineData("Submitter", "AddressType")]
    public void C1_Schema_type_that_Part_1_does_not_name_is_a_warning(string element, string type)
    {
        const string Administration = "<AdministrativeInformation><Submitter/></AdministrativeInformation>";
        const string Typed = "<Objective><Description>d</Description></Objective>";
        string core = Core.Replace("</Goal>", $"{Typed}</Goal>", StringComparison.Ordinal);
        string document = CreatePart1($"<Name>n</Name>{core}{Administration}", Xsi);
        Assert.Equal(
            DiagnosticCodes.EditorArtifact,
            ReadProblem(AddAttribute(document, element, $"xsi:type=\"{type}\"")).Code);
    }

    [Fact]
    public void C1_Schema_type_of_a_submitter_in_Part_2_is_a_warning()
    {
        const string Administration = "<AdministrativeInformation><Submitter/></AdministrativeInformation>";
        string document = CreatePart2(Core + Administration, Xsi);
        document = AddAttribute(document, "Submitter", "xsi:type=\"ContactInformationType\"");
        Assert.Equal(
            [DiagnosticCodes.NameFromOtherVersion, DiagnosticCodes.EditorArtifact],
            FrameworkStratML.Read(document).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("Language=\"es\"", "Language")]
    [InlineData("DocumentType=\"Strategic_Plan\"", "DocumentType")]
    public void C2_Attribute_of_Part_3_on_the_root_is_an_unknown_attribute(string attribute, string name)
    {
        foreach (string document in new[]
        {
            CreatePart1($"<Name>n</Name>{Core}", " " + attribute), CreatePart2(Core, " " + attribute),
        })
        {
            Diagnostic error = ReadProblem(document);
            Assert.Equal((DiagnosticCodes.UnknownProperty, DiagnosticSeverity.Error), (error.Code, error.Severity));
            Assert.Contains($"'{name}'", error.Message, StringComparison.Ordinal);
            Assert.Equal("n", FrameworkStratML.Read(document, new() { Mode = ReadMode.Lenient }).Value?.Name);
        }
    }

    [Fact]
    public void C3_Identifier_of_a_value_is_read_with_a_warning()
    {
        string value = "<Value><Name>v</Name><Identifier>v1</Identifier></Value>";
        string core = Core.Replace("<Goal>", value + "<Goal>", StringComparison.Ordinal);
        foreach (string document in new[] { CreatePart1($"<Name>n</Name>{core}"), CreatePart2(core) })
        {
            ReadResult<StrategicFramework> result = FrameworkStratML.Read(document);
            Assert.Equal("v1", result.GetValueOrThrow().Values[0].Identifier);
            Diagnostic warning = Assert.Single(result.Diagnostics);
            Assert.Equal(
                (DiagnosticCodes.NameFromOtherVersion, DiagnosticEffect.Repaired), (warning.Code, warning.Effect));
            Assert.EndsWith(" It was kept.", warning.Message, StringComparison.Ordinal);
            Assert.False(FrameworkStratML.Read(document, Strict).Succeeded);
        }
    }

    [Theory]
    [InlineData("PerformanceReport")]
    [InlineData("Performance Report")]
    [InlineData("performance-report")]
    [InlineData(" PERFORMANCE_REPORT ")]
    public void C4_Type_of_the_plan_is_read_with_any_separator_between_words(string type)
    {
        string document = CreatePart2(Core).Replace("Strategic_Plan", type, StringComparison.Ordinal);
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document);
        Assert.Equal(FrameworkType.PerformanceReport, result.GetValueOrThrow().Type);
        Diagnostic warning = Assert.Single(result.Diagnostics);
        Assert.Equal((DiagnosticCodes.UnknownEnumValue, DiagnosticEffect.Repaired), (warning.Code, warning.Effect));
    }

    [Theory]
    [InlineData("Generic_Group", "generic group", "RelationshipType='narrower than'", "InputProcessing")]
    [InlineData("Generic_Group", "GenericGroup", "RelationshipType='NarrowerThan'", "input processing")]
    public void C4_Other_values_are_read_with_any_separator_between_words(
        string right, string stakeholder, string relationship, string stage)
    {
        string content = CreateIndicator(
            $"<Relationship {relationship}/>",
            $"<Stakeholder StakeholderTypeType='{stakeholder}'><Name/></Stakeholder>");
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(CreatePart2(content).Replace(
            "<PerformanceIndicator>", $"<PerformanceIndicator ValueChainStage='{stage}'>", StringComparison.Ordinal));
        Goal goal = result.GetValueOrThrow().Goals[0];
        PerformanceIndicator indicator = goal.Objectives[0].Indicators[0];
        Assert.Equal(
            (StakeholderType.GenericGroup, ValueChainStage.InputProcessing, RelationshipType.NarrowerThan),
            (goal.Stakeholders[0].Type, indicator.ValueChainStage, indicator.Relationships[0].Type));
        Assert.Equal(3, result.Diagnostics.Count);
        Assert.Contains(
            result.Diagnostics,
            warning => warning.Message.EndsWith($"It was read as '{right}'.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Serve", "Serve")]
    [InlineData("\n Serve &amp; help ", "\n Serve & help ")]
    [InlineData("Se<!-- a -->rve<![CDATA[ <b>]]>", "Serve <b>")]
    public void C9_Text_of_an_element_without_children_is_its_description(string content, string text)
    {
        string core = Core.Replace(
            "<Goal>",
            $"<Organization>{content}</Organization><Vision>{content}</Vision><Mission>{content}</Mission>"
            + $"<Value>{content}</Value><Goal>",
            StringComparison.Ordinal).Replace(
            "</Goal>",
            $"<Stakeholder>{content}</Stakeholder><Objective>{content}</Objective></Goal>",
            StringComparison.Ordinal);
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(CreatePart2(core));
        StrategicFramework read = result.GetValueOrThrow();
        Assert.All(
            [
                read.Organizations[0].Description, read.Vision?.Description, read.Mission?.Description,
                read.Values[0].Description, read.Goals[0].Stakeholders[0].Name, read.Goals[0].Objectives[0].Description,
            ],
            actual => Assert.Equal(text, actual));
        Diagnostic[] warnings =
            [.. result.Diagnostics.Where(diagnostic => diagnostic.Code != DiagnosticCodes.Comment)];
        Assert.Equal(6, warnings.Length);
        Assert.All(warnings, warning => Assert.Equal(
            (DiagnosticCodes.UnexpectedText, DiagnosticSeverity.Warning, DiagnosticEffect.Repaired),
            (warning.Code, warning.Severity, warning.Effect)));
        Assert.EndsWith("It was read as 'Name'.", warnings[4].Message, StringComparison.Ordinal);
        Assert.Equal(read, FrameworkStratML.Read(FrameworkStratML.Write(read)).Value);
    }

    [Theory]
    [InlineData("<Mission>text<Description>d</Description></Mission>")]
    [InlineData("<Mission><Description>d</Description>text</Mission>")]
    [InlineData("<Mission>a<Identifier>i</Identifier></Mission>")]
    public void C9_Text_beside_elements_is_an_error(string mission)
    {
        string core = Core.Replace("<Goal>", mission + "<Goal>", StringComparison.Ordinal);
        Diagnostic error = ReadProblem(CreatePart2(core));
        Assert.Equal(
            (DiagnosticCodes.UnexpectedText, DiagnosticSeverity.Error, DiagnosticEffect.Dropped),
            (error.Code, error.Severity, error.Effect));
        Assert.EndsWith("/Mission", error.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NumberOfUnits", "NaN", DiagnosticCodes.InvalidNumber)]
    [InlineData("NumberOfUnits", "5,723,103,289", DiagnosticCodes.InvalidNumber)]
    [InlineData("StartDate", "2020", DiagnosticCodes.InvalidDate)]
    [InlineData("EndDate", "31.12.2020", DiagnosticCodes.InvalidDate)]
    public void C9_Cell_that_cannot_be_read_is_a_warning(string name, string text, string code)
    {
        string result = $"<TargetResult><{name}>{text}</{name}></TargetResult>";
        string document =
            CreatePart2(CreateIndicator($"<MeasurementInstance>{result}</MeasurementInstance>"));
        Diagnostic warning = ReadProblem(document);
        Assert.Equal(
            (code, DiagnosticSeverity.Warning, DiagnosticEffect.Dropped),
            (warning.Code, warning.Severity, warning.Effect));
        Assert.Equal(1, FrameworkStratML.Read(document).Value?.Goals.Count);
        Assert.False(FrameworkStratML.Read(document, Strict).Succeeded);
    }

    [Fact]
    public void C10_Elements_out_of_order_are_reported_once_for_each_parent()
    {
        const string Goal =
            "<Goal><Objective><Description/><Name/></Objective><Stakeholder><Name/></Stakeholder>"
            + "<Identifier/><Description>d</Description><Name>g</Name></Goal>";
        string core = $"<StrategicPlanCore>{Goal}{Goal}<Mission/></StrategicPlanCore>";
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(CreatePart2(core));
        Assert.Equal("g", result.GetValueOrThrow().Goals[1].Name);
        const string Core = "/PerformancePlanOrReport/StrategicPlanCore";
        Assert.Equal(
            [
                $"{Core}/Goal[1]/Objective[1]/Name", $"{Core}/Goal[1]/Stakeholder[1]",
                $"{Core}/Goal[2]/Objective[1]/Name", $"{Core}/Goal[2]/Stakeholder[1]", $"{Core}/Mission",
            ],
            result.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCodes.ElementOutOfOrder)
                .Select(diagnostic => diagnostic.Path));
    }

    /// <summary>Returns a document of Part 2 with an element of each type.</summary>
    private static string CreateTyped()
    {
        const string Administration = "<AdministrativeInformation><StartDate>2026-01-01</StartDate><Source>a</Source>"
            + "</AdministrativeInformation>";
        const string Role =
            "<Stakeholder><Name/><Role><Name/><RoleType>Performer</RoleType></Role></Stakeholder>";
        const string Result = "<TargetResult><NumberOfUnits>1</NumberOfUnits></TargetResult>";
        string core = CreateIndicator(
            $"<MeasurementInstance>{Result}</MeasurementInstance>", "<Identifier>a</Identifier>" + Role);
        return CreatePart2(core + Administration, Xsi);
    }

    /// <summary>Adds an attribute to the first element of a name.</summary>
    private static string AddAttribute(string document, string element, string attribute) => document.Insert(
        document.IndexOf($"<{element}", StringComparison.Ordinal) + element.Length + 1, " " + attribute);

    private static void AssertNotice(string code, Diagnostic notice) => Assert.Equal(
        (code, DiagnosticSeverity.Warning, DiagnosticEffect.Dropped), (notice.Code, notice.Severity, notice.Effect));
}
