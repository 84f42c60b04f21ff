// Converts strategic frameworks to JSON, StratML, Markdown or linked data (SKOS in JSON-LD or Turtle): a file, one of
// INTERPOL's frameworks, or a folder.
// This sample shows how to read any document, how to report what a conversion loses, how to write a file completely or
// not at all, and how to explain what became of each line of a document.
// Conversion converts the files. ConversionSummary collects what happened to them.
using System.CommandLine;
using System.CommandLine.Parsing;
using Interpol.Strategy.Model.Documents;
using Interpol.Strategy.Model.Serialization;

var input = new Argument<string>("INPUT")
{
    Description = "File, folder, - or id",
};
var output = new Argument<string?>("OUTPUT")
{
    Description = "File, folder, or - for the standard output",
    Arity = ArgumentArity.ZeroOrOne,
};
var explain = new Option<bool>("--explain")
{
    Description = "Print what became of each line of a document, instead of converting it",
};
var format = new Option<string>("--format", "--to")
{
    Description = "Output format: json, stratml, markdown, jsonld or turtle (default: the extension of OUTPUT)",
    HelpName = "FORMAT",
};
format.AcceptOnlyFromAmong("json", "stratml", "markdown", "jsonld", "turtle");
var part = new Option<string>("--part") { Description = "StratML part", DefaultValueFactory = _ => "2" };
part.AcceptOnlyFromAmong("1", "2");

var command = new RootCommand("Converts strategic frameworks to JSON, StratML, Markdown, JSON-LD or Turtle.")
{
    input, output, format, part, explain,
};
InputOptions.AddTo(command);
command.Validators.Add(result =>
{
    if (result.Errors.Any())
    {
        return;
    }

    if (result.GetValue(explain) || result.GetValue(output) is null)
    {
        if (result.GetValue(explain) == (result.GetValue(output) is not null))
        {
            result.AddError("Either OUTPUT or --explain is required.");
        }

        return;
    }

    bool isFolder = Directory.Exists(result.GetValue(input));
    if (result.GetResult(format) is null && (isFolder || GetFormat(result) is null))
    {
        result.AddError(
            "--format is required unless OUTPUT is a file that ends with .json, .xml, .md, .jsonld or .ttl.");
    }

    if (isFolder && (result.GetValue(output) == OutputFile.StandardOutput || File.Exists(result.GetValue(output))))
    {
        result.AddError($"OUTPUT is '{result.GetValue(output)}'. It must be a folder if INPUT is a folder.");
    }

    if (result.GetValue(input) == InputFiles.StandardInput && Conversion.IsFolder(result.GetValue(output)))
    {
        result.AddError("OUTPUT must be a file or - if INPUT is the standard input.");
    }
});
command.SetAction(async result =>
{
    if (result.GetValue(explain))
    {
        return await ExplainAsync(result.GetRequiredValue(input), InputOptions.Create(result).From);
    }

    var options = new Options(
        result.GetRequiredValue(input),
        InputOptions.Create(result),
        result.GetValue(output)!,
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
        "samples/data/stratml plans --format json",
        "samples/data/harbour-2026.docx plan.md",
        "interpol-2017-2020 plan.ttl",
        "samples/data/harbour-2026.md --explain"));

// Text files are read as Markdown, but not written.
static bool IsMarkdown(string file) => !file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

async Task<int> ExplainAsync(string file, ContentFormat? from)
{
    try
    {
        foreach (ExplainedBlock block in await FrameworkFile.ExplainAsync(file, from))
        {
            Console.WriteLine(SafeText.EscapeLine($"{block}"));
        }

        return ExitCode.Success;
    }
    catch (Exception e) when (InputFiles.IsFileError(e))
    {
        SafeText.WriteError($"{file}: error: The file cannot be read. {e.Message}");
        return ExitCode.InvalidInput;
    }
}

OutputFormat? GetFormat(CommandResult result) =>
    (result.GetValue(format), ContentDetector.GetFormatOfName(result.GetValue(output) ?? "")) switch
    {
        ("json", _) => OutputFormat.Json,
        ("stratml", _) => OutputFormat.StratML,
        ("markdown", _) => OutputFormat.Markdown,
        ("jsonld", _) => OutputFormat.JsonLd,
        ("turtle", _) => OutputFormat.Turtle,
        (_, ContentFormat.Json) => OutputFormat.Json,
        (_, ContentFormat.StratML) => OutputFormat.StratML,
        (_, ContentFormat.Markdown) when IsMarkdown(result.GetValue(output)!) => OutputFormat.Markdown,
        _ => Path.GetExtension(result.GetValue(output) ?? "").ToUpperInvariant() switch
        {
            ".JSONLD" => OutputFormat.JsonLd,
            ".TTL" => OutputFormat.Turtle,
            _ => null,
        },
    };
