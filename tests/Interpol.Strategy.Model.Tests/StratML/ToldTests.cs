using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>All that is told of documents that are not as the schema has them, word by word, in a file that somebody has read: <c>Told.approved.txt</c>.</summary>
public sealed class ToldTests
{
    private const string Goal = "<Goal><Name/><Description/></Goal>";
    private const string Core = $"<StrategicPlanCore>{Goal}</StrategicPlanCore>";
    private const string NameAndCore = $"<Name/>{Core}";
    private const string Everything =
        "<Stakeholder StakeholderTypeType='Person'><Name/><Role><Name/><RoleType>Performer</RoleType></Role></Stakeholder><Objective><PerformanceIndicator IndicatorType='Qualitative' ValueChainStage='Outcome'><MeasurementDimension/><UnitOfMeasurement/>"
        + "<Relationship RelationshipType='Peer_To'><ReferentIdentifier>a</ReferentIdentifier></Relationship><MeasurementInstance><Place><Name/></Place><TargetResult><Descriptor/></TargetResult></MeasurementInstance></PerformanceIndicator></Objective>";

    private static readonly IEnumerable<string> Outermost =
    [
        "<html/>", "<StrategicPlan/>", "<PerformancePlanOrReport/>", "<StrategicPlan xmlns='urn:x'/>", "<PerformancePlanOrReport xmlns='urn:x'/>",
        $"<StrategicPlan xmlns='{Spaces.Part2Of2010}'>{NameAndCore}</StrategicPlan>", $"<StrategicPlan xmlns='{Spaces.Part2}'>{NameAndCore}</StrategicPlan>",
        $"<PerformancePlanOrReport xmlns='{Spaces.Part1Original}'>{NameAndCore}</PerformancePlanOrReport>", $"<PerformancePlanOrReport xmlns='{Spaces.Part1}'>{NameAndCore}</PerformancePlanOrReport>",
        "<a xmlns='http://schemas.stratml.us/3.5'/>", "<a xmlns='urn:schemas:AIIM:org:03201408:AdditionalElements'/>", "<OrganizationalStrategyDocument/>", "<StrategicPlanCore/>",
        "<StrategicPlan DocumentType='a'/>", "<StrategicPlan Language='a'/>", "<PerformancePlanOrReport DocumentType='a'/>", "<PerformancePlanOrReport Language='a'/>",
    ];

    private static readonly IEnumerable<string> Prologs =
    [
        "<!DOCTYPE a><a/>", "<?xml version='1.0'?>\n<!-- first -->\n  <!DOCTYPE a><a/>", "<?a?>  <!DOCTYPE a><a/>", "\n\n<!DOCTYPE a><a/>", "<!-- first,\nand second --><!DOCTYPE a><a/>",
        $"<?a?><!-- b -->{In(Spaces.Part1, NameAndCore)}<!-- c --><?d?>\n",
    ];

    private static readonly IEnumerable<string> Attributes = new[]
    {
        "xmlns:x='urn:x' x:Type='Performance_Plan'", "xml:lang='en'", "xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:schemaLocation='a b'", "xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:noNamespaceSchemaLocation='a'",
        "xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='a'", "Foo='1'", "Type=''", "Type=' '", "Type='${type}'", "Type='${type'", "Type='type}'", "Type='strategic_plan'", "Type=' Performance_Plan '", "Type='Plan'", "Name='a'",
    }.Select(attribute => In(Spaces.Part2, NameAndCore, attribute));

    private static readonly IEnumerable<string> OtherVersions = new[] { Spaces.Part1Original, Spaces.Part1, Spaces.Part2Of2010, Spaces.Part2 }.SelectMany(space => new[]
    {
        In(space, NameAndCore + "<Submitter><FirstName/><LastName/></Submitter>", "Type='Strategic_Plan'"),
        In(space, NameAndCore + "<AdministrativeInformation><Identifier>a</Identifier><Submitter><Identifier>b</Identifier><GivenName/><Surname/></Submitter></AdministrativeInformation>"),
        In(space, $"<Name/><StrategicPlanCore><Goal><Name/><Description/>{Everything}</Goal></StrategicPlanCore>"),
    });

