using System.Xml;
using System.Xml.Schema;

namespace Interpol.Strategy.Model.Serialization;

/// <content>
/// Reads a document from its first node to its last, and turns the exceptions of XML readers into diagnostics.
/// </content>
internal static partial class StratMLReader
{
    private static ReadResult<StrategicFramework> ReadDocument(TextReader input, Reporter reporter)
    {
        StrategicFramework? framework = null;
        try
        {
            XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var xml = XmlReader.Create(input, settings);
            framework = ReadPlan(xml, reporter, isWholeDocument: true);
        }
        catch (XmlException) when (reporter.HasFailed)
        {
            // The first bytes may be read when the reader is created.
        }
        catch (XmlException e)
        {
            ReportMalformed(reporter, e, "", (0, 0));
        }

        return reporter.ToResult(framework);
    }

    private static StrategicFramework? ReadPlan(XmlReader xml, Reporter reporter, bool isWholeDocument)
    {
        reporter.Lines = xml as IXmlLineInfo;
        try
        {
            var unexpected = new UnexpectedNodeHandler(xml, reporter);
            MoveToRoot(xml, reporter, unexpected, isWholeDocument);
            StratMLVersions version = DetectVersion(xml, reporter);
            unexpected.BeginPlan(version);
            StrategicFramework framework = new PlanElements(new(xml, reporter, unexpected, version)).Read();
            while (ReadOuterNode(xml, reporter, unexpected) && isWholeDocument)
            {
                reporter.Path.Length = 0;
                unexpected.ReportNonElement();
            }

            if (!reporter.HasErrors && reporter.RecordPositions is { } positions)
            {
                reporter.AddFindings(FrameworkValidator.Validate(framework, reporter.Options.Rules), positions);
            }

            return framework;
        }
        catch (XmlException) when (reporter.HasFailed)
        {
            return null;
        }
        catch (XmlException e)
        {
            ReportMalformed(reporter, e, reporter.Path.ToString(), reporter.LinePosition);
            return null;
        }
        catch (XmlSchemaException e)
        {
            // The caller's reader validates.
            DocumentPosition position = new(reporter.Path.ToString(), e.LineNumber, e.LinePosition);
            string message = DiagnosticMessages.Malformed("XML", e.Message);
            reporter.ReportUnreadable(DiagnosticCodes.Malformed, message, position);
            return null;
        }
    }

    private static void MoveToRoot(
        XmlReader xml, Reporter reporter, UnexpectedNodeHandler unexpected, bool isWholeDocument)
    {
        bool isEmpty = true;
        while (xml.NodeType != XmlNodeType.Element)
        {
            isEmpty &= xml.NodeType is XmlNodeType.None or XmlNodeType.Whitespace;
            if (xml.NodeType is not (XmlNodeType.None or XmlNodeType.XmlDeclaration))
            {
                unexpected.ReportNonElement();
            }

            try
            {
                if (!ReadOuterNode(xml, reporter, unexpected))
                {
                    throw new XmlException("Root element is missing.");
                }
            }
            catch (XmlException e) when (isEmpty && e.LineNumber == 0 && !reporter.HasFailed)
            {
                // Only a missing root element is reported without a line.
                DocumentPosition position = isWholeDocument ? new("", 1, 1) : reporter.CurrentPosition;
                throw reporter.Fail(DiagnosticCodes.Malformed, DiagnosticMessages.EmptyDocument, position);
            }
        }

        reporter.Path.Set(0, xml.LocalName, 0);
    }

    /// <summary>Reads a node before or after the root element, or returns <see langword="false"/> at the end.</summary>
    private static bool ReadOuterNode(XmlReader xml, Reporter reporter, UnexpectedNodeHandler unexpected)
    {
        (int Line, int Column) next = GetNextPosition(xml, reporter.LinePosition);
        try
        {
            return xml.Read();
        }
        catch (XmlException e) when (e.LineNumber == 0 && e.Message.Contains("DTD", StringComparison.OrdinalIgnoreCase))
        {
            // The case is ignored because a trimmed program has the keys of .NET's messages in their place.
            throw unexpected.FailOnDocumentType(next);
        }
    }

    /// <summary>Returns the position of the next node. A reader that refuses a document type has no position.</summary>
    private static (int Line, int Column) GetNextPosition(XmlReader xml, (int Line, int Column) start)
    {
        if (xml.ReadState == ReadState.Initial)
        {
            return (1, 1);
        }

        if (xml.NodeType == XmlNodeType.EndElement)
        {
            return (start.Line, start.Column + xml.Name.Length + 1);
        }

        if (start.Line == 0 || xml.NodeType != XmlNodeType.Whitespace)
        {
            return start;
        }

        string space = xml.Value;
        int lastLine = space.LastIndexOf('\n');
        return lastLine < 0
            ? (start.Line, start.Column + space.Length)
            : (start.Line + space.AsSpan().Count('\n'), space.Length - lastLine);
    }

    private static void ReportMalformed(Reporter reporter, XmlException e, string path, (int Line, int Column) reached)
    {
        (int line, int column) = e.LineNumber > 0 ? (e.LineNumber, e.LinePosition) : reached;
        int end = e.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        string reason = end > 0 ? e.Message[..end] : e.Message;
        reporter.ReportUnreadable(
            DiagnosticCodes.Malformed,
            DiagnosticMessages.Malformed("XML", reason) + FileName.GetHint(reporter.Text),
            new(path, line, column));
    }
}
