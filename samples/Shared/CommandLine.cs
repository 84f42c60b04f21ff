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

        Configure(command, sections);

        // Queries such as "-customs" and "@home" are neither bundled options nor response files.
        ParseResult result =
            command.Parse(arguments, new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction errors)
        {
            errors.ShowTypoCorrections = false;
            _ = await result.InvokeAsync(new() { Output = Console.Error });
            return ExitCode.InvalidInput;
        }

        return await result.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    }

    private static void Configure(RootCommand command, HelpSection[] sections)
    {
        command.HelpName = ProgramName;

        // The samples are not released, so they have no version.
        _ = command.Options.Remove(command.Options.OfType<VersionOption>().Single());

        // System.CommandLine accepts an unknown option as the value of an argument.
        foreach (Argument argument in command.Arguments)
        {
            argument.Validators.Add(RejectOptions);
        }

        HelpOption help = command.Options.OfType<HelpOption>().Single();
        help.Action = new SampleHelp((HelpAction)help.Action!, sections);
    }

    private static void RejectOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
        {
            result.AddError($"Unrecognized option '{token.Value}'.");
        }
    }
}
