using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

// Reads frameworks from files and folders, and INTERPOL's frameworks by id.
internal sealed class FrameworkFiles(InputOptions input, ReadOptions? options = null)
{
    private readonly List<(StrategicFramework Framework, string File)> _frameworks = [];

    private readonly Dictionary<FrameworkId, FrameworkId> _idsInFiles = [];

    public static HelpSection Help { get; } = CreateHelp(
        ("folder", "The .json, .jsonl, .ndjson, .xml, .stml and .stratml files in a folder"));

    public static HelpSection HelpWithoutFolders { get; } = CreateHelp();

    public Report Report { get; } = new();

    public int Count => _frameworks.Count;

    // The number of files that were read, including invalid ones.
    public int FileCount { get; private set; }

    public async Task ReadAsync(params string[] names)
    {
        bool isBarWanted = names.Length > 1 || names.Any(Directory.Exists);
        await ProgressBar.RunAsync("Reading", isBarWanted, async progress =>
        {
            IReadOnlyList<string> files = new InputFiles(input.IsRecursive, Report).Find(names);
            for (int i = 0; i < files.Count; i++)
            {
                _ = await TryReadAsync(files[i]);
                progress?.Report((i + 1.0) / files.Count);
            }
        });
    }

    // Reads a file that must contain exactly one framework. Returns null if it does not.
    public async Task<StrategicFramework?> ReadSingleAsync(string name)
    {
        if (Directory.Exists(name))
        {
            Report.AddError(name, "Expected one framework, but found a folder.");
            return null;
        }

        FrameworkFile? file = await TryReadAsync(name);
        if (file?.UnexpectedContent is { } content)
        {
            Report.AddError(name, content);
        }

        return file?.Frameworks is [{ } framework] ? framework : null;
    }

    // Ignores frameworks that occur twice. If different frameworks have the same id, the later one gets another id.
    public FrameworkCatalog ToCatalog(IEnumerable<StrategicFramework> initial)
    {
        List<StrategicFramework> all = [.. initial];
        HashSet<StrategicFramework> known = [.. all];
        HashSet<FrameworkId> ids = [.. all.Select(framework => framework.Id)];
        Dictionary<FrameworkId, int> numbers = [];
        foreach ((StrategicFramework framework, string file) in _frameworks.Where(item => known.Add(item.Framework)))
        {
            FrameworkId id = framework.Id;
            while (!ids.Add(id))
            {
                // Trying all numbers again for each framework would take quadratic time.
                numbers[framework.Id] = numbers.GetValueOrDefault(framework.Id, 1) + 1;
                id = FrameworkId.Parse($"{framework.Id}-{numbers[framework.Id]}");
            }

            all.Add(id == framework.Id ? framework : framework with { Id = id });
            if (id != framework.Id)
            {
                _idsInFiles[id] = framework.Id;
                Report.AddDiagnostics(file, [CreateWarning(framework.Id, id)]);
            }
        }

        return new(all);
    }

    // Returns the id that a framework of the catalog has in its file.
    public FrameworkId GetIdInFile(FrameworkId id) => _idsInFiles.GetValueOrDefault(id, id);

    private static HelpSection CreateHelp(params (string Label, string Text)[] folders) => new(
        "Files:",
        [
            ("file", "JSON (a framework or a catalog), JSON lines (a framework on each line), StratML, Markdown, "
                + "text, Word, CSV or Excel"),
            .. folders,
            (InputFiles.StandardInput, "The standard input"),
            ("id", string.Join(", ", InterpolFrameworks.All.Select(framework => framework.Id))),
        ]);

    private static Diagnostic CreateWarning(FrameworkId id, FrameworkId newId) => new()
    {
        Code = DiagnosticCodes.DuplicateFramework,
        Severity = DiagnosticSeverity.Warning,
        Message = $"The id '{id}' is used by another framework. It was read as '{newId}'.",
    };

    private async Task<FrameworkFile?> TryReadAsync(string file)
    {
        try
        {
            FrameworkFile content = await FrameworkFile.ReadAsync(file, input.From, options);
            Report.AddDiagnostics(file, content.Diagnostics);
            _frameworks.AddRange(content.Frameworks.Select(framework => (framework, file)));
            FileCount++;
            return content;
        }
        catch (UnknownFrameworkException e)
        {
            Report.AddError(file, $"The file does not exist. {e.Message}");
        }
        catch (Exception e) when (InputFiles.IsFileError(e))
        {
            Report.AddError(file, $"The file cannot be read. {e.Message}");
        }

        return null;
    }
}
