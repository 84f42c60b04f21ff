using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Rejects documents in vocabularies that are similar to StratML, by their root element.</content>
internal static partial class StratMLReader
{
    private static void FailIfUnsupported(XmlReader xml, Reporter reporter)
    {
        string? other = (xml.LocalName, xml.NamespaceURI) switch
        {
            (_, StratMLNamespaces.Part3) => "StratML Part 3 (3.5)",
            (_, StratMLNamespaces.Part3Types) => "a draft of StratML Part 3 (2014)",
            ("OrganizationalStrategyDocument", _) => "StratML Part 3 (3.5)",
            (StratMLNames.StrategicPlanCore, "") => "a draft that precedes StratML 1.0",
            _ => null,
        };
        if (other is not null)
        {
            throw reporter.Fail(
                DiagnosticCodes.UnsupportedVocabulary,
                $"{DiagnosticMessages.Unsupported($", {other}")}");
        }
    }
}
