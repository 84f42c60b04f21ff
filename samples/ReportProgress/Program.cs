// Shows the progress of a framework: its goals and objectives, those that no programme serves, and achievements.
// This sample shows how to read and validate a progress report, how to assess a framework, and how to align programmes.
// ProgressView writes the progress for people, ProgressJson for programs.
using System.CommandLine;
using System.Globalization;
using Interpol.Strategy.Model;

var frameworkName = new Argument<string>("FRAMEWORK") { Description = "File with the framework, or an id" };
var reportName = new Argument<string>("REPORT") { Description = "File with the progress report, as JSON" };
var asOf = new Option<DateOnly?>("--as-of")
{
    Description = "Date of the assessment, such as 2028-12-31 (default: the date of the report)",
    HelpName = "DATE",
    CustomParser = result =>
    {
        string text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        result.AddError($"'{text}' is not a valid date. Expected a date such as 2028-12-31.");
        return null;
    },
};
var json = new Option<bool>("--json") { Description = "Write JSON" };

var command = new RootCommand("Shows the progress of a strategic framework, computed from a progress report.")
{
    frameworkName, reportName, asOf, json,
};
InputOptions.AddTo(command, hasFolders: false);
command.Validators.Add(result =>
{
    if ((result.GetValue(frameworkName), result.GetValue(reportName))
        == (InputFiles.StandardInput, InputFiles.StandardInput))
    {
        result.AddError("The standard input can be read only once.");
    }
});
command.SetAction(async result =>
{
    var files = new FrameworkFiles(InputOptions.Create(result));
    StrategicFramework? framework = await files.ReadSingleAsync(result.GetRequiredValue(frameworkName));
    FrameworkCatalog? catalog = framework is null ? null : new([framework]);
    ProgressReport? report = await ReportFile.ReadAsync(result.GetRequiredValue(reportName), catalog, files.Report);
    files.Report.Write();
    if (framework is null || report is null)
    {
        return files.Report.GetExitCode(ExitCode.InvalidInput);
    }

    DateOnly date = result.GetValue(asOf) ?? report.AsOf;
    FrameworkProgress progress = FrameworkProgress.Assess(framework, date, report);
    Alignment<Programme> programmes = framework.Align(
        report.Programmes.Where(programme => programme.Status != ActivityStatus.Canceled),
        programme => programme.Contributions.Select(contribution => contribution.Element));
    if (result.GetValue(json))
    {
        ProgressJson.Create(progress, report, programmes).Write();
    }
    else
    {
        ProgressView.Write(progress, report, programmes);
    }

    return files.Report.GetExitCode(ExitCode.Success);
});

return await CommandLine.RunAsync(
    command,
    args,
    FrameworkFiles.HelpWithoutFolders,
    HelpSection.Examples(
        "samples/data/harbour-2026.json samples/data/harbour-report-2028.json",
        "samples/data/harbour-2026.json samples/data/harbour-report-2028.json --as-of 2029-06-30 --json"),
    new(
        "JSON properties:",
        ("output", "progress, coverage, uncovered (elements), achievements"),
        ("progress", "frameworkId, asOf, root (node), programmes (nodes)"),
        ("node", "kind, reference, code, name, weight, progress, basis, reason, expected, expectedReason, status, "
            + "reportedStatus, dataCoverage, missingPeriods, values, children (nodes)"),
        ("values", "baseline, isBaselineFromActual, target, targetDate, actual, actualDate, periodsMet, "
            + "periodsDue"),
        ElementJson.Help));
