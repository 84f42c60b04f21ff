namespace Interpol.Strategy.Model;

/// <summary>Contains the rule for the indicators that progress updates refer to.</summary>
internal static class ReportIndicatorRules
{
    public static IEnumerable<Diagnostic> FindUnknownIndicators(
        ProgressReport report, FrameworkNode[] nodes, FrameworkCatalog catalog)
    {
        if (report.Updates.IsEmpty || !catalog.TryGetFramework(report.FrameworkId, out StrategicFramework? framework))
        {
            return [];
        }

        var slots = new ElementSlots([framework]);
        StrategyElement[] elements = slots.GetElements();
        var ofElements = new IndicatorIdentifiers(elements);
        HashSet<string> ofProgrammes =
        [
            .. nodes.Select(node => (node.Record as PerformanceIndicator)?.Identifier).OfType<string>(),
        ];
        return
            from node in nodes
            where node.Record is ProgressUpdate { Element: var element } && element.FrameworkId == report.FrameworkId
            let update = (ProgressUpdate)node.Record
            let problem = Describe(update, slots.Find(update.Element))
            where problem is not null
            select ReportDiagnostic.Error(
                DiagnosticCodes.UnknownIndicator, node.PathOf("indicatorIdentifier"), problem);

        string? Describe(ProgressUpdate update, int slot)
        {
            // Another rule reports unresolved elements.
            if (slot < 0)
            {
                return null;
            }

            string name = Quoting.Quote(update.Element.ToString());
            if (update.IndicatorIdentifier is { } identifier)
            {
                return ofElements.TryFind(slot, identifier, out _) || ofProgrammes.Contains(identifier)
                    ? null
                    : $"Neither the element {name} nor a programme contains an indicator with the identifier "
                        + $"{Quoting.Quote(identifier)}.";
            }

            // A report in words needs no indicator.
            int count = elements[slot] is Objective objective ? objective.Indicators.Count : 0;
            return update.Result is null || count == 1
                ? null
                : $"The element {name} has {count} indicators. The update must have the identifier of one.";
        }
    }
}
