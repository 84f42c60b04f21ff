using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The full text of all diagnostics for documents that deviate from the schema.</summary>
public sealed class StratMLDiagnosticMessageTests
{
    private const string SchemaInstance = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'";
    private const string Goal = "<Goal><Name/><Description/></Goal>";
    private const string Core = $"<StrategicPlanCore>{Goal}</StrategicPlanCore>";
    private const string NameAndCore = $"<Name>n</Name>{Core}";

    // Elements and attributes that only some versions have.
    private const string VersionSpecific =
        "<Stakeholder StakeholderTypeType='Person'><Name/>"
        + "<Role><Name/><RoleType>Performer</RoleType></Role></Stakeholder>"
        + "<Objective><PerformanceIndicator IndicatorType='Qualitative' ValueChainStage='Outcome'>"
        + "<MeasurementDimension/><UnitOfMeasurement/>"
        + "<Relationship RelationshipType='Peer_To'><ReferentIdentifier>a</ReferentIdentifier></Relationship>"
        + "<MeasurementInstance><Place><Name/></Place><TargetResult><Descriptor/></TargetResult></MeasurementInstance>"
        + "</PerformanceIndicator></Objective>";

    private static readonly IEnumerable<string> RootElements =
    [
        "<html/>",
        "<StrategicPlan/>",
        "<PerformancePlanOrReport/>",
        "<StrategicPlan xmlns='urn:x'/>",
        "<PerformancePlanOrReport xmlns='urn:x'/>",
        $"<StrategicPlan xmlns='{StratMLNamespaces.Part2Of2010}'>{NameAndCore}</StrategicPlan>",
        $"<StrategicPlan xmlns='{StratMLNamespaces.Part2}'>{NameAndCore}</StrategicPlan>",
        $"<PerformancePlanOrReport xmlns='{StratMLNamespaces.Part1Original}'>{NameAndCore}</PerformancePlanOrReport>",
        $"<PerformancePlanOrReport xmlns='{StratMLNamespaces.Part1}'>{NameAndCore}</PerformancePlanOrReport>",
        "<a xmlns='http://schemas.stratml.us/3.5'/>",
        "<a xmlns='urn:schemas:AIIM:org:03201408:AdditionalElements'/>",
        "<OrganizationalStrategyDocument/>",
        "<StrategicPlanCore/>",
        "<StrategicPlan DocumentType='a'/>",
        "<StrategicPlan Language='a'/>",
        "<PerformancePlanOrReport DocumentType='a'/>",
        "<PerformancePlanOrReport Language='a'/>",
    ];

    private static readonly IEnumerable<string> Prologs =
    [
        "<!DOCTYPE a><a/>",
        "<?xml version='1.0'?>\n<!-- first -->\n  <!DOCTYPE a><a/>",
        "<?a?>  <!DOCTYPE a><a/>",
        "\n\n<!DOCTYPE a><a/>",
        "<!-- first,\nand second --><!DOCTYPE a><a/>",
        $"<?a?><!-- b -->{CreatePlan(StratMLNamespaces.Part1, NameAndCore)}<!-- c --><?d?>\n",
    ];

    private static readonly IEnumerable<string> Attributes = new[]
    {
        "xmlns:x='urn:x' x:Type='Performance_Plan'",
        "xml:lang='en'",
        $"{SchemaInstance} i:schemaLocation='a b'",
        $"{SchemaInstance} i:noNamespaceSchemaLocation='a'",
        $"{SchemaInstance} i:type='a'",
        "Foo='1'",
        "Type=''",
        "Type=' '",
        "Type='${type}'",
        "Type='${type'",
        "Type='type}'",
        "Type='strategic_plan'",
        "Type=' Performance_Plan '",
        "Type='Plan'",
        "Name='a'",
    }.Select(attribute => CreatePlan(StratMLNamespaces.Part2, NameAndCore, attribute));

    private static readonly IEnumerable<string> ElementsFromOtherVersions = new[]
    {
        StratMLNamespaces.Part1Original,
        StratMLNamespaces.Part1,
        StratMLNamespaces.Part2Of2010,
        StratMLNamespaces.Part2,
    }.SelectMany(xmlNamespace => new[]
    {
        CreatePlan(
            xmlNamespace, NameAndCore + "<Submitter><FirstName/><LastName/></Submitter>", "Type='Strategic_Plan'"),
        CreatePlan(
            xmlNamespace,
            NameAndCore + "<AdministrativeInformation><Identifier>a</Identifier>"
            + "<Submitter><Identifier>b</Identifier><GivenName/><Surname/></Submitter></AdministrativeInformation>"),
        CreatePlan(xmlNamespace, "<Name>n</Name>" + CreateCore($"<Goal><Name/><Description/>{VersionSpecific}</Goal>")),
    });

