using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Provides the position of the XML reader.</content>
internal sealed partial class Reporter
{
    private IXmlLineInfo? _lines;

    /// <summary>Gets the line and column of the reader, or zeros if it does not provide them.</summary>
    public (int Line, int Column) LinePosition => _lines is { } lines ? (lines.LineNumber, lines.LinePosition) : (0, 0);

    /// <summary>Gets the position of the reader, for a report that is made later.</summary>
    public DocumentPosition CurrentPosition => GetPosition(LinePosition);

    /// <summary>Sets the reader that provides the positions.</summary>
    public void Attach(XmlReader xml) => _lines = xml as IXmlLineInfo;

    /// <summary>Returns the position of the current element if its line and column were taken before.</summary>
    public DocumentPosition GetPosition((int Line, int Column) position) =>
        IsFull ? default : new(Path.ToString(), position.Line, position.Column);

    /// <summary>Returns the position of an attribute of the current element.</summary>
    public DocumentPosition GetAttributePosition(string attribute) =>
        IsFull ? default : new($"{Path}/@{attribute}", LinePosition.Line, LinePosition.Column);
}
