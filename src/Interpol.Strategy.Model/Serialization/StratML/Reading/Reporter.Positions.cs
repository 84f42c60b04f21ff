using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Provides the position of the XML reader.</content>
internal sealed partial class Reporter
{
    /// <summary>
    /// The reader that provides the positions. A field, because the first use in a process waits for the compilation of
    /// an accessor.
    /// </summary>
    public IXmlLineInfo? Lines;

    /// <summary>Gets the line and column of the reader, or zeros if it does not provide them.</summary>
    public (int Line, int Column) LinePosition => Lines is { } lines ? (lines.LineNumber, lines.LinePosition) : (0, 0);

    /// <summary>Gets the position of the reader, for a report that is made later.</summary>
    public DocumentPosition CurrentPosition => GetPosition(LinePosition);

    /// <summary>Returns the position of the current element if its line and column were taken before.</summary>
    public DocumentPosition GetPosition((int Line, int Column) position) =>
        IsFull ? default : new(Path.ToString(), position.Line, position.Column);

    /// <summary>Returns the position of an attribute of the current element.</summary>
    public DocumentPosition GetAttributePosition(string attribute) =>
        IsFull ? default : new($"{Path}/@{attribute}", LinePosition.Line, LinePosition.Column);
}
