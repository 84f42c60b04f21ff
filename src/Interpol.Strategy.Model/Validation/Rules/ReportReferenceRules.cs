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
            if (node.Record is ProgressUpdate && reference?.FrameworkId != report.FrameworkId)
            {
                yield return ReportDiagnostic.Error(
                    DiagnosticCodes.UnresolvedElement,
                    node.PathOf("element"),
                    $"The report is about the framework '{report.FrameworkId}', which does not contain the element "
                        + $"{Quoting.Quote(reference.ToString())}.");
            }
            else if (reference is { } element && slots.Find(element) < 0)
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
        HashSet<string> ofProgrammes =
        [
            .. nodes.Select(node => node.Record).OfType<PerformanceIndicator>()
                .Select(indicator => indicator.Identifier)
                .OfType<string>(),
        ];
        HashSet<(int Slot, string Identifier)> ofElements = GetIdentifiers(elements);
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

            if (update.IndicatorIdentifier is { } identifier)
            {
                return ofElements.Contains((slot, identifier)) || ofProgrammes.Contains(identifier)
                    ? null
                    : $"Neither the element {Quoting.Quote(update.Element.ToString())} nor a programme contains an "
                        + $"indicator with the identifier {Quoting.Quote(identifier)}.";
            }

            // A report in words needs no indicator.
            int count = elements[slot] is Objective objective ? objective.Indicators.Count : 0;
            return update.Result is null || count == 1
                ? null
                : $"The element '{update.Element}' has {count} indicators. The update must have the identifier of one.";
        }
    }

    /// <summary>Returns the identifiers of the indicators in each objective and in each goal.</summary>
    private static HashSet<(int Slot, string Identifier)> GetIdentifiers(StrategyElement[] elements)
    {
        HashSet<(int Slot, string Identifier)> identifiers = [];
        int goal = -1;
        for (int slot = 0; slot < elements.Length; slot++)
        {
            goal = elements[slot] is Objective ? goal : slot;
            foreach (PerformanceIndicator indicator in (elements[slot] as Objective)?.Indicators ?? [])
            {
                if (indicator.Identifier is { } identifier)
                {
                    _ = identifiers.Add((slot, identifier));
                    _ = identifiers.Add((goal, identifier));
                }
            }
        }

        return identifiers;
    }
}
