using Spectre.Console;

// A progress bar on the standard error, so that the standard output can be piped. It is shown in terminals only.
internal static class ProgressBar
{
    public static async Task RunAsync(string description, bool isWanted, Func<IProgress<double>?, Task> run)
    {
        if (!isWanted || Console.IsErrorRedirected || CommandLine.NoColor)
        {
            await run(null);
            return;
        }

        IAnsiConsole console =
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress().AutoClear(true)
            .StartAsync(progress => run(progress.AddTask(description, maxValue: 1)));
    }
}
