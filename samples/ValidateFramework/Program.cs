// Validates files with strategic frameworks and reports every problem as compilers do, so that editors and build
// servers can link to its position.
// This sample shows how to read documents with validation rules, and how to write diagnostics.
using System.CommandLine;
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

var files = new Argument<string[]>("FILE")
{
    Description = "Framework or catalog (.json), one framework per line (.jsonl, .ndjson), or StratML (.xml)",
    Arity = ArgumentArity.OneOrMore,
};
var command = new RootCommand("Validates strategic frameworks and writes file(line,column): error CODE: message.")
{
    files,
};
command.SetAction(result => ValidateAsync(result.GetRequiredValue(files)));

return await CommandLine.RunAsync(
    command,
    args,
    HelpSection.ExitCodes(
        "No errors were found",
        "Errors were found",
        "The command line is invalid, or a file cannot be read"),
    HelpSection.Examples("plan.json"));

static async Task<int> ValidateAsync(string[] files)
{
    var options = new ReadOptions { Rules = ValidationRules.General };
    int errors = 0, warnings = 0, unreadable = 0;
    foreach (string file in files)
    {
        try
        {
            // Diagnostics are the output of this program, so they go to the standard output.
            foreach (Diagnostic diagnostic in (await FrameworkFile.ReadAsync(file, options)).Diagnostics)
            {
                Console.WriteLine(diagnostic.ToString(file));
                _ = diagnostic.Severity == DiagnosticSeverity.Error ? errors++ : warnings++;
            }
        }
        catch (Exception e) when (FrameworkFile.IsFileError(e))
        {
            await Console.Error.WriteLineAsync($"{file}: error: The file cannot be read. {e.Message}");
            unreadable++;
        }
    }

    Console.WriteLine(
        $"{Labels.FormatCount(files.Length - unreadable, "file")} validated: "
        + $"{Labels.FormatCount(errors, "error")}, {Labels.FormatCount(warnings, "warning")}.");
    return unreadable > 0 ? ExitCode.InvalidInput : errors > 0 ? ExitCode.ErrorsFound : ExitCode.Success;
}
