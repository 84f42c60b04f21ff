using System.Xml;
using System.Xml.Schema;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads a document: finds out what it is, and makes diagnostics of all that XML itself complains of.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a whole document.</summary>
    /// <param name="open">Makes the reader.</param>
    /// <param name="findings">Takes what is found.</param>
    public static StrategicFramework? ReadDocument(Func<XmlReader> open, Findings findings)
    {
        try
        {
            using XmlReader xml = open();
            return Read(xml, findings, isWholeDocument: true);
        }
        catch (XmlException e)
        {
            // What is wrong with the declaration at the beginning.
            AddMalformed(findings, e, "", (0, 0));
            return null;
        }
    }

    /// <summary>Reads the element on which a reader stands, or the first one that follows, and goes behind it.</summary>
    public static StrategicFramework? ReadElement(XmlReader xml, Findings findings) => Read(xml, findings, isWholeDocument: false);

    private static StrategicFramework? Read(XmlReader xml, Findings findings, bool isWholeDocument)
    {
        var reporter = new Reporter(xml, findings);
        try
        {
            MoveToRoot(xml, reporter);
            var cursor = new ElementCursor(xml, reporter, Root.RevisionOf(xml, reporter));
            StrategicFramework framework = new PlanReader(cursor, reporter).Framework();
            if (isWholeDocument)
            {
                var strangers = new Strangers(xml, reporter, cursor.Revision);
                while (xml.Read())
                {
                    reporter.Path.Cut(0);
                    strangers.Aside();
                }
            }
            else
            {
                _ = xml.Read();
            }

            reporter.Ask(framework);
            return framework;
        }
        catch (XmlException) when (reporter.IsRefused)
        {
            return null;
        }
        catch (XmlException e)
        {
            AddMalformed(findings, e, reporter.Path.ToString(), reporter.Position);
            return null;
        }
        catch (XmlSchemaException e)
        {
            // Of a reader that was given to us and validates.
            findings.Add(DiagnosticCodes.Malformed, Weight.Fatal, DiagnosticEffect.Dropped, e.Message, reporter.Path.ToString(), e.LineNumber > 0 ? e.LineNumber : null, e.LineNumber > 0 ? Math.Max(1, e.LinePosition) : null);
            return null;
        }
    }

    private static void MoveToRoot(XmlReader xml, Reporter reporter)
    {
        Strangers? strangers = null;
        while (xml.NodeType != XmlNodeType.Element)
        {
            if (xml.NodeType is not (XmlNodeType.None or XmlNodeType.XmlDeclaration))
            {
                (strangers ??= new(xml, reporter, Revisions.None)).Aside();
            }

            ReadProlog(xml, reporter);
        }

        reporter.Path.Set(0, xml.LocalName, 0);
    }

    private static void ReadProlog(XmlReader xml, Reporter reporter)
    {
        (int Line, int Column) next = Prolog.Behind(xml, reporter.Position);
        try
        {
            if (!xml.Read())
            {
                throw new XmlException("There is no element.");
            }
        }
        catch (XmlException e) when (e.LineNumber == 0 && e.Message.Contains("DTD", StringComparison.OrdinalIgnoreCase))
        {
            // In any case: in a program that leaves out .NET's messages, their keys take their place.
            throw Prolog.RefuseDocumentType(reporter, next);
        }
    }

    private static void AddMalformed(Findings findings, XmlException e, string path, (int Line, int Column) reached)
    {
        (int line, int column) = e.LineNumber > 0 ? (e.LineNumber, e.LinePosition) : reached;
        findings.Add(
            DiagnosticCodes.Malformed, Weight.Fatal, DiagnosticEffect.Dropped,
            $"The document is no well-formed XML, and cannot be read from here on: {WithoutPosition(e.Message)}", path,
            line > 0 ? line : null, line > 0 ? Math.Max(1, column) : null);
    }

    private static string WithoutPosition(string message)
    {
        int position = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return position > 0 ? message[..position] : message;
    }
}
