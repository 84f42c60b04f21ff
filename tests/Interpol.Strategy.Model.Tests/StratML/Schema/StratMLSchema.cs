using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Schema;

namespace Interpol.Strategy.Model.Tests;

/// <summary>One published version of StratML as a table of its own, which shares nothing with the library's: what each element holds, and a validity check made of that.</summary>
/// <param name="name">What the version is called.</param>
/// <param name="space">Its namespace.</param>
/// <param name="root">Its outermost element.</param>
/// <param name="elements">A line for each element that holds others: its children in order with ?, * or +, then its attributes, an exclamation mark behind those that have to be there.</param>
/// <param name="takesEmpty">Whether a date and a number may be empty.</param>
internal sealed class StratMLSchema(string name, string space, string root, string elements, bool takesEmpty)
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

    private const string Part2Elements = """
        PerformancePlanOrReport: Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation? Submitter? @Type!
        StrategicPlanCore: Organization* Vision? Mission? Value* Goal+
        Organization: Name? Acronym? Identifier? Description? Stakeholder*
        Stakeholder: Name Description? Role* @StakeholderTypeType
        Role: Name Description? RoleType{2}
        Vision: Description? Identifier?
        Mission: Description? Identifier?
        Value: Name? Description?
        Goal: Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*
        Objective: Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation? PerformanceIndicator*
        PerformanceIndicator: SequenceIndicator? MeasurementDimension UnitOfMeasurement Identifier? Relationship* MeasurementInstance* OtherInformation? @ValueChainStage @PerformanceIndicatorType
        Relationship: Identifier? ReferentIdentifier* Name? Description? @RelationshipType
        MeasurementInstance: TargetResult* ActualResult*
        TargetResult: StartDate? EndDate? NumberOfUnits? Descriptor? Description?
        ActualResult: StartDate? EndDate? NumberOfUnits? Descriptor? Description?
        Descriptor: DescriptorName? DescriptorValue?
        AdministrativeInformation: Identifier? StartDate? EndDate? PublicationDate? Source?
        Submitter: Identifier? GivenName? Surname? PhoneNumber? EmailAddress?
        """;

    private static readonly Dictionary<string, string[]> Names = new()
    {
        ["Type"] = ["Strategic_Plan", "Performance_Plan", "Performance_Report"],
        ["StakeholderTypeType"] = ["Person", "Organization", "Generic_Group"],
        ["RoleType"] = ["Performer", "Beneficiary"],
        ["ValueChainStage"] = ["Outcome", "Output_Processing", "Output", "Input_Processing", "Input"],
        ["PerformanceIndicatorType"] = ["Quantitative", "Qualitative"],
        ["RelationshipType"] = ["Broader_Than", "Peer_To", "Narrower_Than"],
    };

    private readonly Lazy<XmlSchemaSet> _set = new(() => Compile(space, elements, takesEmpty));

    public static StratMLSchema Part1 { get; } =
        new("Part 1", Spaces.Part1, "StrategicPlan", Part1Elements, takesEmpty: false);

    public static StratMLSchema Part1Original { get; } = new(
        "Part 1, original", Spaces.Part1Original, "StrategicPlan",
        Part1Elements.Replace("GivenName? Surname?", "FirstName? LastName?", StringComparison.Ordinal).Replace(" @StakeholderTypeType", "", StringComparison.Ordinal), takesEmpty: false);

    public static StratMLSchema Part2 { get; } =
        new("Part 2", Spaces.Part2, "PerformancePlanOrReport", Part2Elements, takesEmpty: true);

    public static StratMLSchema Part2May2016 { get; } = new(
        "Part 2 of May 2016", Part2.Namespace, Part2.Root,
        Part2Elements.Replace("MeasurementInstance: ", "Place: Name PlaceIdentifier?\nMeasurementInstance: Place? ", StringComparison.Ordinal), takesEmpty: true);

    public static StratMLSchema Part2Of2010 { get; } = new(
        "Part 2 of 2010", Spaces.Part2Of2010, "PerformancePlanOrReport",
        Part2Elements
            .Replace("GivenName? Surname?", "FirstName? LastName?", StringComparison.Ordinal)
            .Replace(" @StakeholderTypeType", "", StringComparison.Ordinal)
            .Replace("Role* ", "Role? ", StringComparison.Ordinal).Replace("Role*\n", "Role?\n", StringComparison.Ordinal)
            .Replace("RoleType{2}", "RoleType*", StringComparison.Ordinal)
            .Replace("Relationship: Identifier? ReferentIdentifier*", "Relationship: Identifier", StringComparison.Ordinal)
            .Replace("Result: StartDate? EndDate? NumberOfUnits? Descriptor? Description?", "Result: Description NumberOfUnits? StartDate? EndDate?", StringComparison.Ordinal)
            .Replace("Descriptor: DescriptorName? DescriptorValue?\n", "", StringComparison.Ordinal),
        takesEmpty: false);

    public static StratMLSchema[] All { get; } = [Part1Original, Part1, Part2Of2010, Part2, Part2May2016];

    public string Namespace => space;

    public string Root => root;

    public bool TakesEmpty => takesEmpty;

    /// <summary>What each element that holds others holds.</summary>
    public Dictionary<string, (string Child, char Number)[]> Children { get; } = Lines(elements).ToDictionary(
        line => line.Element,
        line => line.Words.Where(word => word[0] != '@').Select(word => word.EndsWith("{2}", StringComparison.Ordinal) ? (word[..^3], '2') : word[^1] is '?' or '*' or '+' ? (word[..^1], word[^1]) : (word, '1')).ToArray());

    /// <summary>The attributes of each element, and whether they have to be there.</summary>
    public Dictionary<string, (string Attribute, bool IsRequired)[]> Attributes { get; } = Lines(elements).ToDictionary(
        line => line.Element,
        line => line.Words.Where(word => word[0] == '@').Select(word => (word.Trim('@', '!'), word[^1] == '!')).ToArray());

    public static string[] NamesOf(string choice) => Names[choice];

    public override string ToString() => name;

    /// <summary>The first thing that the schema finds wrong; <see langword="null"/> for a valid document.</summary>
    public string? Problem(string document)
    {
        List<string> problems = [];
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = _set.Value, XmlResolver = null };
        settings.ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints;
        settings.ValidationEventHandler += (_, e) => problems.Add(e.Message);
        using var reader = XmlReader.Create(new StringReader(document), settings);
        try
        {
            _ = reader.MoveToContent();
            if (reader.LocalName != root)
            {
                problems.Add($"The root is {reader.LocalName}.");
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

    private static IEnumerable<(string Element, string[] Words)> Lines(string elements) =>
        from line in elements.Split('\n', StringSplitOptions.TrimEntries)
        let parts = line.Split(": ")
        select (parts[0], parts[1].Split(' '));

    private static XmlSchemaSet Compile(string space, string elements, bool takesEmpty)
    {
        var text = new StringBuilder($"<s:schema xmlns:s='http://www.w3.org/2001/XMLSchema' xmlns='{space}' targetNamespace='{space}' elementFormDefault='qualified'>");
        var seen = new HashSet<string>();
        foreach ((string element, string[] words) in Lines(elements))
        {
            _ = seen.Add(element);
            _ = text.Append(CultureInfo.InvariantCulture, $"<s:element name='{element}'><s:complexType><s:sequence>");
            foreach (string word in words.Where(word => word[0] != '@'))
            {
                string child = word.TrimEnd('?', '*', '+').Replace("{2}", "", StringComparison.Ordinal);
                string least = word[^1] is '?' or '*' or '}' ? "0" : "1";
                string most = word[^1] is '*' or '+' ? "unbounded" : word[^1] == '}' ? "2" : "1";
                _ = text.Append(CultureInfo.InvariantCulture, $"<s:element ref='{child}' minOccurs='{least}' maxOccurs='{most}'/>");
            }

            _ = text.Append("</s:sequence>");
            foreach (string word in words.Where(word => word[0] == '@'))
            {
                string use = word[^1] == '!' ? "required" : "optional";
                _ = text.Append(CultureInfo.InvariantCulture, $"<s:attribute name='{word.Trim('@', '!')}' use='{use}'>{Choice(Names[word.Trim('@', '!')])}</s:attribute>");
            }

            _ = text.Append("</s:complexType></s:element>");
        }

        string[] leaves = [.. Lines(elements).SelectMany(line => line.Words).Where(word => word[0] != '@').Select(word => word.TrimEnd('?', '*', '+').Replace("{2}", "", StringComparison.Ordinal)).Distinct().Where(child => !seen.Contains(child))];
        foreach (string leaf in leaves)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"<s:element name='{leaf}'{Type(leaf, takesEmpty)}</s:element>");
        }

        var set = new XmlSchemaSet { XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(text.Append("</s:schema>").ToString()));
        _ = set.Add(space, reader);
        set.Compile();
        return set;
    }

    private static string Type(string leaf, bool takesEmpty) => leaf switch
    {
        "RoleType" => ">" + Choice(Names["RoleType"]),
        "Identifier" => " type='s:ID'>",
        "Source" => " type='s:anyURI'>",
        "StartDate" or "EndDate" or "PublicationDate" => takesEmpty ? OrEmpty("s:date") : " type='s:date'>",
        "NumberOfUnits" => takesEmpty ? OrEmpty("s:decimal") : " type='s:decimal'>",
        _ => " type='s:string'>",
    };

    private static string Choice(string[] names) =>
        $"<s:simpleType><s:restriction base='s:string'>{string.Concat(names.Select(each => $"<s:enumeration value='{each}'/>"))}</s:restriction></s:simpleType>";

    private static string OrEmpty(string type) =>
        $"><s:simpleType><s:union memberTypes='{type}'><s:simpleType><s:restriction base='s:string'><s:length value='0'/></s:restriction></s:simpleType></s:union></s:simpleType>";
}