    private static readonly IEnumerable<string> Elements = new[]
    {
        "<Foo/>", "<Foo a='1'>text</Foo>", "<id/>", "<id> </id>", "<id>1</id>", "<id a='1'/>", "<x:a xmlns:x='urn:x'/>", "<x:Name xmlns:x='urn:x'/>", "<x:SchemaInfo xmlns:x='urn:x'/>",
        "<x:a xmlns:x='http://schemas.microsoft.com/office/infopath/2003'/>", "<Description xmlns=''/><OtherInformation xmlns=''/>", $"<Description xmlns='{Spaces.Part1}'/>", "<![CDATA[ ]]>", "<![CDATA[a]]>", "text",
        "<Description/><!-- a --><?b?>", "<Description><!-- a --><?b?></Description>", "<Description><b>a</b></Description>", "<Description a='1'/>", "<Description/><Description/>", "<Name/>",
    }.Select(element => In(Spaces.Part2, $"<Name/>{element}{Core}"));

    private static readonly IEnumerable<string> OfOtherVocabularies = new[] { "NameDescription", "Goals", "Objectives", "Target", "MeasureValue" }.Select(name => In(Spaces.Part1, $"<Name/><StrategicPlanCore><{name}/></StrategicPlanCore>"));

    private static readonly IEnumerable<string> Outside =
    [
        In(Spaces.Part1, "<Name/>"), In(Spaces.Part1, $"<Name/><Organization/>"), In(Spaces.Part1, $"<Name/>{Goal}{Goal}"), In(Spaces.Part1, "<Name/><Foo/>"), In(Spaces.Part1, $"<Name/><AdministrativeInformation>{Goal}</AdministrativeInformation>"),
        In(Spaces.Part1, $"<Name/><Foo/>{Goal}<Foo/>"), In(Spaces.Part1, $"{NameAndCore}{Goal}"),
    ];

    private static readonly IEnumerable<string> Lacking = new[]
    {
        "", "<Goal/>", "<Goal><Stakeholder/></Goal>", "<Goal><Stakeholder><Role/></Stakeholder></Goal>", "<Goal><Objective><PerformanceIndicator/></Objective></Goal>", "<Goal><Description/><Name/></Goal>",
        "<Goal><Name/><Description/><Objective><PerformanceIndicator><MeasurementInstance><Place/></MeasurementInstance></PerformanceIndicator></Objective></Goal>",
        "<Goal><Name/><Description/><Stakeholder><Name/><Role><Name/><RoleType/><RoleType>performer</RoleType><RoleType>${a}</RoleType><RoleType>Boss</RoleType></Role></Stakeholder></Goal>",
        "<Goal><Name/><Description/><SequenceIndicator>\u00a0</SequenceIndicator><Objective><SequenceIndicator> </SequenceIndicator></Objective></Goal>",
        "<Goal><Name/><Description/><Identifier/></Goal><Goal><Name/><Description/><Identifier>a b</Identifier></Goal><Goal><Name/><Description/><Identifier>a b</Identifier></Goal>",
        "<Foo/>" + Goal + "<Vision/>",
    }.Select(core => In(Spaces.Part2, $"<Name/><StrategicPlanCore>{core}</StrategicPlanCore>"));

    private static readonly IEnumerable<string> Days =
        new[] { "", " ", "${date(yyyy-MM-dd)}", "soon", " 2017-01-31 ", "2017-01-31Z", "2017-01-31+14:00", "2017-01-31+14:01", "+02:00", "Z", "2017-02-29", "2017-01-00", "2017-13-01", "2017-00-01", "0000-01-01", "0000-13-01", "20a7-01-01", "2017-0a-01", "2017-01-0a", "2017/01/01" }
            .Select(day => In(Spaces.Part1, $"{NameAndCore}<AdministrativeInformation><StartDate>{day}</StartDate></AdministrativeInformation>"));

    private static readonly IEnumerable<string> Numbers = new[]
    {
        "", " ", "${n}", "${n", "n}", "many", "1e5", "1,000", "x1", "-", "+1.50", "-" + new string('0', 40) + "1.5", "+0" + new string('1', 28), "1.5" + new string('0', 40), "1." + new string('3', 40), "1" + new string('0', 28) + ".0", "1" + new string('0', 40),
    }.Select(number => In(Spaces.Part2Of2010, $"<Name/><StrategicPlanCore><Goal><Name/><Description/><Objective><PerformanceIndicator><MeasurementDimension/><UnitOfMeasurement/><MeasurementInstance><TargetResult><Description/><NumberOfUnits>{number}</NumberOfUnits></TargetResult></MeasurementInstance></PerformanceIndicator></Objective></Goal></StrategicPlanCore>"));

