using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Detects the version of a document from its root element.</content>
internal static partial class StratMLReader
{
    /// <summary>Returns the version of the document, or fails if it is not a version of Part 1 or Part 2.</summary>
    private static StratMLVersions DetectVersion(XmlReader xml, Reporter reporter)
    {
        string name = xml.LocalName;
        string space = xml.NamespaceURI;
        StratMLVersions node = name switch
        {
            StratMLNames.StrategicPlan => StratMLVersions.AnyPart1,
            StratMLNames.PerformancePlanOrReport => StratMLVersions.AnyPart2,
            _ => throw FailOnUnknownRoot(
                xml,
                reporter,
                $"The root element {Quoting.Quote(name)} is not that of a StratML plan. Expected one of "
                    + $"'{StratMLNames.StrategicPlan}', '{StratMLNames.PerformancePlanOrReport}'."),
        };
        if (space.Length == 0)
        {
            StratMLVersions intended = node & StratMLVersions.Newer;
            reporter.Report(
                DiagnosticCodes.MissingNamespace,
                ProblemClass.Repaired,
                DiagnosticEffect.Repaired,
                $"The document does not have a namespace. Expected '{StratMLNamespaces.GetNamespace(intended)}'. "
                    + $"It was read as {StratMLNamespaces.GetTitle(intended)}.");
            return intended;
        }

        StratMLVersions version = StratMLNamespaces.GetVersion(space);
        if (version == StratMLVersions.None)
        {
            throw FailOnUnknownRoot(
                xml,
                reporter,
                $"The namespace {Quoting.Quote(space)} is not that of a StratML plan. Expected "
                    + $"'{StratMLNamespaces.GetNamespace(node & StratMLVersions.Newer)}'.");
        }

        if ((version & node) == 0)
        {
            reporter.Report(
                DiagnosticCodes.RootMismatch,
                ProblemClass.Repaired,
                DiagnosticEffect.Repaired,
                $"The root element '{name}' does not match the namespace, which is that of "
                    + $"{StratMLNamespaces.GetTitle(version)}. The document was read as that version.");
        }

        return version;
    }
}
