// Collects what happened to each file, and writes it at the end, so that it does not interfere with the progress bar.
internal sealed class ConversionSummary
{
    private int _converted;

    public Report Report { get; } = new();

    public void AddConverted() => _converted++;

    public void AddFailure(string file, string message) =>
        Report.AddError(file, $"The file was not converted. {message}");

    public void Write()
    {
        Report.Write();
        int failed = Report.FailedFiles.Count;
        if (failed > 0 && _converted + failed > 1)
        {
            SafeText.WriteError("Not converted:");
            foreach (string file in Report.FailedFiles)
            {
                SafeText.WriteError($"  {file}");
            }
        }

        SafeText.WriteError(
            $"{Labels.FormatNumber(_converted)} converted, {Labels.FormatNumber(failed)} failed ({Report.Counts}).");
    }
}
