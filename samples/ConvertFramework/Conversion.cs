using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

// Converts a file or the files of a folder. A file that cannot be converted does not affect the others.
internal sealed class Conversion(Options options, ConversionSummary summary)
{
    public async Task RunAsync()
    {
        if (!Directory.Exists(options.Input))
        {
            Convert(options.Input, options.Output);
            return;
        }

        string[] files =
        [
            .. Directory.EnumerateFiles(options.Input)
                .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".JSON" or ".XML")
                .Order(StringComparer.Ordinal),
        ];
        await ProgressBar.RunAsync("Converting", isWanted: true, bar => Task.Run(() => ConvertAll(files, bar)));
    }

    private void ConvertAll(string[] files, IProgress<double>? progress)
    {
        var inputs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < files.Length; i++)
        {
            string name = Path.GetFileNameWithoutExtension(files[i]) + options.Extension;
            string output = Path.Combine(options.Output, name);
            if (inputs.TryAdd(output, files[i]))
            {
                Convert(files[i], output);
            }
            else
            {
                summary.AddFailure(files[i], $"{inputs[output]} was already converted to {output}.");
            }

            progress?.Report((i + 1.0) / files.Length);
        }
    }

    private void Convert(string input, string output)
    {
        try
        {
            if (Read(input) is { } framework)
            {
                Write(framework, input, output);
                summary.AddConverted();
            }
        }
        catch (Exception e) when (FrameworkFile.IsFileError(e))
        {
            summary.AddFailure(input, e.Message);
        }
    }

    private StrategicFramework? Read(string input)
    {
        if (!File.Exists(input) && InterpolFrameworks.Catalog.TryGetFramework(input, out StrategicFramework? canonical))
        {
            return canonical;
        }

        ReadResult<StrategicFramework> result = FrameworkFile.ReadFramework(input, File.ReadAllBytes(input));
        summary.AddDiagnostics(input, result.Diagnostics);
        return result.Value;
    }

    private void Write(StrategicFramework framework, string input, string output)
    {
        // Write a temporary file and rename it when it is complete.
        string temporary = $"{output}.{Guid.NewGuid():N}.tmp";
        if (Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        try
        {
            using (FileStream stream = File.Create(temporary))
            {
                if (options.Format == OutputFormat.Json)
                {
                    FrameworkJson.Write(framework, stream, new() { Indented = true });
                }
                else
                {
                    summary.AddDiagnostics(input, FrameworkStratML.GetUnsupportedContent(framework, options.Version));
                    FrameworkStratML.Write(framework, stream, new() { Version = options.Version, Indented = true });
                }
            }

            File.Move(temporary, output, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
