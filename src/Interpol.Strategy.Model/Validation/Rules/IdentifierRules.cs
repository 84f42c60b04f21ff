namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for identifiers, and for the references to them.</summary>
internal static class IdentifierRules
{
    private const string NameOfXml =
        "xsd:ID, which is an NCName (Namespaces in XML 1.0, production 4; the names of XML 1.0, fourth edition, "
        + "which every processor takes)";

    public static ValidationRule DuplicateIdentifier { get; } = new()
    {
        Code = DiagnosticCodes.DuplicateIdentifier,
        Title = "No two records have one identifier.",
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "ISO 17469-1 and ANSI/AIIM 22:2017, element Identifier: xsd:ID, unique in the document. A value's "
            + "identifier, which StratML has no place for, counts too; a place's does not, because it names the place "
            + "elsewhere.",
        Check = framework => DuplicateFinder.Find(
            FrameworkTraversal.GetNodes(framework).Select(node => (node, GetIdentifier(node.Record))),
            "identifier"),
    };

    public static ValidationRule UnresolvedReference { get; } = new()
    {
        Code = DiagnosticCodes.UnresolvedReference,
        Title = "What a relationship points to is in the framework.",
        Rationale =
            "ANSI/AIIM 22:2017, element ReferentIdentifier: a text that names a record of this document or of "
            + "another, hence a warning.",
        Check = UnresolvedReferences,
    };

    public static ValidationRule IdentifierNotXmlName { get; } = new()
    {
        Code = DiagnosticCodes.IdentifierNotXmlName,
        Title = "The identifiers of organisations, vision, mission, goals and objectives are names of XML.",
        Severity = DiagnosticSeverity.Error,
        Rationale =
            $"ISO 17469-1, element Identifier of Organization, Vision, Mission, Goal and Objective: {NameOfXml}.",
        Check = framework => NotXmlNames(
            framework, record => record is Organization or Vision or Mission or Goal or Objective),
    };

    public static ValidationRule Part2IdentifierNotXmlName { get; } = new()
    {
        Code = DiagnosticCodes.Part2IdentifierNotXmlName,
        Title = "The identifiers of the framework, its submitter, indicators and relationships are names of XML.",
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "ANSI/AIIM 22:2017, element Identifier of AdministrativeInformation, Submitter, PerformanceIndicator "
            + $"and Relationship: {NameOfXml}.",
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
            $"{Quoting.Quote(identifier)} is no name of XML; one begins with a letter or '_' "
            + "and goes on with letters, digits, '.', '-' and '_'.");

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
                        $"{Quoting.Quote(referent)} is the identifier of nothing in this framework; "
                        + "unless it names something in another document, write that of the record which is meant.");
                }
            }
        }
    }
}
