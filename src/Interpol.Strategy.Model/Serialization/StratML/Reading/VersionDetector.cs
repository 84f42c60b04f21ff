using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Detects the version of a document from its root element.</summary>
internal static class VersionDetector
{
    /// <summary>Returns the version of the document, or fails if it is not a version of Part 1 or Part 2.</summary>
    public static StratMLVersions Detect(XmlReader xml, Reporter reporter)
    {
        string name = xml.LocalName;
        string space = xml.NamespaceURI;
        FailIfUnsupported(xml, reporter);
        StratMLVersions node = name switch
        {
            StratMLNames.StrategicPlan => StratMLVersions.AnyPart1,
            StratMLNames.PerformancePlanOrReport => StratMLVersions.AnyPart2,
            _ => throw reporter.Fail(
                DiagnosticCodes.NotStratML,
                $"The outermost element is {Quoting.Quote(name)}; that of a plan in StratML is "
                    + $"{StratMLNames.StrategicPlan} (Part 1) or {StratMLNames.PerformancePlanOrReport} (Part 2)."),
        };
        if (space.Length == 0)
        {
            StratMLVersions intended = node & StratMLVersions.Newer;
            reporter.Report(
                DiagnosticCodes.MissingNamespace,
                ProblemClass.Repaired,
                DiagnosticEffect.Repaired,
                $"The document has no namespace; it is read as {StratMLNamespaces.GetTitle(intended)}, whose "
                    + $"namespace is '{StratMLNamespaces.GetNamespace(intended)}'.");
            return intended;
        }

        StratMLVersions version = StratMLNamespaces.GetVersion(space);
        if (version == StratMLVersions.None)
        {
            throw reporter.Fail(
                DiagnosticCodes.NotStratML,
                $"The namespace {Quoting.Quote(space)} is none of StratML's; that of "
                    + $"{StratMLNamespaces.GetTitle(node & StratMLVersions.Newer)} is "
                    + $"'{StratMLNamespaces.GetNamespace(node & StratMLVersions.Newer)}'.");
        }

        if ((version & node) == 0)
        {
            reporter.Report(
                DiagnosticCodes.RootMismatch,
                ProblemClass.Repaired,
                DiagnosticEffect.Repaired,
                $"The outermost element is {name}, and the namespace that of {StratMLNamespaces.GetTitle(version)}; "
                    + $"it is read as the latter.");
        }

        return version;
    }

    private static void FailIfUnsupported(XmlReader xml, Reporter reporter)
    {
        string? other = (xml.LocalName, xml.NamespaceURI) switch
        {
            (_, StratMLNamespaces.Part3) => "StratML Part 3 (3.5), which is another model",
            (_, StratMLNamespaces.Part3Types) => "a draft of StratML Part 3 of 2014",
            ("OrganizationalStrategyDocument", _) => "StratML Part 3 (3.5), which is another model",
            (StratMLNames.StrategicPlanCore, "") => "a draft from before StratML 1.0",
            (StratMLNames.PerformancePlanOrReport or StratMLNames.StrategicPlan, _)
                when xml.GetAttribute("DocumentType") is not null || xml.GetAttribute("Language") is not null =>
                "a draft of StratML Part 3, whose outermost element has the attributes DocumentType and Language",
            _ => null,
        };
        if (other is not null)
        {
            throw reporter.Fail(
                DiagnosticCodes.UnsupportedVocabulary,
                $"The document is {other}; Parts 1 and 2 are read here.");
        }
    }
}
