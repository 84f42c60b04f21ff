// Checks files that hold a strategic framework as JSON or StratML, or a catalog of them as JSON, and prints what is wrong in the form in which
// compilers write, so that an editor or a build server makes a link of each line.
// It shows how to read with rules, how diagnostics are shown, and how little there is to catch: a document never throws.
using System.Text;
using System.Text.Json;
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

const int Clean = 0, Errors = 1, CannotRead = 2;
const string Usage = "Usage: dotnet run --project samples/ValidateFramework -- FILE...";

// Not every system writes the texts of frameworks as UTF-8 unasked.
Console.OutputEncoding = Encoding.UTF8;

if (args.Any(argument => argument is "-h" or "--help"))
{
    Console.WriteLine(Usage);
    Console.WriteLine("Prints what is wrong in each FILE as file(line,column): error CODE: message, then a count.");
    Console.WriteLine("FILE holds a framework as StratML (.xml) or as JSON, or a catalog as JSON.");
    Console.WriteLine($"Ends with {Clean} when there are no errors, {Errors} when there are, {CannotRead} when a file cannot be read.");
    return Clean;
}

if (args.Length == 0)
{
    Console.Error.WriteLine(Usage);
    return CannotRead;
}

var options = new ReadOptions { Rules = ValidationRules.General };
int errors = 0, warnings = 0, unread = 0;
foreach (string file in args)
{
    try
    {
        foreach (Diagnostic diagnostic in Check(file, File.ReadAllBytes(file)))
        {
            Console.WriteLine(diagnostic.ToString(file));
            _ = diagnostic.Severity == DiagnosticSeverity.Error ? errors++ : warnings++;
        }
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
    {
        Console.Error.WriteLine($"{file}: cannot be read: {e.Message}");
        unread++;
    }
}

Console.WriteLine($"{Count(args.Length - unread, "file")} checked: {Count(errors, "error")}, {Count(warnings, "warning")}.");
return unread > 0 ? CannotRead : errors > 0 ? Errors : Clean;

EquatableList<Diagnostic> Check(string file, byte[] document) =>
    Path.GetExtension(file).Equals(".xml", StringComparison.OrdinalIgnoreCase) ? FrameworkStratML.Read(document, options).Diagnostics
    : IsCatalog(document) ? FrameworkJson.ReadCatalog(document, options).Diagnostics : FrameworkJson.Read(document, options).Diagnostics;

// A catalog is an object with a list of frameworks; whatever is no JSON at all is told of by the reader of frameworks.
static bool IsCatalog(byte[] document)
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

static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
