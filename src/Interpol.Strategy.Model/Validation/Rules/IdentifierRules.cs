namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for identifiers, and for the references to them.</summary>
internal static class IdentifierRules
{
    private const string NameOfXml =
        "xsd:ID, which is an NCName (Namespaces in XML 1.0, production 4). The rule uses the names of XML 1.0, "
            + "fourth edition, which every processor accepts";

    public static ValidationRule DuplicateIdentifier { get; } = new()
    {
        Code = DiagnosticCodes.DuplicateIdentifier,
        Title = "Identifiers are unique.",
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "ISO 17469-1 and ANSI/AIIM 22:2017, element Identifier: xsd:ID, unique within the document. The "
            + "identifier of a value, which StratML cannot hold, is included. The identifier of a place is not, "
            + "because it identifies the place outside the document.",
        Check = framework => DuplicateFinder.Find(
            FrameworkTraversal.GetNodes(framework).Select(node => (node, GetIdentifier(node.Record))),
            "identifier"),
    };

    public static ValidationRule UnresolvedReference { get; } = new()
    {
        Code = DiagnosticCodes.UnresolvedReference,
        Title = "Relationships refer to identifiers that the framework contains.",
        Rationale =
            "ANSI/AIIM 22:2017, element ReferentIdentifier. This is a warning because it can also identify a record "
            + "of another document.",
        Check = UnresolvedReferences,
    };

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

    private static string? GetIdentifier(object record) => record switch
    {
        StrategyElement it => it.Identifier,
        StrategicFramework it => it.Identifier,
        Organization it => it.Identifier,
        ContactInformation it => it.Identifier,
        PerformanceIndicator it => it.Identifier,
        Relationship it => it.Identifier,
        _ => null,
    };

    private static IEnumerable<RuleFinding> NotXmlNames(StrategicFramework framework, Func<object, bool> isRequested) =>
        from part in FrameworkTraversal.GetNodes(framework)
        where isRequested(part.Record)
        let identifier = GetIdentifier(part.Record)
        where identifier is not null && !XmlText.IsNcName(identifier)
        select new RuleFinding(
            part.PathOf("identifier"),
            DiagnosticMessages.NotXmlName(identifier));

    private static IEnumerable<RuleFinding> UnresolvedReferences(StrategicFramework framework)
    {
        HashSet<string> available =
        [
            .. FrameworkTraversal.GetNodes(framework)
                .Select(node => GetIdentifier(node.Record))
                .OfType<string>()
                .Where(identifier => !string.IsNullOrWhiteSpace(identifier)),
        ];
        IEnumerable<(FrameworkNode Part, Relationship Record)> relationships =
            FrameworkTraversal.GetNodes<Relationship>(framework);
        foreach ((FrameworkNode node, Relationship relationship) in relationships)
        {
            for (int i = 0; i < relationship.ReferentIdentifiers.Count; i++)
            {
                string referent = relationship.ReferentIdentifiers[i];
                if (!available.Contains(referent))
                {
                    yield return new(
                        node.PathOf($"referentIdentifiers[{i}]"),
                        $"The framework does not contain a record with the identifier {Quoting.Quote(referent)}. "
                            + "The record must be in this framework or in another document.");
                }
            }
        }
    }
}
