using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Schema;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// A published version of StratML: the content of each element, and a validator that is compiled from it. It shares
/// nothing with the library, so that the two check each other.
/// </summary>
internal sealed class StratMLSchema
{
    private const string Part1Elements = """
        StrategicPlan: Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation?
        StrategicPlanCore: Organization* Vision? Mission? Value* Goal+
        Organization: Name? Acronym? Identifier? Description? Stakeholder*
        Stakeholder: Name Description? @StakeholderTypeType
        Vision: Description? Identifier?
        Mission: Description? Identifier?
        Value: Name? Description?
        Goal: Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*
        Objective: Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation?
        AdministrativeInformation: StartDate? EndDate? PublicationDate? Source? Submitter?
        Submitter: GivenName? Surname? PhoneNumber? EmailAddress?
        """;

    private const string Part2Root =
        "PerformancePlanOrReport: Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation? "
        + "Submitter? @Type!\n";

    private const string Part2Objective =
        "Objective: Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation? "
        + "PerformanceIndicator*\n";

    private const string Part2Indicator =
        "PerformanceIndicator: SequenceIndicator? MeasurementDimension UnitOfMeasurement Identifier? Relationship* "
        + "MeasurementInstance* OtherInformation? @ValueChainStage @PerformanceIndicatorType\n";

    private const string Part2OtherElements = """
        StrategicPlanCore: Organization* Vision? Mission? Value* Goal+
        Organization: Name? Acronym? Identifier? Description? Stakeholder*
        Stakeholder: Name Description? Role* @StakeholderTypeType
        Role: Name Description? RoleType{2}
        Vision: Description? Identifier?
        Mission: Description? Identifier?
        Value: Name? Description?
        Goal: Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*
        Relationship: Identifier? ReferentIdentifier* Name? Description? @RelationshipType
        MeasurementInstance: TargetResult* ActualResult*
        TargetResult: StartDate? EndDate? NumberOfUnits? Descriptor? Description?
        ActualResult: StartDate? EndDate? NumberOfUnits? Descriptor? Description?
        Descriptor: DescriptorName? DescriptorValue?
        AdministrativeInformation: Identifier? StartDate? EndDate? PublicationDate? Source?
        Submitter: Identifier? GivenName? Surname? PhoneNumber? EmailAddress?
        """;

    private const string Part2Elements = Part2Root + Part2Objective + Part2Indicator + Part2OtherElements;

    private static readonly Dictionary<string, string[]> EnumValues = new()
    {
        ["Type"] = ["Strategic_Plan", "Performance_Plan", "Performance_Report"],
        ["StakeholderTypeType"] = ["Person", "Organization", "Generic_Group"],
        ["RoleType"] = ["Performer", "Beneficiary"],
        ["ValueChainStage"] = ["Outcome", "Output_Processing", "Output", "Input_Processing", "Input"],
        ["PerformanceIndicatorType"] = ["Quantitative", "Qualitative"],
        ["RelationshipType"] = ["Broader_Than", "Peer_To", "Narrower_Than"],
    };

    private readonly string _name;
    private readonly Lazy<XmlSchemaSet> _schemas;

    private StratMLSchema(string name, string xmlNamespace, string root, string elements, bool allowsEmptyValues)
    {
        _name = name;
        _schemas = new(Compile);
        Namespace = xmlNamespace;
        Root = root;
        AllowsEmptyValues = allowsEmptyValues;
        Elements = elements.Split('\n', StringSplitOptions.TrimEntries)
            .Select(ElementDefinition.Parse)
            .ToDictionary(element => element.Name);
    }

    public static StratMLSchema Part1 { get; } =
        new("Part 1", StratMLNamespaces.Part1, "StrategicPlan", Part1Elements, allowsEmptyValues: false);

    public static StratMLSchema Part1Original { get; } = new(
        "Part 1, original",
        StratMLNamespaces.Part1Original,
        "StrategicPlan",
        Replace(Part1Elements, ("GivenName? Surname?", "FirstName? LastName?"), (" @StakeholderTypeType", "")),
        allowsEmptyValues: false);

    public static StratMLSchema Part2 { get; } =
        new("Part 2", StratMLNamespaces.Part2, "PerformancePlanOrReport", Part2Elements, allowsEmptyValues: true);

    public static StratMLSchema Part2May2016 { get; } = new(
        "Part 2 of May 2016",
        StratMLNamespaces.Part2,
        "PerformancePlanOrReport",
        Replace(Part2Elements, ("MeasurementInstance: ", "Place: Name PlaceIdentifier?\nMeasurementInstance: Place? ")),
        allowsEmptyValues: true);

    public static StratMLSchema Part2Of2010 { get; } = new(
        "Part 2 of 2010",
        StratMLNamespaces.Part2Of2010,
        "PerformancePlanOrReport",
        Replace(
            Part2Elements,
            ("GivenName? Surname?", "FirstName? LastName?"),
            (" @StakeholderTypeType", ""),
            ("Role* ", "Role? "),
            ("Role*\n", "Role?\n"),
            ("RoleType{2}", "RoleType*"),
            ("Relationship: Identifier? ReferentIdentifier*", "Relationship: Identifier"),
            (
                "Result: StartDate? EndDate? NumberOfUnits? Descriptor? Description?",
                "Result: Description NumberOfUnits? StartDate? EndDate?"),
            ("Descriptor: DescriptorName? DescriptorValue?\n", "")),
        allowsEmptyValues: false);

