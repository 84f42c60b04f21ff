// Converts strategic frameworks between JSON and StratML: a file, one of INTERPOL's frameworks, or a folder of files.
// This sample shows how to read any document, how to report what a conversion loses, and how to write a file completely
// or not at all.
// Conversion converts the files. ConversionSummary collects the diagnostics.
using System.CommandLine;
using System.CommandLine.Parsing;
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

var input = new Argument<string>("INPUT")
{
    Description = "File (.json, .xml), folder of such files, or one of "
        + string.Join(", ", InterpolFrameworks.All.Select(framework => framework.Id)),
};
var output = new Argument<string>("OUTPUT") { Description = "File to write, or a folder if INPUT is a folder" };
var format = new Option<string>("--format")
{
    Description = "Output format (default: the extension of OUTPUT; required for a folder)",
};
format.AcceptOnlyFromAmong("json", "stratml");
var part = new Option<string>("--part") { Description = "StratML part", DefaultValueFactory = _ => "2" };
part.AcceptOnlyFromAmong("1", "2");

var command = new RootCommand("Converts strategic frameworks between JSON and StratML.")
{
    input, output, format, part,
};
command.Validators.Add(result =>
{
    if (result.GetResult(format) is null && GetFormat(result) is null)
    {
        result.AddError("--format is required unless OUTPUT is a file that ends with .json or .xml.");
    }
});
command.SetAction(async result =>
{
    var options = new Options(
        result.GetRequiredValue(input),
        result.GetRequiredValue(output),
        GetFormat(result.CommandResult)!.Value,
        result.GetValue(part) == "1" ? StratMLVersion.Part1 : StratMLVersion.Part2);
    var summary = new ConversionSummary();
    await new Conversion(options, summary).RunAsync();
    summary.Write();
    return summary.ExitCode;
});

return await CommandLine.RunAsync(
    command,
    args,
    HelpSection.ExitCodes(
        "All files were converted",
        "A document has errors",
        "The command line is invalid, or a file cannot be read or written"),
    HelpSection.Examples("interpol-2017-2020 plan.xml"));

OutputFormat? GetFormat(CommandResult result) =>
    result.GetValue(format) switch
    {
        "json" => OutputFormat.Json,
        "stratml" => OutputFormat.StratML,
        _ when Directory.Exists(result.GetValue(input)) => null,
        _ => Path.GetExtension(result.GetValue(output))?.ToUpperInvariant() switch
        {
            ".JSON" => OutputFormat.Json,
            ".XML" => OutputFormat.StratML,
            _ => null,
        },
    };
