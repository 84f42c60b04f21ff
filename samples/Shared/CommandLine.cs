using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;

// Parses the command line of a sample with System.CommandLine and runs it.
internal static class CommandLine
{
    public static string ProgramName { get; } = $"dotnet run --project samples/{RootCommand.ExecutableName} --";

    // By convention, output contains no escape codes when this environment variable is set. See https://no-color.org.
    public static bool NoColor { get; } = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };

    public static async Task<int> RunAsync(RootCommand command, string[] arguments, params HelpSection[] sections)
    {
        // Not every system uses UTF-8 by default.
        Console.OutputEncoding = Encoding.UTF8;
        if (NoColor)
        {
            // Otherwise, .NET writes escape codes that initialize the keypad of the terminal.
            Environment.SetEnvironmentVariable("TERM", "dumb");
        }

        Configure(command, arguments, [.. sections, ExitCode.Help]);
        try
        {
            return await ParseAndRunAsync(command, arguments);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Errors of files are caught where files are read and written, so this is an error of the standard output.
            return ReportOutputError(e.InnerException ?? e);
        }
    }

    private static async Task<int> ParseAndRunAsync(RootCommand command, string[] arguments)
    {
        // Queries such as "-customs" and "@home" are neither bundled options nor response files.
        ParseResult result =
            command.Parse(arguments, new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction)
        {
            foreach (ParseError error in result.Errors)
            {
                // System.CommandLine lists the values of an option on separate lines.
                SafeText.WriteError(error.Message.Replace($"{Environment.NewLine}\t", " ", StringComparison.Ordinal));
            }

            await Console.Error.WriteLineAsync();
            _ = await command.Parse("--help").InvokeAsync(new() { Output = Console.Error });
            return ExitCode.InvalidInput;
        }

        // The default handling of signals would end the process only when the action is waiting.
        return await result.InvokeAsync(
            new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static int ReportOutputError(Exception e)
    {
        try
        {
            SafeText.WriteError($"error: The output cannot be written. {e.Message}");
        }
        catch (Exception inner) when (inner is IOException or UnauthorizedAccessException)
        {
            // The standard error cannot be written either.
        }

        return ExitCode.InvalidInput;
    }

    private static void Configure(RootCommand command, string[] arguments, HelpSection[] sections)
    {
        command.HelpName = ProgramName;

        // The samples are not released, so they have no version.
        _ = command.Options.Remove(command.Options.OfType<VersionOption>().Single());

        // System.CommandLine accepts an unknown option as the value of an argument.
        string[] literals = [.. arguments.SkipWhile(argument => argument != "--")];
        command.Validators.Insert(0, result => RejectOptions(result, literals));

        HelpOption help = command.Options.OfType<HelpOption>().Single();
        help.Action = new SampleHelp((HelpAction)help.Action!, sections);
    }

    private static void RejectOptions(CommandResult result, string[] literals)
    {
        foreach (ArgumentResult argument in result.Children.OfType<ArgumentResult>())
        {
            // A word with one hyphen is excluded from a search.
            string prefix = argument.Argument.Name == "WORDS" ? "--" : "-";
            foreach (string value in argument.Tokens.Select(token => token.Value).Except(literals)
                .Where(value => value.Length > 1 && value.StartsWith(prefix, StringComparison.Ordinal)))
            {
                result.AddError($"Unrecognized option '{value}'.");
            }
        }
    }
}
