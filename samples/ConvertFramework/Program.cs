// Converts strategic frameworks between JSON and StratML: a file, one of INTERPOL's frameworks, or a folder of files.
// This sample shows how to read any document, how to report what a conversion loses, and how to write a file completely
// or not at all.
// Conversion converts the files. ConversionSummary collects what happened to them.
using System.CommandLine;
using System.CommandLine.Parsing;
using Interpol.Strategy.Model.Serialization;

var input = new Argument<string>("INPUT")
{
    Description = "File, folder, - or id",
};
var output = new Argument<string>("OUTPUT") { Description = "File, folder, or - for the standard output" };
var format = new Option<string>("--format", "--to")
{
    Description = "Output format: json or stratml (default: the extension of OUTPUT)",
    HelpName = "FORMAT",
};
format.AcceptOnlyFromAmong("json", "stratml");
var part = new Option<string>("--part") { Description = "StratML part", DefaultValueFactory = _ => "2" };
part.AcceptOnlyFromAmong("1", "2");

var command = new RootCommand("Converts strategic frameworks between JSON and StratML.")
{
    input, output, format, part,
};
InputOptions.AddTo(command);
command.Validators.Add(result =>
{
    if (result.Errors.Any())
    {
        return;
    }

    bool isFolder = Directory.Exists(result.GetValue(input));
    if (result.GetResult(format) is null && (isFolder || GetFormat(result) is null))
    {
        result.AddError("--format is required unless OUTPUT is a file that ends with .json or .xml.");
    }

    if (isFolder && (result.GetValue(output) == OutputFile.StandardOutput || File.Exists(result.GetValue(output))))
    {
        result.AddError("OUTPUT must be a folder if INPUT is a folder.");
    }

    if (result.GetValue(input) == InputFiles.StandardInput && Conversion.IsFolder(result.GetValue(output)))
    {
        result.AddError("OUTPUT must be a file or - if INPUT is the standard input.");
    }
});
command.SetAction(async result =>
{
    var options = new Options(
        result.GetRequiredValue(input),
        InputOptions.Create(result),
        result.GetRequiredValue(output),
        GetFormat(result.CommandResult)!.Value,
        result.GetValue(part) == "1" ? StratMLVersion.Part1 : StratMLVersion.Part2);
    var summary = new ConversionSummary();
    await new Conversion(options, summary).RunAsync();
    summary.Write();
    return summary.Report.GetExitCode(ExitCode.Success);
});

return await CommandLine.RunAsync(
    command,
    args,
    FrameworkFiles.Help,
    HelpSection.Examples(
        "interpol-2017-2020 - --format stratml",
        "samples/data/harbour-2026.json plan.xml",
        "samples/data/stratml plans --format json"));

OutputFormat? GetFormat(CommandResult result) =>
    (result.GetValue(format), ContentDetector.GetFormatOfName(result.GetValue(output) ?? "")) switch
    {
        ("json", _) => OutputFormat.Json,
        ("stratml", _) => OutputFormat.StratML,
        (_, ContentFormat.Json) => OutputFormat.Json,
        (_, ContentFormat.StratML) => OutputFormat.StratML,
        _ => null,
    };
