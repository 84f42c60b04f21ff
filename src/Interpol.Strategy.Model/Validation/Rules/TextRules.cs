namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for strings.</summary>
internal static class TextRules
{
    public static ValidationRule BlankName { get; } = new()
    {
        Code = DiagnosticCodes.BlankName,
        Title = "Names, adopting bodies, measurement dimensions and units of measurement contain a non-white-space "
            + "character.",
        Rationale =
            "ISO 17469-1 and ANSI/AIIM 22:2017: the elements Name, MeasurementDimension and UnitOfMeasurement are "
            + "required where the records require them. This is a warning because their type, xsd:string, allows an "
            + "empty string, and published plans contain thousands of them.",
        Check = framework =>
            from text in TextTraversal.GetTexts(framework)
            where text.Member is "name" or "body" or "measurementDimension" or "unitOfMeasurement"
            where string.IsNullOrWhiteSpace(text.Text)
            select new RuleFinding(
                text.Path,
                $"The property '{text.Member}' must contain a non-white-space character, but its value is "
                    + $"{Quoting.Quote(text.Text)}."),
    };

    public static ValidationRule TextNotXml { get; } = new()
    {
        Code = DiagnosticCodes.TextNotXml,
        Title = "All strings can be written in XML.",
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "XML 1.0, production 2 (Char): XML does not allow control characters other than tabs and line ends, "
            + "unpaired surrogates, U+FFFE or U+FFFF, not even as a reference such as &#0;.",
        Check = framework =>
            from text in TextTraversal.GetTexts(framework)
            let position = XmlText.IndexOfUnwritable(text.Text)
            where position >= 0
            select new RuleFinding(text.Path, DiagnosticMessages.NotXmlText(text.Text, position)),
    };
}
