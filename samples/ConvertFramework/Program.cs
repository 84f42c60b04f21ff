// Converts strategic frameworks between JSON and StratML: one file, one of INTERPOL's own, or a folder of files.
// It shows how to read whatever comes, what a conversion loses and how to tell of it, and how to write a file whole or not at all.
using System.Text;
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;
using Spectre.Console;

const int Clean = 0, Errors = 1, CannotRead = 2;
const string Usage = "Usage: dotnet run --project samples/ConvertFramework -- INPUT OUTPUT [--format json|stratml] [--part 1|2]";

// Not every system writes the texts of frameworks as UTF-8 unasked.
Console.OutputEncoding = Encoding.UTF8;

if (args.Any(argument => argument is "-h" or "--help"))
{
    Console.WriteLine(Usage);
    Console.WriteLine("INPUT is a file (.json, .xml), a folder of such files, or the id of a framework of INTERPOL's:");
    Console.WriteLine($"{string.Join(", ", InterpolFrameworks.All.Select(framework => framework.Id))}.");
    Console.WriteLine("OUTPUT is a file, whose ending tells the format unless --format does; for a folder it is a folder, and --format is needed.");
    Console.WriteLine("StratML is written as Part 2, unless --part says 1. What is repaired or lost is told on the standard error.");
    Console.WriteLine($"Ends with {Clean} when all was converted, {Errors} when a document has errors, {CannotRead} when a file cannot be read or written.");
    return Clean;
}

if (Request.Parse(args, out string? complaint) is not { } request)
{
    Console.Error.WriteLine(complaint);
    Console.Error.WriteLine(Usage);
    return CannotRead;
}

var tally = new Tally();
if (Directory.Exists(request.Input))
{
    ConvertFolder();
}
else
{
    Convert(request.Input, request.Output);
}

Console.Error.WriteLine(tally);
return tally.Unread > 0 ? CannotRead : tally.Errors > 0 ? Errors : Clean;

void ConvertFolder()
{
    string[] files = [.. Directory.EnumerateFiles(request.Input).Where(file => Path.GetExtension(file).ToUpperInvariant() is ".JSON" or ".XML").Order(StringComparer.Ordinal)];
    var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    // On the standard error, where it is not in the way of a pipe; when that is no terminal, the bar is left out.
    IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    tally.Hold();
    console.Progress().AutoClear(true).Start(progress =>
    {
        ProgressTask bar = progress.AddTask("Converting", maxValue: Math.Max(1, files.Length));
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

            bar.Increment(1);
        }
    });
    tally.Release();
}

void Convert(string input, string output)
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

StrategicFramework? Read(string input)
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

void Write(StrategicFramework framework, string input, string output)
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

// What the command line asks for.
internal sealed record Request(string Input, string Output, bool IsStratML, StratMLVersion Version)
{
    public string Ending => IsStratML ? ".xml" : ".json";

    public static Request? Parse(string[] arguments, out string? complaint)
    {
        var names = new List<string>();
        string? format = null;
        string part = "2";
        complaint = null;
        for (int i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--format" when i + 1 < arguments.Length: format = arguments[++i]; break;
                case "--part" when i + 1 < arguments.Length: part = arguments[++i]; break;
                case ['-', ..] option: complaint = $"{option} is no option, or its value is missing."; return null;
                default: names.Add(arguments[i]); break;
            }
        }

        if (names is not [string input, string output])
        {
            complaint = $"One INPUT and one OUTPUT are needed; {names.Count} names were given.";
            return null;
        }

        bool isFolder = Directory.Exists(input);
        format ??= isFolder ? null : Path.GetExtension(output).ToUpperInvariant() switch { ".JSON" => "json", ".XML" => "stratml", _ => null };
        complaint = format is null && isFolder ? "For a folder, --format tells whether json or stratml is wanted."
            : format is not ("json" or "stratml") ? $"The format is json or stratml; {(format is null ? $"the ending of {output} is that of neither" : $"{format} is neither")}."
            : part is not ("1" or "2") ? $"The part is 1 or 2, not {part}."
            : null;
        return complaint is null ? new(input, output, format == "stratml", part == "1" ? StratMLVersion.Part1 : StratMLVersion.Part2) : null;
    }
}

// What has been told, counted; while a progress bar is drawn it is held back, for the two would write over each other.
internal sealed class Tally
{
    private List<string>? _held;

    public int Converted { get; set; }

    public int Unread { get; private set; }

    public int Errors { get; private set; }

    private int Warnings { get; set; }

    public void Tell(string file, EquatableList<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Say(diagnostic.ToString(file));
            _ = diagnostic.Severity == DiagnosticSeverity.Error ? Errors++ : Warnings++;
        }
    }

    public void Fail(string file, string why)
    {
        Say($"{file}: {why}");
        Unread++;
    }

    public void Hold() => _held = [];

    public void Release()
    {
        List<string> held = _held ?? [];
        _held = null;
        held.ForEach(Say);
    }

    public override string ToString() => $"{Count(Converted, "file")} converted: {Count(Errors, "error")}, {Count(Warnings, "warning")}.";

    private void Say(string line)
    {
        if (_held is null)
        {
            Console.Error.WriteLine(line);
        }
        else
        {
            _held.Add(line);
        }
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
