using Spectre.Console;

// A progress bar on the standard error, where it is not in the way of a pipe; none where that is no terminal.
internal static class Bar
{
    public static async Task RunAsync(string what, bool isWanted, Func<IProgress<double>?, Task> work)
    {
        if (!isWanted || Console.IsErrorRedirected || Screen.NoColor)
        {
            await work(null);
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress().AutoClear(true).StartAsync(progress => work(progress.AddTask(what, maxValue: 1)));
    }
}
