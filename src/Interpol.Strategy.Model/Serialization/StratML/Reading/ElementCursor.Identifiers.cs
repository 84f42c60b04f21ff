namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads identifiers and references to them.</content>
internal sealed partial class ElementCursor
{
    private readonly IdentifierEncoding _identifiers = new();

    /// <summary>
    /// Reads an identifier, and decodes the XML name it may have been written as. An empty one is read as
    /// <see langword="null"/>.
    /// </summary>
    public string? Identifier()
    {
        (int Line, int Column) position = _reporter.LinePosition;
        string? identifier = Identifier(out bool isRepeated);
        if (isRepeated)
        {
            ReportDuplicate(identifier!, _reporter.GetPosition(position));
        }

        return identifier;
    }

    /// <inheritdoc cref="Identifier()"/>
    /// <param name="isRepeated">
    /// <see langword="true"/> if an earlier element has the identifier. This is not reported.
    /// </param>
    public string? Identifier(out bool isRepeated)
    {
        (int Line, int Column) position = _reporter.LinePosition;
        isRepeated = false;
        string text = Text();
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim(XmlText.WhiteSpace);
        string name = trimmed.Length == text.Length ? text : trimmed.ToString();
        if (name.Length == 0)
        {
            _reporter.Report(
                DiagnosticCodes.EmptyValue,
                ProblemClass.HarmlessLoss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.Empty(_reporter.Path.Last, "an XML name")} {DiagnosticMessages.Ignored}",
                _reporter.GetPosition(position));
            return null;
        }

        if (!XmlName.IsNcName(name))
        {
            _reporter.Report(
                DiagnosticCodes.IdentifierNotXmlNameInDocument,
                ProblemClass.Repaired,
                DiagnosticEffect.None,
                $"{DiagnosticMessages.NotXmlName(name)} {DiagnosticMessages.Kept}",
                _reporter.GetPosition(position));
        }

        return _identifiers.Decode(name, out isRepeated);
    }

    /// <summary>Reads a reference to an identifier, and decodes it as the identifier is decoded.</summary>
    public string Referent() => IdentifierEncoding.DecodeReference(Text());

    /// <summary>Reports an identifier that an element has, other than a relationship that points to this one.</summary>
    private void ReportDuplicate(string identifier, DocumentPosition position)
    {
        if (!_pointedTo.Remove(identifier))
        {
            _reporter.Report(
                DiagnosticCodes.DuplicateXmlIdentifier,
                ProblemClass.Repaired,
                DiagnosticEffect.None,
                $"{DiagnosticMessages.NotUnique("identifier", identifier, "by another element")} "
                    + $"{DiagnosticMessages.Kept}",
                position);
        }
    }
}
