using System.Text.Json;
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

// Reads the plans in what a user names: files, folders of them, and INTERPOL's own by their ids. What is wrong is told when all is read.
internal sealed class PlanFiles
{
    private readonly List<(StrategicFramework Plan, string File)> _plans = [];
    private readonly List<string> _complaints = [];
    private bool _hasErrors, _hasUnread;

    public int Count => _plans.Count;

    public StrategicFramework this[int place] => _plans[place].Plan;

    public int WorstOf(int exitCode) => _hasUnread ? ExitCode.CannotDo : _hasErrors ? ExitCode.NothingFoundOrErrors : exitCode;

    public async Task ReadAsync(params string[] names)
    {
        await Bar.RunAsync("Reading", isWanted: names.Any(Directory.Exists) || names.Length > 1, async progress =>
        {
            string[] files = [.. names.SelectMany(FilesOf)];
            for (int i = 0; i < files.Length; i++)
            {
                await TryReadAsync(files[i]);
                progress?.Report((i + 1.0) / files.Length);
            }
        });
        TellComplaints();
    }

    // One plan that is given twice is one; of different ones with one id the later gets another, so that none is lost.
    public FrameworkCatalog ToCatalog(IEnumerable<StrategicFramework> first)
    {
        var all = first.ToDictionary(plan => plan.Id);
        foreach ((StrategicFramework plan, string file) in _plans.Where(read => !all.TryGetValue(read.Plan.Id, out StrategicFramework? other) || other != read.Plan))
        {
            FrameworkId id = plan.Id;
            for (int number = 2; !all.TryAdd(id, id == plan.Id ? plan : plan with { Id = id }); number++)
            {
                id = FrameworkId.Parse($"{plan.Id}-{number}");
            }

            if (id != plan.Id)
            {
                Tell(file, [new() { Code = DiagnosticCodes.DuplicateFramework, Severity = DiagnosticSeverity.Warning, Message = $"The id '{plan.Id}' is that of another plan too; this one is called '{id}' here." }]);
            }
        }

        TellComplaints();
        return new(all.Values);
    }

    private IEnumerable<string> FilesOf(string name)
    {
        if (!Directory.Exists(name))
        {
            return [name];
        }

        try
        {
            string[] files = [.. Directory.GetFiles(name).Where(file => FormatOf(file) is not null).Order(StringComparer.Ordinal)];
            return files.Length > 0 ? files : throw new IOException("No file in it ends with .json, .jsonl, .ndjson or .xml.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(name, e.Message);
            return [];
        }
    }

    private async Task TryReadAsync(string file)
    {
        try
        {
            if (!File.Exists(file) && FormatOf(file) is null)
            {
                _plans.Add((InterpolFrameworks.Catalog.GetFramework(file), file));
            }
            else if (FormatOf(file) == ".JSONL")
            {
                await using FileStream stream = File.OpenRead(file);
                await foreach (ReadResult<StrategicFramework> line in FrameworkJson.ReadLinesAsync(stream))
                {
                    Take(file, line.Diagnostics, line.Value is { } plan ? [plan] : []);
                }
            }
            else
            {
                Read(file, await File.ReadAllBytesAsync(file));
            }
        }
        catch (UnknownFrameworkException e)
        {
            Fail(file, $"There is no such file. {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Fail(file, e.Message);
        }
    }

    private void Read(string file, byte[] document)
    {
        if (FormatOf(file) != ".XML" && IsCatalog(document))
        {
            ReadResult<FrameworkCatalog> catalog = FrameworkJson.ReadCatalog(document);
            Take(file, catalog.Diagnostics, catalog.Value?.Frameworks ?? []);
        }
        else
        {
            ReadResult<StrategicFramework> plan = FormatOf(file) == ".XML" ? FrameworkStratML.Read(document) : FrameworkJson.Read(document);
            Take(file, plan.Diagnostics, plan.Value is { } value ? [value] : []);
        }
    }

    private void Take(string file, EquatableList<Diagnostic> diagnostics, EquatableList<StrategicFramework> plans)
    {
        Tell(file, diagnostics);
        _plans.AddRange(plans.Select(plan => (plan, file)));
    }

    private void Tell(string file, EquatableList<Diagnostic> diagnostics)
    {
        _complaints.AddRange(diagnostics.Select(diagnostic => diagnostic.ToString(file)));
        _hasErrors |= diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private void Fail(string file, string why)
    {
        _complaints.Add($"{file}: cannot be read: {why}");
        _hasUnread = true;
    }

    private void TellComplaints()
    {
        _complaints.ForEach(Console.Error.WriteLine);
        _complaints.Clear();
    }

    private static string? FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".NDJSON" => ".JSONL",
        string ending and (".JSON" or ".JSONL" or ".XML") => ending,
        _ => null,
    };

    // A catalog is an object with a list of frameworks; whatever is no JSON at all is told of by the reader of frameworks.
    private static bool IsCatalog(byte[] document)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(document, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("frameworks", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
