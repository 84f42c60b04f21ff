using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

// Reads a progress report, and validates it against its framework.
internal static class ReportFile
{
    public static async Task<ProgressReport?> ReadAsync(string file, StrategicFramework? framework, Report problems)
    {
        try
        {
            byte[] document = await InputFiles.ReadBytesAsync(file);
            ReadResult<ProgressReport> result = ProgressReportJson.Read(document);
            problems.AddDiagnostics(file, result.Diagnostics);
            if (framework is null || result.Value is not { } report)
            {
                return null;
            }

            problems.AddDiagnostics(file, FrameworkValidator.Validate(report, new FrameworkCatalog([framework])));
            return report.FrameworkId == framework.Id ? report : null;
        }
        catch (Exception e) when (InputFiles.IsFileError(e))
        {
            problems.AddError(file, $"The file cannot be read. {e.Message}");
            return null;
        }
    }
}
