using System.Text.Json;
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

// The frameworks in a file, and the diagnostics of reading them.
internal sealed record FrameworkFile(
    IReadOnlyList<StrategicFramework> Frameworks, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly JsonDocumentOptions AnyJson =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static bool HasKnownExtension(string file) =>
        GetExtension(file) is ".JSON" or ".JSONL" or ".NDJSON" or ".XML";

    // Only a file that cannot be accessed causes an exception. The content of a document never does.
    public static bool IsFileError(Exception e) =>
        e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    // Reads a framework as StratML or JSON, a catalog as JSON, or one framework per line as JSON lines.
    public static async Task<FrameworkFile> ReadAsync(string file, ReadOptions? options = null)
    {
        if (GetExtension(file) is ".JSONL" or ".NDJSON")
        {
            return await ReadLinesAsync(file, options);
        }

        byte[] document = await File.ReadAllBytesAsync(file);
        if (GetExtension(file) != ".XML" && IsCatalog(document))
        {
            ReadResult<FrameworkCatalog> catalog = FrameworkJson.ReadCatalog(document, options);
            return new(catalog.Value?.Frameworks ?? [], catalog.Diagnostics);
        }

        ReadResult<StrategicFramework> framework = ReadFramework(file, document, options);
        return new(framework.Value is { } value ? [value] : [], framework.Diagnostics);
    }

    public static ReadResult<StrategicFramework> ReadFramework(
        string file, byte[] document, ReadOptions? options = null) =>
        GetExtension(file) == ".XML"
            ? FrameworkStratML.Read(document, options)
            : FrameworkJson.Read(document, options);

    private static async Task<FrameworkFile> ReadLinesAsync(string file, ReadOptions? options)
    {
        List<StrategicFramework> frameworks = [];
        List<Diagnostic> diagnostics = [];
        await using FileStream stream = File.OpenRead(file);
        await foreach (ReadResult<StrategicFramework> line in FrameworkJson.ReadLinesAsync(stream, options))
        {
            diagnostics.AddRange(line.Diagnostics);
            if (line.Value is { } framework)
            {
                frameworks.Add(framework);
            }
        }

        return new(frameworks, diagnostics);
    }

    // A catalog is an object with a list of frameworks. FrameworkJson.Read reports the errors in any other document.
    private static bool IsCatalog(byte[] document)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(document, AnyJson);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("frameworks", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string GetExtension(string file) => Path.GetExtension(file).ToUpperInvariant();
}