    private static readonly IEnumerable<string> Sources = new[] { "##a", "a b", " " }.Select(source => In(Spaces.Part1, $"{NameAndCore}<AdministrativeInformation><Source>{source}</Source></AdministrativeInformation>"));

    private static readonly IEnumerable<string> Names =
        from attribute in new[]
        {
            "Stakeholder StakeholderTypeType=Person", "Stakeholder StakeholderTypeType=Generic_Group", "PerformanceIndicator ValueChainStage=Input", "PerformanceIndicator ValueChainStage=Outcome", "PerformanceIndicator PerformanceIndicatorType=Quantitative",
        }
        let parts = attribute.Split(' ', '=')
        let element = $"<{parts[0]} {parts[1]}='{parts[2].ToUpperInvariant()}'><Name/><MeasurementDimension/><UnitOfMeasurement/></{parts[0]}>"
        select In(Spaces.Part2, $"<Name/><StrategicPlanCore><Goal><Name/><Description/>{(parts[0] == "Stakeholder" ? element : $"<Objective>{element}</Objective>")}</Goal></StrategicPlanCore>");

    [Fact]
    public void What_is_told_of_a_document_was_read_and_approved()
    {
        var all = new StringBuilder();
        foreach (string document in (IEnumerable<string>)[.. Outermost, .. Prologs, .. Attributes, .. OtherVersions, .. Elements, .. OfOtherVocabularies, .. Outside, .. Lacking, .. Days, .. Numbers, .. Sources, .. Names])
        {
            _ = all.Append(document.Replace("\n", "\\n", StringComparison.Ordinal)).Append('\n');
            foreach (Diagnostic told in FrameworkStratML.Read(document).Diagnostics)
            {
                _ = all.Append("  ").Append(told).Append(told.Effect == DiagnosticEffect.None ? "" : $" {told.Effect}").Append('\n');
            }
        }

        Repository.AssertApproved(all.ToString(), "tests", "Interpol.Strategy.Model.Tests", "StratML", "Told.approved.txt");
    }

    [Fact]
    public void What_has_no_text_and_has_to_have_one_has_an_empty_one()
    {
        StrategicFramework read = FrameworkStratML.Read(
            $"<PerformancePlanOrReport xmlns='{Spaces.Part2}'><StrategicPlanCore><Goal><Stakeholder><Role/></Stakeholder><Objective><PerformanceIndicator><MeasurementInstance><Place/></MeasurementInstance></PerformanceIndicator></Objective></Goal></StrategicPlanCore></PerformancePlanOrReport>").GetValueOrThrow();
        Goal goal = read.Goals[0];
        PerformanceIndicator indicator = goal.Objectives[0].Indicators[0];
        Assert.Equal(
            ["", "", "", "", "", "", ""],
            [read.Name, goal.Name, goal.Stakeholders[0].Name, goal.Stakeholders[0].Roles[0].Name, indicator.MeasurementDimension, indicator.UnitOfMeasurement, indicator.MeasurementInstances[0].Place!.Name]);
    }

    [Fact]
    public void What_is_no_number_is_not_read_as_one()
    {
        foreach (string document in Numbers.Where(document => FrameworkStratML.Read(document).Value is null))
        {
            MeasuredResult result = FrameworkStratML.Read(document, new() { Mode = ReadMode.Lenient }).GetValueOrThrow().Goals[0].Objectives[0].Indicators[0].MeasurementInstances[0].TargetResults[0];
            Assert.True(result.NumberOfUnits is null || document.Contains("1.333", StringComparison.Ordinal), document);
        }
    }

    /// <summary>A plan in one of the versions.</summary>
    private static string In(string space, string inner, string attribute = "")
    {
        string name = space is Spaces.Part1 or Spaces.Part1Original ? "StrategicPlan" : "PerformancePlanOrReport Type='Strategic_Plan'";
        name = attribute.Length > 0 ? name.Split(' ')[0] + ' ' + attribute : name;
        return $"<{name} xmlns='{space}'>\n{inner}</{name.Split(' ')[0]}>";
    }
}
