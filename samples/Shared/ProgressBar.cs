using Spectre.Console;

// A progress bar on the standard error, so that the standard output can be piped. It is shown in terminals only.
internal static class ProgressBar
{
    private const string ShowCursor = "\e[?25h";

    public static async Task RunAsync(string description, bool isWanted, Func<IProgress<double>?, Task> run)
    {
        if (!isWanted || Console.IsErrorRedirected || CommandLine.NoColor)
        {
            await run(null);
            return;
        }

        IAnsiConsole console =
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

        // Spectre hides the cursor while a bar is shown.
        using IDisposable interruption = Interruption.Begin(() => { }, () => Console.Error.WriteLine(ShowCursor));
        await console.Progress().AutoClear(true)
            .StartAsync(progress => run(progress.AddTask(description, maxValue: 1)));
    }
}
