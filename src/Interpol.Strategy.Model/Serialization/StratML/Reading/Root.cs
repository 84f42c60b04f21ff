using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>What the outermost element tells of the document.</summary>
internal static class Root
{
    /// <summary>The version in which the document is written; whatever is none is refused.</summary>
    public static Revisions RevisionOf(XmlReader xml, Reporter reporter)
    {
        string name = xml.LocalName;
        string space = xml.NamespaceURI;
        RefuseOthers(xml, reporter);
        Revisions part = name switch
        {
            Names.StrategicPlan => Revisions.OfPart1,
            Names.PerformancePlanOrReport => Revisions.OfPart2,
            _ => throw reporter.Refuse(
                DiagnosticCodes.NotStratML,
                $"The outermost element is {Quoted.Show(name)}; that of a plan in StratML is {Names.StrategicPlan} (Part 1) or {Names.PerformancePlanOrReport} (Part 2)."),
        };
        if (space.Length == 0)
        {
            Revisions meant = part & Revisions.Newer;
            reporter.Report(
                DiagnosticCodes.MissingNamespace, Weight.Repair, DiagnosticEffect.Repaired,
                $"The document has no namespace; it is read as {Namespaces.Title(meant)}, whose namespace is '{Namespaces.Of(meant)}'.");
            return meant;
        }

        Revisions revision = Namespaces.RevisionOf(space);
        if (revision == Revisions.None)
        {
            throw reporter.Refuse(
                DiagnosticCodes.NotStratML,
                $"The namespace {Quoted.Show(space)} is none of StratML's; that of {Namespaces.Title(part & Revisions.Newer)} is '{Namespaces.Of(part & Revisions.Newer)}'.");
        }

        if ((revision & part) == 0)
        {
            reporter.Report(
                DiagnosticCodes.OtherRoot, Weight.Repair, DiagnosticEffect.Repaired,
                $"The outermost element is {name}, and the namespace that of {Namespaces.Title(revision)}; it is read as the latter.");
        }

        return revision;
    }

    private static void RefuseOthers(XmlReader xml, Reporter reporter)
    {
        string? other = (xml.LocalName, xml.NamespaceURI) switch
        {
            (_, Namespaces.Part3) => "StratML Part 3 (3.5), which is another model",
            (_, Namespaces.Part3Types) => "a draft of StratML Part 3 of 2014",
            ("OrganizationalStrategyDocument", _) => "StratML Part 3 (3.5), which is another model",
            (Names.StrategicPlanCore, "") => "a draft from before StratML 1.0",
            (Names.PerformancePlanOrReport or Names.StrategicPlan, _) when xml.GetAttribute("DocumentType") is not null || xml.GetAttribute("Language") is not null =>
                "a draft of StratML Part 3, whose outermost element has the attributes DocumentType and Language",
            _ => null,
        };
        if (other is not null)
        {
            throw reporter.Refuse(DiagnosticCodes.OtherVocabulary, $"The document is {other}; Parts 1 and 2 are read here.");
        }
    }
}
