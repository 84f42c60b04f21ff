using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;
using Spectre.Console;

// Converts what a request names, file by file: what is wrong with one does not stop the others.
internal sealed class Conversion(Request request, Tally tally)
{
    public void ConvertFolder()
    {
        string[] files = [.. Directory.EnumerateFiles(request.Input).Where(file => Path.GetExtension(file).ToUpperInvariant() is ".JSON" or ".XML").Order(StringComparer.Ordinal)];

        // The bar is drawn on the standard error, where it is not in the way of a pipe; not where that is no terminal, or escape codes are unwanted.
        if (Console.IsErrorRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 })
        {
            ConvertAll(files, bar: null);
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        tally.Hold();
        console.Progress().AutoClear(true).Start(progress => ConvertAll(files, progress.AddTask("Converting", maxValue: Math.Max(1, files.Length))));
        tally.Release();
    }

    public void Convert(string input, string output)
    {
        try
        {
            if (Read(input) is { } framework)
            {
                Write(framework, input, output);
                tally.Converted++;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            tally.Fail(input, $"cannot be converted: {e.Message}");
        }
    }

    private void ConvertAll(string[] files, ProgressTask? bar)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string file in files)
        {
            string output = Path.Combine(request.Output, Path.GetFileNameWithoutExtension(file) + request.Ending);
            if (taken.TryAdd(output, file))
            {
                Convert(file, output);
            }
            else
            {
                tally.Fail(file, $"is not converted: {output} is what {taken[output]} became");
            }

            bar?.Increment(1);
        }
    }

    private StrategicFramework? Read(string input)
    {
        if (!File.Exists(input) && InterpolFrameworks.Catalog.TryFind(input, out StrategicFramework? canonical))
        {
            return canonical;
        }

        byte[] document = File.ReadAllBytes(input);
        ReadResult<StrategicFramework> result = Path.GetExtension(input).Equals(".xml", StringComparison.OrdinalIgnoreCase) ? FrameworkStratML.Read(document) : FrameworkJson.Read(document);
        tally.Tell(input, result.Diagnostics);
        return result.Value;
    }

    private void Write(StrategicFramework framework, string input, string output)
    {
        // Made beside its place and moved there when it is whole.
        string unfinished = $"{output}.{Guid.NewGuid():N}.tmp";
        if (Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        try
        {
            using (FileStream stream = File.Create(unfinished))
            {
                if (request.IsStratML)
                {
                    tally.Tell(input, FrameworkStratML.DescribeLoss(framework, request.Version));
                    FrameworkStratML.Write(framework, stream, new() { Version = request.Version });
                }
                else
                {
                    FrameworkJson.Write(framework, stream, indented: true);
                }
            }

            File.Move(unfinished, output, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
