// Exports strategic frameworks as tables: CSV with a data package, Parquet and Excel.
// This sample shows how to create the rows of tables, and how to write them with libraries for each format.
// Export writes the files. The classes in Shared/Tables define the tables and the formats.
using System.CommandLine;
using Interpol.Strategy.Model;

Argument<string[]> names = OutputFolder.CreateArgument("FOLDER");
var excel = new Option<bool>("--excel")
{
    Description = "Write CSV for Excel: with a byte order mark, and with an apostrophe before text that Excel would "
        + "read as a formula, and without datapackage.json",
};
var reportName = new Option<string>("--report")
{
    Description = "File with a progress report about one of the frameworks, as JSON",
    HelpName = "REPORT",
};

var command = new RootCommand("Exports strategic frameworks as tables in CSV, Parquet and Excel files.")
{
    names, excel, reportName,
};
InputOptions.AddTo(command);
command.SetAction(async result =>
{
    string[] arguments = result.GetRequiredValue(names);
    string[] inputs = arguments[..^1];
    var files = new FrameworkFiles(InputOptions.Create(result));
    await files.ReadAsync(inputs);
    FrameworkCatalog catalog = files.ToCatalog(inputs.Length == 0 ? InterpolFrameworks.All : []);
    ProgressReport? report = result.GetValue(reportName) is { } name
        ? await ReportFile.ReadAsync(name, catalog, files.Report)
        : null;
    if (files.Report.FailedFiles.Count == 0)
    {
        var export = new Export(FrameworkTables.Create(catalog, report), arguments[^1], files.Report);
        await export.RunAsync(catalog, result.GetValue(excel));
    }

    files.Report.Write();
    if (files.Report.FailedFiles.Count == 0)
    {
        SafeText.WriteError($"{Labels.FormatCount(catalog.Count, "framework")} exported: {files.Report.Counts}.");
    }

    return files.Report.GetExitCode(ExitCode.Success);
});

return await CommandLine.RunAsync(
    command,
    args,
    FrameworkFiles.Help,
    HelpSection.Examples(
        "tables",
        "samples/data/harbour-2026.json tables --excel",
        "samples/data/harbour-2026.json tables --report samples/data/harbour-report-2028.json"),
    new(
        "Tables:",
        ("elements", "A row for each vision, mission, value, goal and objective"),
        ("measures", "A row for each baseline, target and actual result"),
        ("progress", "A row for each indicator and target period (with --report)"),
        ("contributions", "A row for each contribution of a programme or an activity (with --report)")));
