using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

// Reads a progress report, and validates it against its framework.
internal static class ReportFile
{
    public static async Task<ProgressReport?> ReadAsync(string file, StrategicFramework? framework, Report problems)
    {
        try
        {
            byte[] document = file == InputFiles.StandardInput
                ? await ReadStandardInputAsync()
                : await File.ReadAllBytesAsync(file);
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

    private static async Task<byte[]> ReadStandardInputAsync()
    {
        using var document = new MemoryStream();
        await using Stream input = Console.OpenStandardInput();
        await input.CopyToAsync(document);
        return document.ToArray();
    }
}
