namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads language tags.</content>
internal ref partial struct DocumentJsonReader
{
    public string? Language()
    {
        string? text = Text();
        if (text is null || LanguageTag.IsWellFormed(text))
        {
            return text;
        }

        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.InvalidFormat,
            ProblemClass.Loss,
            DiagnosticEffect.Dropped,
            $"{LanguageTag.DescribeInvalid(text)}{Effect(DiagnosticMessages.Ignored)}");
        return null;
    }
}
