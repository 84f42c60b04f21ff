using System.Text;
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Documents;
using Interpol.Strategy.Model.Serialization;

// Converts a file or the files of a folder. A file that cannot be converted does not affect the others.
internal sealed class Conversion(Options options, ConversionSummary summary)
{
    public static bool IsFolder(string? name) =>
        Directory.Exists(name) || (name is not null && Path.EndsInDirectorySeparator(name));

    public async Task RunAsync()
    {
        if (Directory.Exists(options.Input))
        {
            await ProgressBar.RunAsync("Converting", isWanted: true, bar => Task.Run(() => ConvertFolderAsync(bar)));
        }
        else
        {
            await ConvertAsync(options.Input, GetOutputFile());
        }
    }

    // Returns OUTPUT, or a file in it if it is a folder.
    private string GetOutputFile()
    {
        if (!IsFolder(options.Output))
        {
            return options.Output;
        }

        string name = Path.GetFileName(options.Input);
        bool hasExtension = ContentDetector.GetFormatOfName(name) is not null;
        name = hasExtension ? Path.GetFileNameWithoutExtension(name) : name;
        return Path.Combine(options.Output, name + options.Extension);
    }

    private async Task ConvertFolderAsync(IProgress<double>? progress)
    {
        IReadOnlyList<string> files = new InputFiles(options.InputOptions.IsRecursive, summary.Report)
            .Find([options.Input], excludedFolder: options.Output);
        var inputs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < files.Count; i++)
        {
            string relative = Path.GetRelativePath(options.Input, files[i]);
            string output = Path.Combine(options.Output, Path.ChangeExtension(relative, options.Extension));
            if (inputs.TryAdd(output, files[i]))
            {
                await ConvertAsync(files[i], output);
            }
            else
            {
                summary.AddFailure(files[i], $"'{inputs[output]}' was already converted to '{output}'.");
            }

            progress?.Report((i + 1.0) / files.Count);
        }
    }

    private async Task ConvertAsync(string input, string output)
    {
        try
        {
            if (await ReadAsync(input) is { } framework)
            {
                OutputFile.Write(output, stream => Write(framework, input, stream));
                summary.AddConverted();
            }
        }
        catch (UnknownFrameworkException e)
        {
            summary.AddFailure(input, $"The file does not exist. {e.Message}");
        }
        catch (Exception e) when (InputFiles.IsFileError(e))
        {
            summary.AddFailure(input, e.Message);
        }
    }

    private async Task<StrategicFramework?> ReadAsync(string input)
    {
        FrameworkFile file = await FrameworkFile.ReadAsync(input, options.InputOptions.From);
        summary.Report.AddDiagnostics(input, file.Diagnostics);
        if (file.UnexpectedContent is { } content)
        {
            summary.AddFailure(input, content);
        }

        return file.Frameworks.Count == 1 ? file.Frameworks[0] : null;
    }

    private void Write(StrategicFramework framework, string input, Stream output)
    {
        if (options.Format == OutputFormat.Json)
        {
            FrameworkJson.Write(framework, output, new() { Indented = true });
        }
        else if (options.Format == OutputFormat.Markdown)
        {
            summary.Report.AddDiagnostics(input, FrameworkMarkdown.GetUnsupportedContent(framework));
            output.Write(Encoding.UTF8.GetBytes(FrameworkMarkdown.Write(framework)));
        }
        else if (options.Format == OutputFormat.JsonLd)
        {
            summary.Report.AddDiagnostics(input, FrameworkSkos.GetUnsupportedContent(framework));
            FrameworkSkos.WriteJsonLd(framework, output, new() { Indented = true });
        }
        else if (options.Format == OutputFormat.Turtle)
        {
            summary.Report.AddDiagnostics(input, FrameworkSkos.GetUnsupportedContent(framework));
            FrameworkSkos.WriteTurtle(framework, output);
        }
        else
        {
            summary.Report.AddDiagnostics(
                input, FrameworkStratML.GetUnsupportedContent(framework, options.Version));
            FrameworkStratML.Write(framework, output, new() { Version = options.Version, Indented = true });
        }
    }
}
