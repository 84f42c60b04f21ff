using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

// Reads a progress report, and validates it against the frameworks that it can be about.
internal static class ReportFile
{
    public static async Task<ProgressReport?> ReadAsync(string file, FrameworkCatalog? catalog, Report problems)
    {
        try
        {
            byte[] document = await InputFiles.ReadBytesAsync(file);
            ReadResult<ProgressReport> result = ProgressReportJson.Read(document);
            problems.AddDiagnostics(file, result.Diagnostics);
            if (catalog is null || result.Value is not { } report)
            {
                return null;
            }

            problems.AddDiagnostics(file, FrameworkValidator.Validate(report, catalog));
            return catalog.TryGetFramework(report.FrameworkId, out _) ? report : null;
        }
        catch (Exception e) when (InputFiles.IsFileError(e))
        {
            problems.AddError(file, $"The file cannot be read. {e.Message}");
            return null;
        }
    }
}
