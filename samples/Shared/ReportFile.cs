using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

// Reads progress reports, and validates them against the frameworks that they can be about.
internal static class ReportFile
{
    // Reads reports, at most one on each framework.
    public static async Task<IReadOnlyList<ProgressReport>> ReadAllAsync(
        IEnumerable<string> files, FrameworkCatalog catalog, Report problems)
    {
        List<ProgressReport> reports = [];
        foreach (string file in files)
        {
            ProgressReport? report = await ReadAsync(file, catalog, problems);
            if (report is not null && reports.Exists(other => other.FrameworkId == report.FrameworkId))
            {
                problems.AddError(file, $"Expected one report on '{report.FrameworkId}', but found several.");
            }
            else if (report is not null)
            {
                reports.Add(report);
            }
        }

        return reports;
    }

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