    private static readonly IEnumerable<string> Elements = new[]
    {
        "<Foo/>",
        "<Foo a='1'>text</Foo>",
        "<id/>",
        "<id> </id>",
        "<id>1</id>",
        "<id a='1'/>",
        "<x:a xmlns:x='urn:x'/>",
        "<x:Name xmlns:x='urn:x'/>",
        "<x:SchemaInfo xmlns:x='urn:x'/>",
        "<x:a xmlns:x='http://schemas.microsoft.com/office/infopath/2003'/>",
        "<Description xmlns=''/><OtherInformation xmlns=''/>",
        $"<Description xmlns='{StratMLNamespaces.Part1}'/>",
        "<![CDATA[ ]]>",
        "<![CDATA[a]]>",
        "text",
        "<Description/><!-- a --><?b?>",
        "<Description><!-- a --><?b?></Description>",
        "<Description><b>a</b></Description>",
        "<Description a='1'/>",
        "<Description/><Description/>",
        "<Name/>",
    }.Select(element => CreatePlan(StratMLNamespaces.Part2, $"<Name>n</Name>{element}{Core}"));

    private static readonly IEnumerable<string> ElementsFromOtherVocabularies =
        new[] { "NameDescription", "Goals", "Objectives", "Target", "MeasureValue" }
            .Select(name => CreatePlan(StratMLNamespaces.Part1, "<Name>n</Name>" + CreateCore($"<{name}/>")));

    private static readonly IEnumerable<string> ElementsOutsideTheCore = new[]
    {
        "<Name/>",
        "<Name/><Organization/>",
        $"<Name/>{Goal}{Goal}",
        "<Name/><Foo/>",
        $"<Name/><AdministrativeInformation>{Goal}</AdministrativeInformation>",
        $"<Name/><Foo/>{Goal}<Foo/>",
        $"{NameAndCore}{Goal}",
    }.Select(content => CreatePlan(StratMLNamespaces.Part1, content));

    private static readonly IEnumerable<string> MissingElements = new[]
    {
        "",
        "<Goal/>",
        "<Goal><Stakeholder/></Goal>",
        "<Goal><Stakeholder><Role/></Stakeholder></Goal>",
        "<Goal><Objective><PerformanceIndicator/></Objective></Goal>",
        "<Goal><Description/><Name/></Goal>",
        "<Goal><Name/><Description/><Objective><PerformanceIndicator>"
            + "<MeasurementInstance><Place/></MeasurementInstance></PerformanceIndicator></Objective></Goal>",
        "<Goal><Name/><Description/><Stakeholder><Name/><Role><Name/><RoleType/><RoleType>performer</RoleType>"
            + "<RoleType>${a}</RoleType><RoleType>Boss</RoleType></Role></Stakeholder></Goal>",
        "<Goal><Name/><Description/><SequenceIndicator>\u00a0</SequenceIndicator>"
            + "<Objective><SequenceIndicator> </SequenceIndicator></Objective></Goal>",
        "<Goal><Name/><Description/><Identifier/></Goal>"
            + "<Goal><Name/><Description/><Identifier>a b</Identifier></Goal>"
            + "<Goal><Name/><Description/><Identifier>a b</Identifier></Goal>",
        "<Foo/>" + Goal + "<Vision/>",
    }.Select(content => CreatePlan(StratMLNamespaces.Part2, "<Name>n</Name>" + CreateCore(content)));

    private static readonly IEnumerable<string> Dates = new[]
    {
        "", " ", "${date(yyyy-MM-dd)}", "soon", " 2017-01-31 ", "2017-01-31Z", "2017-01-31+14:00", "2017-01-31+14:01",
        "+02:00", "Z", "2017-02-29", "2017-01-00", "2017-13-01", "2017-00-01", "0000-01-01", "0000-13-01", "20a7-01-01",
        "2017-0a-01", "2017-01-0a", "2017/01/01",
    }.Select(date => CreatePlanWithAdministration($"<StartDate>{date}</StartDate>"));

    private static readonly IEnumerable<string> Numbers = new[]
    {
        "",
        " ",
        "${n}",
        "${n",
        "n}",
        "many",
        "1e5",
        "1,000",
        "x1",
        "-",
        "+1.50",
        "-" + new string('0', 40) + "1.5",
        "+0" + new string('1', 28),
        "1.5" + new string('0', 40),
        "1." + new string('3', 40),
        "1" + new string('0', 28) + ".0",
        "1" + new string('0', 40),
    }.Select(number => CreatePlan(
        StratMLNamespaces.Part2Of2010,
        "<Name>n</Name>" + CreateCore(
            "<Goal><Name/><Description/><Objective><PerformanceIndicator><MeasurementDimension/><UnitOfMeasurement/>"
            + "<MeasurementInstance><TargetResult><Description/>"
            + $"<NumberOfUnits>{number}</NumberOfUnits>"
            + "</TargetResult></MeasurementInstance></PerformanceIndicator></Objective></Goal>")));

    private static readonly IEnumerable<string> Sources =
        new[] { "##a", "a b", " " }.Select(source => CreatePlanWithAdministration($"<Source>{source}</Source>"));

