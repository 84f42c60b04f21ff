namespace Interpol.Strategy.Model;

/// <summary>Contains the rule for identifiers.</summary>
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
}
