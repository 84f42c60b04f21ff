namespace Interpol.Strategy.Model.Serialization;

/// <summary>What is made of a name that is none of its enumeration.</summary>
internal static class ReporterNames
{
    /// <summary>The number of the name that was meant, or -1; either way it is reported.</summary>
    public static int MeantName(this Reporter reporter, string value, string[] names, string what, Spot spot)
    {
        string trimmed = value.Trim(XmlText.Blanks);
        int meant = Array.FindIndex(names, name => name.Equals(trimmed, StringComparison.OrdinalIgnoreCase));
        if (meant >= 0)
        {
            reporter.Report(DiagnosticCodes.UnknownName, Weight.Repair, DiagnosticEffect.Repaired, $"{Quoted.Show(value)} is taken as the {what} '{names[meant]}', which is how it is written.", spot);
        }
        else if (trimmed.Length == 0)
        {
            reporter.Report(
                DiagnosticCodes.EmptyValue, Weight.Habit, DiagnosticEffect.Dropped,
                $"{what} is empty, and taken as not there; it is one of {string.Join(", ", names)}, or left out.", spot);
        }
        else if (EditorMacro.Is(trimmed))
        {
            reporter.Report(
                DiagnosticCodes.EditorMacro, Weight.Habit, DiagnosticEffect.Dropped,
                $"{Quoted.Show(value)} is a placeholder that nobody has filled in; {what} is taken as not there.", spot);
        }
        else
        {
            reporter.Report(
                DiagnosticCodes.UnknownName, Weight.Loss, DiagnosticEffect.Dropped,
                $"{Quoted.Show(value)} is no {what}, and left out; it is one of {string.Join(", ", names)}.", spot);
        }

        return meant;
    }
}
