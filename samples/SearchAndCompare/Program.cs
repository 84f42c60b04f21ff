// Asks strategic plans what people want to know of them: where does one speak of this, what became of that, who else wants the same.
// It shows how to search and underline what matched, how to compare and mark the words that were removed and added, and how to find
// what is related, in INTERPOL's frameworks and in any files; for a terminal, for a pipe, and as JSON for programs.
// Request is what was asked, PlanFiles reads files, the three commands answer, Screen and MarkedText show it, JsonOutput is for programs.
using System.Text;

// Without escape codes, as in PrintFramework: Spectre takes NO_COLOR for no colours only, and .NET sets up the keypad of terminals.
if (Screen.NoColor)
{
    Environment.SetEnvironmentVariable("TERM", "dumb");
}

// Not every system writes the texts of frameworks as UTF-8 unasked.
Console.OutputEncoding = Encoding.UTF8;

if (args.Length == 0 || args.Any(argument => argument is "-h" or "--help"))
{
    Help.Show();
    return ExitCode.Found;
}

if (Request.Parse(args, out string? complaint) is not { } request)
{
    await Console.Error.WriteLineAsync(complaint);
    await Console.Error.WriteLineAsync(Help.Usage);
    return ExitCode.CannotDo;
}

return request.Command switch
{
    Command.Search => await SearchCommand.RunAsync(request),
    Command.Compare => await CompareCommand.RunAsync(request),
    _ => await RelatedCommand.RunAsync(request),
};
