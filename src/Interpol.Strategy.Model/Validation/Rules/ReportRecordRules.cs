namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for the identifiers and indicators of progress reports.</summary>
internal static class ReportRecordRules
{
    public static IEnumerable<Diagnostic> FindProblems(FrameworkNode[] nodes)
    {
        ValidationRule duplicate = IdentifierRules.DuplicateIdentifier;
        ValidationRule direction = IndicatorRules.DirectionContradicted;
        return
        [
            .. DuplicateFinder.Find(nodes.Select(node => (node, GetIdentifier(node.Record))), "identifier")
                .Select(finding => ReportDiagnostic.Create(duplicate, finding.Path, finding.Message)),
            .. from node in nodes
               let message = node.Record is PerformanceIndicator indicator
                   ? IndicatorRules.FindContradiction(indicator)
                   : null
               where message is not null
               select ReportDiagnostic.Create(direction, node.PathOf("direction"), message),
        ];
    }

    private static string? GetIdentifier(object record) => record switch
    {
        Programme it => it.Identifier,
        ProgrammeActivity it => it.Identifier,
        _ => IdentifierRules.GetIdentifier(record),
    };
}
