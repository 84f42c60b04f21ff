using System.Xml;
using System.Xml.Schema;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads a document: finds out what it is, and makes diagnostics of all that XML itself complains of.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a whole document.</summary>
    /// <param name="open">Makes the reader.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static StrategicFramework? ReadDocument(Func<XmlReader> open, DiagnosticCollector diagnostics)
    {
        try
        {
            using XmlReader xml = open();
            return Read(xml, diagnostics, isWholeDocument: true);
        }
        catch (XmlException e)
        {
            // What is wrong with the declaration at the beginning.
            AddMalformed(diagnostics, e, "", (0, 0));
            return null;
        }
    }

    /// <summary>Reads the element on which a reader stands, or the first one that follows, and goes behind it.</summary>
    public static StrategicFramework? ReadElement(XmlReader xml, DiagnosticCollector diagnostics) => Read(xml, diagnostics, isWholeDocument: false);

    private static StrategicFramework? Read(XmlReader xml, DiagnosticCollector diagnostics, bool isWholeDocument)
    {
        var reporter = new Reporter(xml, diagnostics);
        try
        {
            MoveToRoot(xml, reporter);
            var cursor = new ElementCursor(xml, reporter, VersionDetector.Detect(xml, reporter));
            StrategicFramework framework = new PlanReader(cursor, reporter).Framework();
            if (isWholeDocument)
            {
                var strangers = new UnexpectedNodeHandler(xml, reporter, cursor.Version);
                while (xml.Read())
                {
                    reporter.Path.Cut(0);
                    strangers.HandleNonElement();
                }
            }
            else
            {
                _ = xml.Read();
            }

            reporter.RunRules(framework);
            return framework;
        }
        catch (XmlException) when (reporter.HasFailed)
        {
            return null;
        }
        catch (XmlException e)
        {
            AddMalformed(diagnostics, e, reporter.Path.ToString(), reporter.LinePosition);
            return null;
        }
        catch (XmlSchemaException e)
        {
            // Of a reader that was given to us and validates.
            diagnostics.Add(DiagnosticCodes.Malformed, ProblemClass.Fatal, DiagnosticEffect.Dropped, e.Message, reporter.Path.ToString(), e.LineNumber > 0 ? e.LineNumber : null, e.LineNumber > 0 ? Math.Max(1, e.LinePosition) : null);
            return null;
        }
    }

    private static void MoveToRoot(XmlReader xml, Reporter reporter)
    {
        UnexpectedNodeHandler? strangers = null;
        while (xml.NodeType != XmlNodeType.Element)
        {
            if (xml.NodeType is not (XmlNodeType.None or XmlNodeType.XmlDeclaration))
            {
                (strangers ??= new(xml, reporter, StratMLVersions.None)).HandleNonElement();
            }

            ReadProlog(xml, reporter);
        }

        reporter.Path.Set(0, xml.LocalName, 0);
    }

    private static void ReadProlog(XmlReader xml, Reporter reporter)
    {
        (int Line, int Column) next = Prolog.GetNextPosition(xml, reporter.LinePosition);
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
            throw Prolog.FailOnDocumentType(reporter, next);
        }
    }

    private static void AddMalformed(DiagnosticCollector diagnostics, XmlException e, string path, (int Line, int Column) reached)
    {
        (int line, int column) = e.LineNumber > 0 ? (e.LineNumber, e.LinePosition) : reached;
        diagnostics.Add(
            DiagnosticCodes.Malformed, ProblemClass.Fatal, DiagnosticEffect.Dropped,
            $"The document is no well-formed XML, and cannot be read from here on: {WithoutPosition(e.Message)}", path,
            line > 0 ? line : null, line > 0 ? Math.Max(1, column) : null);
    }

    private static string WithoutPosition(string message)
    {
        int position = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return position > 0 ? message[..position] : message;
    }
}