    // Values of attributes in capital letters.
    private static readonly IEnumerable<string> AttributeValues =
        from values in new[]
        {
            (Element: "Stakeholder", Attribute: "StakeholderTypeType", Value: "PERSON"),
            (Element: "Stakeholder", Attribute: "StakeholderTypeType", Value: "GENERIC_GROUP"),
            (Element: "PerformanceIndicator", Attribute: "ValueChainStage", Value: "INPUT"),
            (Element: "PerformanceIndicator", Attribute: "ValueChainStage", Value: "OUTCOME"),
            (Element: "PerformanceIndicator", Attribute: "PerformanceIndicatorType", Value: "QUANTITATIVE"),
        }
        let element =
            $"<{values.Element} {values.Attribute}='{values.Value}'>"
            + $"<Name/><MeasurementDimension/><UnitOfMeasurement/></{values.Element}>"
        let content = values.Element == "Stakeholder" ? element : $"<Objective>{element}</Objective>"
        select CreatePlan(
            StratMLNamespaces.Part2, "<Name>n</Name>" + CreateCore($"<Goal><Name/><Description/>{content}</Goal>"));

    private static readonly string[] Documents =
    [
        .. RootElements,
        .. Prologs,
        .. Attributes,
        .. ElementsFromOtherVersions,
        .. Elements,
        .. ElementsFromOtherVocabularies,
        .. ElementsOutsideTheCore,
        .. MissingElements,
        .. Dates,
        .. Numbers,
        .. Sources,
        .. AttributeValues,
    ];

    [Fact]
    public void Read_reports_the_approved_messages()
    {
        StringBuilder all = new();
        foreach (string document in Documents)
        {
            _ = all.Append(document.Replace("\n", "\\n", StringComparison.Ordinal)).Append('\n');
            foreach (Diagnostic diagnostic in FrameworkStratML.Read(document).Diagnostics)
            {
                string effect = diagnostic.Effect == DiagnosticEffect.None ? "" : $" {diagnostic.Effect}";
                _ = all.Append("  ").Append(diagnostic).Append(effect).Append('\n');
            }
        }

        Repository.AssertApproved(
            all.ToString(),
            "tests", "Interpol.Strategy.Model.Tests", "Serialization", "StratML", "StratMLMessages.approved.txt");
    }

    [Fact]
    public void Read_returns_empty_strings_when_required_elements_are_missing()
    {
        StrategicFramework read = FrameworkStratML.Read(
            $"<PerformancePlanOrReport xmlns='{StratMLNamespaces.Part2}'><StrategicPlanCore><Goal><Stakeholder><Role/>"
            + "</Stakeholder><Objective><PerformanceIndicator><MeasurementInstance><Place/></MeasurementInstance>"
            + "</PerformanceIndicator></Objective></Goal></StrategicPlanCore></PerformancePlanOrReport>")
            .GetValueOrThrow();
        Goal goal = read.Goals[0];
        Stakeholder stakeholder = goal.Stakeholders[0];
        PerformanceIndicator indicator = goal.Objectives[0].Indicators[0];
        Assert.Equal(["", "", "", ""], [read.Name, goal.Name, stakeholder.Name, stakeholder.Roles[0].Name]);
        Assert.Equal(
            ["", "", ""],
            [
                indicator.MeasurementDimension,
                indicator.UnitOfMeasurement,
                indicator.MeasurementInstances[0].Place!.Name,
            ]);
    }

    [Fact]
    public void Read_returns_null_in_lenient_mode_when_a_number_is_invalid()
    {
        foreach (string document in Numbers.Where(document => FrameworkStratML.Read(document).Value is null))
        {
            StrategicFramework read =
                FrameworkStratML.Read(document, new() { Mode = ReadMode.Lenient }).GetValueOrThrow();
            MeasurementInstance instance = read.Goals[0].Objectives[0].Indicators[0].MeasurementInstances[0];
            decimal? number = instance.TargetResults[0].NumberOfUnits;
            Assert.True(number is null || document.Contains("1.333", StringComparison.Ordinal), document);
        }
    }

    private static string CreateCore(string content) => $"<StrategicPlanCore>{content}</StrategicPlanCore>";

    private static string CreatePlanWithAdministration(string content) => CreatePlan(
        StratMLNamespaces.Part1,
        $"{NameAndCore}<AdministrativeInformation>{content}</AdministrativeInformation>");

    // Returns a plan in one of the versions. The attribute replaces the type of the plan.
    private static string CreatePlan(string xmlNamespace, string content, string attribute = "")
    {
        bool isPart1 = xmlNamespace is StratMLNamespaces.Part1 or StratMLNamespaces.Part1Original;
        string name = isPart1 ? "StrategicPlan" : "PerformancePlanOrReport";
        string attributes = attribute.Length > 0 ? " " + attribute : isPart1 ? "" : " Type='Strategic_Plan'";
        return $"<{name}{attributes} xmlns='{xmlNamespace}'>\n{content}</{name}>";
    }
}
