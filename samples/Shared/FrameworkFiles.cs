using Interpol.Strategy.Model;

// Reads frameworks from files and folders, and INTERPOL's frameworks by id. Reports errors when all files are read.
internal sealed class FrameworkFiles
{
    private readonly List<(StrategicFramework Framework, string File)> _frameworks = [];
    private readonly List<string> _errors = [];
    private bool _hasDocumentErrors, _hasUnreadableFiles;

    public static HelpSection Help { get; } = new(
        "Files:",
        (".json", "A framework or a catalog"),
        (".jsonl, .ndjson", "One framework per line"),
        (".xml", "A framework as StratML"),
        ("folder", "The files in a folder"),
        ("id", string.Join(", ", InterpolFrameworks.All.Select(framework => framework.Id))));

    public int Count => _frameworks.Count;

    // Returns the exit code of the program, given the exit code that applies if all files are valid.
    public int GetExitCode(int exitCode) =>
        _hasUnreadableFiles ? ExitCode.InvalidInput
        : _hasDocumentErrors ? ExitCode.ErrorsFound
        : exitCode;

    public async Task ReadAsync(params string[] names)
    {
        bool isBarWanted = names.Length > 1 || names.Any(Directory.Exists);
        await ProgressBar.RunAsync("Reading", isBarWanted, async progress =>
        {
            string[] files = [.. names.SelectMany(GetFiles)];
            for (int i = 0; i < files.Length; i++)
            {
                await TryReadAsync(files[i]);
                progress?.Report((i + 1.0) / files.Length);
            }
        });
        WriteErrors();
    }

    // Reads a file that must contain exactly one framework. Returns null if it does not.
    public async Task<StrategicFramework?> ReadSingleAsync(string name)
    {
        int countBefore = Count;
        await ReadAsync(name);
        int count = Count - countBefore;
        bool isEmptyFile = count == 0 && !_hasDocumentErrors && !_hasUnreadableFiles;
        if (count > 1 || isEmptyFile)
        {
            AddError(name, $"Expected one framework, but found {count}.");
            WriteErrors();
        }

        return count == 1 ? _frameworks[^1].Framework : null;
    }

    // Ignores frameworks that occur twice. If different frameworks have the same id, the later one gets another id.
    public FrameworkCatalog ToCatalog(IEnumerable<StrategicFramework> initial)
    {
        var all = initial.ToDictionary(framework => framework.Id);
        foreach ((StrategicFramework framework, string file) in _frameworks)
        {
            if (all.TryGetValue(framework.Id, out StrategicFramework? other) && other == framework)
            {
                continue;
            }

            FrameworkId id = framework.Id;
            for (int number = 2; all.ContainsKey(id); number++)
            {
                id = FrameworkId.Parse($"{framework.Id}-{number}");
            }

            all.Add(id, id == framework.Id ? framework : framework with { Id = id });
            if (id != framework.Id)
            {
                AddWarning(file, $"The id '{framework.Id}' is used by another framework. It was read as '{id}'.");
            }
        }

        WriteErrors();
        return new(all.Values);
    }

    private IEnumerable<string> GetFiles(string name)
    {
        if (!Directory.Exists(name))
        {
            return [name];
        }

        try
        {
            string[] files =
                [.. Directory.GetFiles(name).Where(FrameworkFile.HasKnownExtension).Order(StringComparer.Ordinal)];
            if (files.Length == 0)
            {
                AddError(name, "The folder contains no .json, .jsonl, .ndjson or .xml files.");
            }

            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            AddError(name, $"The folder cannot be read. {e.Message}");
            return [];
        }
    }

    private async Task TryReadAsync(string file)
    {
        try
        {
            if (!File.Exists(file) && !FrameworkFile.HasKnownExtension(file))
            {
                _frameworks.Add((InterpolFrameworks.Catalog.GetFramework(file), file));
                return;
            }

            FrameworkFile content = await FrameworkFile.ReadAsync(file);
            AddDiagnostics(file, content.Diagnostics);
            _frameworks.AddRange(content.Frameworks.Select(framework => (framework, file)));
        }
        catch (UnknownFrameworkException e)
        {
            AddError(file, $"The file does not exist. {e.Message}");
        }
        catch (Exception e) when (FrameworkFile.IsFileError(e))
        {
            AddError(file, $"The file cannot be read. {e.Message}");
        }
    }

    private void AddDiagnostics(string file, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            _errors.Add(diagnostic.ToString(file));
            _hasDocumentErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        }
    }

    private void AddWarning(string file, string message)
    {
        var warning = new Diagnostic
        {
            Code = DiagnosticCodes.DuplicateFramework,
            Severity = DiagnosticSeverity.Warning,
            Message = message,
        };
        AddDiagnostics(file, [warning]);
    }

    private void AddError(string file, string message)
    {
        _errors.Add($"{file}: error: {message}");
        _hasUnreadableFiles = true;
    }

    private void WriteErrors()
    {
        _errors.ForEach(Console.Error.WriteLine);
        _errors.Clear();
    }
}