    public static StratMLSchema[] All { get; } = [Part1Original, Part1, Part2Of2010, Part2, Part2May2016];

    public string Namespace { get; }

    /// <summary>Gets the name of the root element.</summary>
    public string Root { get; }

    /// <summary>Gets a value that indicates whether dates and numbers can be empty.</summary>
    public bool AllowsEmptyValues { get; }

    /// <summary>Gets the elements that contain other elements, by name.</summary>
    public Dictionary<string, ElementDefinition> Elements { get; }

    public static StratMLSchema GetSchema(StratMLVersion version) => version switch
    {
        StratMLVersion.Part1 => Part1,
        StratMLVersion.Part2 => Part2,
        _ => Part2May2016,
    };

    /// <summary>Returns the allowed values of an attribute, or of the element <c>RoleType</c>.</summary>
    public static string[] GetEnumValues(string name) => EnumValues[name];

    public override string ToString() => _name;

    /// <summary>Finds the first violation of the schema. The result is <c>null</c> if there is none.</summary>
    public string? FindProblem(string document)
    {
        List<string> problems = [];
        XmlReaderSettings settings = new()
        {
            ValidationType = ValidationType.Schema,
            Schemas = _schemas.Value,
            XmlResolver = null,
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings
                | XmlSchemaValidationFlags.ProcessIdentityConstraints
                | XmlSchemaValidationFlags.AllowXmlAttributes,
        };
        settings.ValidationEventHandler += (_, e) => problems.Add(e.Message);
        using var reader = XmlReader.Create(new StringReader(document), settings);
        try
        {
            _ = reader.MoveToContent();
            if (reader.LocalName != Root)
            {
                problems.Add($"The root element is {reader.LocalName}.");
            }

            while (reader.Read())
            {
            }

            return problems.FirstOrDefault();
        }
        catch (XmlException e)
        {
            return e.Message;
        }
    }

    private static string Replace(string elements, params (string Old, string New)[] replacements) =>
        replacements.Aggregate(
            elements, (current, pair) => current.Replace(pair.Old, pair.New, StringComparison.Ordinal));

    private XmlSchemaSet Compile()
    {
        StringBuilder text = new();
        _ = text.Append(
            CultureInfo.InvariantCulture,
            $"""
            <s:schema xmlns:s='http://www.w3.org/2001/XMLSchema' xmlns='{Namespace}' targetNamespace='{Namespace}'
             elementFormDefault='qualified'>
            """);
        foreach (ElementDefinition element in Elements.Values)
        {
            AppendElement(text, element);
        }

        IEnumerable<string> leaves = Elements.Values.SelectMany(element => element.Children)
            .Select(child => child.Name)
            .Distinct()
            .Where(name => !Elements.ContainsKey(name));
        foreach (string leaf in leaves)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"<s:element name='{leaf}'{GetLeafType(leaf)}</s:element>");
        }

        XmlSchemaSet schemas = new() { XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(text.Append("</s:schema>").ToString()));
        _ = schemas.Add(Namespace, reader);
        schemas.Compile();
        return schemas;
    }

    private static void AppendElement(StringBuilder text, ElementDefinition element)
    {
        _ = text.Append(
            CultureInfo.InvariantCulture, $"<s:element name='{element.Name}'><s:complexType><s:sequence>");
        foreach (ChildDefinition child in element.Children)
        {
            string maxCount = child.MaxCount?.ToString(CultureInfo.InvariantCulture) ?? "unbounded";
            _ = text.Append(
                CultureInfo.InvariantCulture,
                $"<s:element ref='{child.Name}' minOccurs='{child.MinCount}' maxOccurs='{maxCount}'/>");
        }

        _ = text.Append("</s:sequence>");
        foreach (AttributeDefinition attribute in element.Attributes)
        {
            string use = attribute.IsRequired ? "required" : "optional";
            _ = text.Append(
                CultureInfo.InvariantCulture,
                $"<s:attribute name='{attribute.Name}' use='{use}'>{FormatEnum(attribute.Name)}</s:attribute>");
        }

        _ = text.Append("</s:complexType></s:element>");
    }

    private string GetLeafType(string leaf) => leaf switch
    {
        "RoleType" => ">" + FormatEnum(leaf),
        "Identifier" => " type='s:ID'>",
        "Source" => " type='s:anyURI'>",
        "StartDate" or "EndDate" or "PublicationDate" => FormatValueType("s:date"),
        "NumberOfUnits" => FormatValueType("s:decimal"),
        _ => " type='s:string'>",
    };

    private static string FormatEnum(string name)
    {
        IEnumerable<string> values = EnumValues[name].Select(value => $"<s:enumeration value='{value}'/>");
        return FormatRestriction(string.Concat(values));
    }

    private string FormatValueType(string type)
    {
        string empty = FormatRestriction("<s:length value='0'/>");
        return AllowsEmptyValues
            ? $"><s:simpleType><s:union memberTypes='{type}'>{empty}</s:union></s:simpleType>"
            : $" type='{type}'>";
    }

    private static string FormatRestriction(string facets) =>
        $"<s:simpleType><s:restriction base='s:string'>{facets}</s:restriction></s:simpleType>";
}
