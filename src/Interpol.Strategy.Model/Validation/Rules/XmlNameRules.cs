namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for identifiers that StratML restricts to XML names.</summary>
internal static class XmlNameRules
{
    private const string NameOfXml =
        "xsd:ID, which is an NCName (Namespaces in XML 1.0, production 4). The rule uses the names of XML 1.0, "
            + "fourth edition, which every processor accepts";

    public static ValidationRule IdentifierNotXmlName { get; } = new()
    {
        Code = DiagnosticCodes.IdentifierNotXmlName,
        Title = "The identifiers of organizations, the vision, the mission, goals and objectives are valid XML names.",
        Severity = DiagnosticSeverity.Error,
        Rationale =
            $"ISO 17469-1, element Identifier of Organization, Vision, Mission, Goal and Objective: {NameOfXml}.",
        Check = framework => NotXmlNames(
            framework, record => record is Organization or Vision or Mission or Goal or Objective),
    };

    public static ValidationRule Part2IdentifierNotXmlName { get; } = new()
    {
        Code = DiagnosticCodes.Part2IdentifierNotXmlName,
        Title = "The identifiers of the framework, its submitter, indicators and relationships are valid XML names.",
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "ANSI/AIIM 22:2017, element Identifier of AdministrativeInformation, Submitter, PerformanceIndicator and "
            + $"Relationship: {NameOfXml}.",
        Check = framework => NotXmlNames(
            framework,
            record => record is StrategicFramework or ContactInformation or PerformanceIndicator or Relationship),
    };

    private static IEnumerable<RuleFinding> NotXmlNames(StrategicFramework framework, Func<object, bool> isRequested) =>
        from part in FrameworkTraversal.GetNodes(framework)
        where isRequested(part.Record)
        let identifier = IdentifierRules.GetIdentifier(part.Record)
        where identifier is not null && !XmlName.IsNcName(identifier)
        select new RuleFinding(
            part.PathOf("identifier"),
            DiagnosticMessages.NotXmlName(identifier));
}
