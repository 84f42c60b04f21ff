// Validates files with strategic frameworks and reports every problem as compilers do, so that editors and build
// servers can link to its position.
// This sample shows how to read documents with validation rules, and how to write diagnostics.
using System.CommandLine;
using Interpol.Strategy.Model;

var names = new Argument<string[]>("FILE")
{
    Description = "Files, folders, - or ids",
    Arity = ArgumentArity.OneOrMore,
};
var command = new RootCommand("Validates strategic frameworks and writes file(line,column): error CODE: message.")
{
    names,
};
InputOptions.AddTo(command);
command.SetAction(async result =>
{
    var files = new FrameworkFiles(InputOptions.Create(result), new() { Rules = ValidationRules.General });
    await files.ReadAsync(result.GetRequiredValue(names));

    // Diagnostics are the output of this program, so they go to the standard output.
    files.Report.Write(diagnosticsOutput: Console.Out);
    Console.WriteLine($"{Labels.FormatCount(files.FileCount, "file")} validated: {files.Report.Counts}.");
    return files.Report.GetExitCode(ExitCode.Success);
});

return await CommandLine.RunAsync(
    command,
    args,
    FrameworkFiles.Help,
    HelpSection.Examples("samples/data/harbour-2026.json", "samples/data/harbour-mistakes.json"));
