// Compares two strategic frameworks and shows what became of each element.
// This sample shows how to compare frameworks, and how to mark the words that were removed and added.
// ComparisonView writes the comparison for people, ComparisonJson for programs.
using System.CommandLine;
using Interpol.Strategy.Model;

var earlierName = new Argument<string>("EARLIER") { Description = "File with the earlier framework" };
var laterName = new Argument<string>("LATER") { Description = "File with the later framework" };
var json = new Option<bool>("--json") { Description = "Write JSON" };

var command = new RootCommand(
    "Compares two strategic frameworks. Changes are colored in a terminal. Otherwise, they are written as [-removed-] "
    + "and {+added+}.")
{
    earlierName, laterName, json,
};
InputOptions.AddTo(command, hasFolders: false);
command.Validators.Add(result =>
{
    if ((result.GetValue(earlierName), result.GetValue(laterName))
        == (InputFiles.StandardInput, InputFiles.StandardInput))
    {
        result.AddError("The standard input can be read only once.");
    }
});
command.SetAction(async result =>
{
    var files = new FrameworkFiles(InputOptions.Create(result));
    StrategicFramework? earlier = await files.ReadSingleAsync(result.GetRequiredValue(earlierName));
    StrategicFramework? later = await files.ReadSingleAsync(result.GetRequiredValue(laterName));
    files.Report.Write();
    if (earlier is null || later is null)
    {
        return files.Report.GetExitCode(ExitCode.InvalidInput);
    }

    FrameworkComparison comparison = FrameworkComparison.Compare(earlier, later);
    if (result.GetValue(json))
    {
        ComparisonJson.Create(comparison).Write();
    }
    else
    {
        ComparisonView.Write(comparison);
    }

    return files.Report.GetExitCode(ExitCode.Success);
});

return await CommandLine.RunAsync(
    command,
    args,
    FrameworkFiles.HelpWithoutFolders,
    HelpSection.Examples(
        "interpol-2014-2016 interpol-2017-2020", "samples/data/harbour-2026.json samples/data/harbour-2028.json"),
    new(
        "JSON properties:",
        ("comparison", "earlier, later, relation, propertyChanges, changes"),
        ("propertyChange", "property, earlier, later"),
        ("change", "kind, moved, earlier (elements), later (elements), matches"),
        ("match", "earlier (path), later (path), score, reason, textChanges, differences"),
        ("textChange", "field, earlier, later, removed (ranges), added (ranges)"),
        ElementJson.Help,
        RangeJson.Help));
