// Publishes strategic frameworks as a website: a page for each framework, comparisons, progress, and downloads.
// This sample shows how to write pages that link to each other, and how to write a folder of files one by one.
// Site lists the files of the website, and Download those in other formats.
using System.CommandLine;
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

Argument<string[]> names = OutputFolder.CreateArgument("OUTPUT");
var reports = new Option<string[]>("--report")
{
    Description = "File with a progress report on one of the frameworks, as JSON",
    HelpName = "REPORT",
};
var baseIri = new Option<string>("--base-iri")
{
    Description = "Base IRI of the linked data, such as https://example.org/plans/ (default: none)",
    HelpName = "IRI",
};
var command = new RootCommand("Publishes strategic frameworks as a website that any web server can serve.")
{
    names, reports, baseIri,
};
InputOptions.AddTo(command);
command.Validators.Add(result =>
{
    try
    {
        _ = new SkosWriteOptions { BaseIri = result.GetValue(baseIri) };
    }
    catch (ArgumentException)
    {
        result.AddError("--base-iri must be an absolute IRI with a host and without a fragment.");
    }
});
command.SetAction(async result =>
{
    string[] inputs = result.GetRequiredValue(names)[..^1];
    string output = result.GetRequiredValue(names)[^1];
    var files = new FrameworkFiles(InputOptions.Create(result));
    await files.ReadAsync(inputs);
    FrameworkCatalog catalog = inputs.Length == 0 ? InterpolFrameworks.Catalog : files.ToCatalog([]);
    IReadOnlyList<ProgressReport> progress =
        await ReportFile.ReadAllAsync(result.GetValue(reports) ?? [], catalog, files.Report);
    int written = 0;
    if (files.Report.FailedFiles.Count == 0)
    {
        SkosWriteOptions skos = new() { BaseIri = result.GetValue(baseIri), Indented = true };
        Site site = new(catalog, files.GetIdInFile, progress, skos);
        await ProgressBar.RunAsync(
            "Publishing", isWanted: true, bar => Task.Run(() => written = site.Write(output, files.Report, bar)));
    }

    files.Report.Write();
    SafeText.WriteError(
        $"{Labels.FormatCount(written, "file")} written to {output} ({files.Report.Counts}).");
    return files.Report.GetExitCode(ExitCode.Success);
});

return await CommandLine.RunAsync(
    command,
    args,
    FrameworkFiles.Help,
    HelpSection.Examples(
        "site", "samples/data/harbour-2026.json site --report samples/data/harbour-report-2028.json"));
