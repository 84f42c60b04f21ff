namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for identifiers, and for the references to them.</summary>
internal static class IdentifierRules
{
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

    internal static string? GetIdentifier(object record) => record switch
    {
        StrategyElement it => it.Identifier,
        StrategicFramework it => it.Identifier,
        Organization it => it.Identifier,
        ContactInformation it => it.Identifier,
        PerformanceIndicator it => it.Identifier,
        Relationship it => it.Identifier,
        _ => null,
    };

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
