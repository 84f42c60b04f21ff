using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Rejects documents in vocabularies that are similar to StratML, by their root element.</content>
internal static partial class StratMLReader
{
    /// <summary>Reports a root element that is not that of a plan, and returns the exception.</summary>
    /// <param name="xml">The reader, on the root element.</param>
    /// <param name="reporter">The collector of diagnostics.</param>
    /// <param name="reason">The sentences that describe the root element, unless its vocabulary is known.</param>
    private static XmlException FailOnUnknownRoot(XmlReader xml, Reporter reporter, string reason)
    {
        string? other = (xml.LocalName, xml.NamespaceURI) switch
        {
            (_, StratMLNamespaces.Part3) => "StratML Part 3 (3.5)",
            (_, StratMLNamespaces.Part3Types) => "a draft of StratML Part 3 (2014)",
            ("OrganizationalStrategyDocument", _) => "StratML Part 3 (3.5)",
            (StratMLNames.StrategicPlanCore, "") => "a draft that precedes StratML 1.0",
            _ => null,
        };
        return other is null
            ? reporter.Fail(DiagnosticCodes.NotStratML, $"{reason} The document was not read.")
            : reporter.Fail(
                DiagnosticCodes.UnsupportedVocabulary,
                $"{DiagnosticMessages.Unsupported($", {other}")}");
    }
}
