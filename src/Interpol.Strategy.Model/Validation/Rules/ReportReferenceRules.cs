namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for the references of progress reports.</summary>
internal static class ReportReferenceRules
{
    public static IEnumerable<Diagnostic> FindUnresolvedElements(
        ProgressReport report, FrameworkNode[] nodes, FrameworkCatalog catalog)
    {
        var slots = new ElementSlots(catalog.Frameworks);
        if (slots.FindFramework(report.FrameworkId) < 0)
        {
            yield return ReportDiagnostic.Error(
                DiagnosticCodes.UnresolvedElement,
                "frameworkId",
                $"The catalog does not contain the framework '{report.FrameworkId}'.");
        }

        foreach (FrameworkNode node in nodes)
        {
            ElementReference? reference = node.Record switch
            {
                Contribution contribution => contribution.Element,
                ProgressUpdate update => update.Element,
                _ => null,
            };
            if (reference is { } element && slots.Find(element) < 0)
            {
                string missing = slots.FindFramework(element.FrameworkId) < 0
                    ? $"the framework '{element.FrameworkId}'"
                    : $"the element {Quoting.Quote(element.ToString())}";
                yield return ReportDiagnostic.Error(
                    DiagnosticCodes.UnresolvedElement,
                    node.PathOf("element"),
                    $"The catalog does not contain {missing}.");
            }
        }
    }

    public static IEnumerable<Diagnostic> FindUnknownIndicators(
        ProgressReport report, FrameworkNode[] nodes, FrameworkCatalog catalog)
    {
        if (report.Updates.IsEmpty || !catalog.TryGetFramework(report.FrameworkId, out StrategicFramework? framework))
        {
            return [];
        }

        var slots = new ElementSlots([framework]);
        StrategyElement[] elements = [.. framework.GetElements().Where(element => element is Goal or Objective)];
        HashSet<string> identifiers =
        [
            .. elements.OfType<Objective>().SelectMany(objective => objective.Indicators)
                .Concat(nodes.Select(node => node.Record).OfType<PerformanceIndicator>())
                .Select(indicator => indicator.Identifier)
                .OfType<string>(),
        ];
        return
            from node in nodes
            where node.Record is ProgressUpdate
            let update = (ProgressUpdate)node.Record
            let problem = Describe(update, slots.Find(update.Element))
            where problem is not null
            select ReportDiagnostic.Error(
                DiagnosticCodes.UnknownIndicator, node.PathOf("indicatorIdentifier"), problem);

        string? Describe(ProgressUpdate update, int slot)
        {
            if (update.IndicatorIdentifier is { } identifier)
            {
                return identifiers.Contains(identifier)
                    ? null
                    : "Neither the framework nor a programme contains an indicator with the identifier "
                        + $"{Quoting.Quote(identifier)}.";
            }

            // A report in words needs no indicator.
            int count = slot >= 0 && elements[slot] is Objective objective ? objective.Indicators.Count : 0;
            return update.Result is null || slot < 0 || count == 1
                ? null
                : $"The element '{update.Element}' has {count} indicators. The update must have the identifier of one.";
        }
    }
}
