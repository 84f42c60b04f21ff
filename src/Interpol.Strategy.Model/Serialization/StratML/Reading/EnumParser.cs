namespace Interpol.Strategy.Model.Serialization;

/// <summary>What is made of a name that is none of its enumeration.</summary>
internal static class EnumParser
{
    /// <summary>The number of the name that was meant, or -1; either way it is reported.</summary>
    public static int Parse(this Reporter reporter, string value, string[] names, string what, DocumentPosition position)
    {
        string trimmed = value.Trim(XmlText.WhiteSpace);
        int intended = Array.FindIndex(names, name => name.Equals(trimmed, StringComparison.OrdinalIgnoreCase));
        if (intended >= 0)
        {
            reporter.Report(DiagnosticCodes.UnknownEnumValue, ProblemClass.Repaired, DiagnosticEffect.Repaired, $"{Quoting.Quote(value)} is taken as the {what} '{names[intended]}', which is how it is written.", position);
        }
        else if (trimmed.Length == 0)
        {
            reporter.Report(
                DiagnosticCodes.EmptyValue, ProblemClass.HarmlessLoss, DiagnosticEffect.Dropped,
                $"{what} is empty, and taken as not there; it is one of {string.Join(", ", names)}, or left out.", position);
        }
        else if (Placeholder.IsPlaceholder(trimmed))
        {
            reporter.Report(
                DiagnosticCodes.UnfilledPlaceholder, ProblemClass.HarmlessLoss, DiagnosticEffect.Dropped,
                $"{Quoting.Quote(value)} is a placeholder that nobody has filled in; {what} is taken as not there.", position);
        }
        else
        {
            reporter.Report(
                DiagnosticCodes.UnknownEnumValue, ProblemClass.Loss, DiagnosticEffect.Dropped,
                $"{Quoting.Quote(value)} is no {what}, and left out; it is one of {string.Join(", ", names)}.", position);
        }

        return intended;
    }
}
