namespace Interpol.Strategy.Model.Serialization;

/// <summary>Defines the namespaces of the StratML versions and of the attributes of XML itself.</summary>
internal static class StratMLNamespaces
{
    public const string Part1Original = "http://www.stratml.net";
    public const string Part1 = "urn:ISO:std:iso:17469:tech:xsd:stratml_core";
    public const string Part2Of2010 = "http://www.stratml.net/PerformancePlanOrReport";
    public const string Part2 = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    public const string Part3Types = "urn:schemas:AIIM:org:03201408:AdditionalElements";
    public const string Part3 = "http://schemas.stratml.us/3.5";

    public const string Xmlns = "http://www.w3.org/2000/xmlns/";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string Schema = "http://www.w3.org/2001/XMLSchema";
    public const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The start of the namespaces that Microsoft InfoPath adds to templates.</summary>
    public const string FormEditor = "http://schemas.microsoft.com/office/infopath/";

    public static StratMLVersions GetVersion(string name) => name switch
    {
        Part1Original => StratMLVersions.Part1Original,
        Part1 => StratMLVersions.Part1,
        Part2Of2010 => StratMLVersions.Part2Of2010,
        Part2 => StratMLVersions.Part2,
        _ => StratMLVersions.None,
    };

    public static string GetNamespace(StratMLVersions version) => version switch
    {
        StratMLVersions.Part1Original => Part1Original,
        StratMLVersions.Part1 => Part1,
        StratMLVersions.Part2Of2010 => Part2Of2010,
        _ => Part2,
    };

    public static string GetTitle(StratMLVersions version) => version switch
    {
        StratMLVersions.Part1Original => "StratML Part 1 (original)",
        StratMLVersions.Part1 => "StratML Part 1 (ISO 17469-1)",
        StratMLVersions.Part2Of2010 => "StratML Part 2 of 2010",
        _ => "StratML Part 2 of 2016",
    };
}
