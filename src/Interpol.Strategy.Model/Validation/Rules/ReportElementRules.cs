namespace Interpol.Strategy.Model;

/// <summary>Contains the rule for the frameworks and elements that progress reports refer to.</summary>
internal static class ReportElementRules
{
    public static IEnumerable<Diagnostic> FindUnresolvedElements(
        ProgressReport report, FrameworkNode[] nodes, FrameworkCatalog catalog)
    {
        var slots = new ElementSlots(catalog.Frameworks);
        if (slots.FindFramework(report.FrameworkId) < 0)
        {
            yield return Create("frameworkId", DescribeMissing(report.FrameworkId));
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
                yield return Create(
                    node.PathOf("element"),
                    $"The report is about the framework {Quoting.Quote(report.FrameworkId.ToString())}, which does not "
                        + $"contain the element {Quoting.Quote(reference.ToString())}.");
            }
            else if (reference is { } element && slots.Find(element) < 0)
            {
                yield return Create(
                    node.PathOf("element"),
                    slots.FindFramework(element.FrameworkId) < 0
                        ? DescribeMissing(element.FrameworkId)
                        : $"The catalog does not contain the element {Quoting.Quote(element.ToString())}.");
            }
        }
    }

    private static string DescribeMissing(FrameworkId id) =>
        $"The catalog does not contain the framework {Quoting.Quote(id.ToString())}.";

    private static Diagnostic Create(string path, string message) =>
        ReportDiagnostic.Error(DiagnosticCodes.UnresolvedElement, path, message);
}
