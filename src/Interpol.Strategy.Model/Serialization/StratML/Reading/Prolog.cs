using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>What stands before the outermost element.</summary>
internal static class Prolog
{
    /// <summary>Where the next part begins. A reader that refuses a document type has no position any more.</summary>
    /// <param name="xml">The reader, on a part or before the first.</param>
    /// <param name="start">Where it stands; zero before the first part, and when it does not know.</param>
    public static (int Line, int Column) GetNextPosition(XmlReader xml, (int Line, int Column) start)
    {
        if (xml.ReadState == ReadState.Initial)
        {
            return (1, 1);
        }

        if (start.Line == 0 || xml.NodeType != XmlNodeType.Whitespace)
        {
            return start;
        }

        string blanks = xml.Value;
        int lastLine = blanks.LastIndexOf('\n');
        return lastLine < 0 ? (start.Line, start.Column + blanks.Length) : (start.Line + blanks.AsSpan().Count('\n'), blanks.Length - lastLine);
    }

    public static XmlException FailOnDocumentType(Reporter reporter, (int Line, int Column) position) => reporter.Fail(
        DiagnosticCodes.DocumentTypeDeclaration,
        $"The document declares a document type. A plan needs none, and none is read; leave the declaration out.",
        Reporter.CreatePosition("", position));
}
