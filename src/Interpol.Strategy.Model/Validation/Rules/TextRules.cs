using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Contains the rules for strings.</summary>
internal static class TextRules
{
    public static ValidationRule BlankName { get; } = new()
    {
        Code = DiagnosticCodes.BlankName,
        Title = "A name, an adopting body, a measurement's dimension and its unit are not blank where they are given.",
        Rationale =
            "ISO 17469-1 and ANSI/AIIM 22:2017: the elements Name, MeasurementDimension and UnitOfMeasurement are "
            + "demanded where the records demand them. Their type, xsd:string, takes an empty text, and published "
            + "plans hold thousands; hence a warning.",
        Check = framework =>
            from text in TextTraversal.GetTexts(framework)
            where text.Member is "name" or "body" or "measurementDimension" or "unitOfMeasurement"
            where string.IsNullOrWhiteSpace(text.Text)
            select new RuleFinding(
                text.Path,
                $"{Quoting.Quote(text.Text)} says nothing; a {text.Member} is a text that is not blank."),
    };

    public static ValidationRule MissingStatement { get; } = new()
    {
        Code = DiagnosticCodes.MissingStatement,
        Title = "A vision and a mission have a statement; a value and an objective have one or a name.",
        Rationale =
            "Design of the records: the description is the statement, and an element without any text tells nobody "
            + "anything. The standard leaves each of these texts out at will, hence a warning.",
        Check = framework =>
            from element in FrameworkTraversal.GetNodes<StrategyElement>(framework)
            let lack = DescribeMissing(element.Record)
            where lack is not null
            select new RuleFinding(element.Part.Path, lack),
    };

    public static ValidationRule TextNotXml { get; } = new()
    {
        Code = DiagnosticCodes.TextNotXml,
        Title = "Every text can be written in XML.",
        Severity = DiagnosticSeverity.Error,
        Rationale =
            "XML 1.0, production 2 (Char): no control characters but tab and line ends, no half of a surrogate "
            + "pair, neither U+FFFE nor U+FFFF; a reference such as &#0; does not bring them in.",
        Check = framework =>
            from text in TextTraversal.GetTexts(framework)
            let position = XmlText.IndexOfUnwritable(text.Text)
            where position >= 0
            let character = XmlText.FormatCodePoint(text.Text[position])
            select new RuleFinding(
                text.Path,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Quoting.Quote(text.Text)} holds {character} at position {position}, counted from 0, which "
                        + $"XML cannot hold; leave it out.")),
    };

    private static string? DescribeMissing(StrategyElement element) => element switch
    {
        _ when !string.IsNullOrWhiteSpace(element.Description) => null,
        Vision => "The vision has no statement; its description is the place for it.",
        Mission => "The mission has no statement; its description is the place for it.",
        CoreValue value when string.IsNullOrWhiteSpace(value.Name) =>
            "The value has neither a name nor a description; give one of them.",
        Objective objective when string.IsNullOrWhiteSpace(objective.Name) =>
            "The objective has neither a statement, which is its description, nor a name; give one of them.",
        _ => null,
    };
}
