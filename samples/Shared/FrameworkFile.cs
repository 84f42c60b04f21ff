using System.Text;
using System.Text.Unicode;
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Documents;
using Interpol.Strategy.Model.Serialization;

// The frameworks in a file, which are none for a progress report, and the diagnostics of reading them.
internal sealed record FrameworkFile(
    ContentFormat Format, IReadOnlyList<StrategicFramework> Frameworks, IReadOnlyList<Diagnostic> Diagnostics)
{
    // Describes the content, if it is not exactly one framework.
    public string? UnexpectedContent =>
        Frameworks.Count == 1 || Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? null
        : Format == ContentFormat.ProgressReport ? "Expected one framework, but found a progress report."
        : $"Expected one framework, but found {(Format == ContentFormat.JsonCatalog ? "a catalog" : "JSON lines")} "
            + $"with {Labels.FormatCount(Frameworks.Count, "framework")}.";

    // Reads a framework as JSON, StratML or a document for people, a catalog as JSON, or frameworks as JSON lines.
    // Also returns INTERPOL's framework with an id. The exception for an unknown id suggests a similar one.
    public static async Task<FrameworkFile> ReadAsync(string file, ContentFormat? from, ReadOptions? options = null)
    {
        if (file != InputFiles.StandardInput && !Path.Exists(file) && ContentDetector.GetFormatOfName(file) is null)
        {
            return new(ContentFormat.Json, [InterpolFrameworks.Catalog.GetFramework(file)], []);
        }

        byte[] document = await InputFiles.ReadBytesAsync(file);
        ContentFormat format = from switch
        {
            null => ContentDetector.Detect(document, file),
            ContentFormat.Json when ContentDetector.DetectJson(document, file)
                is var detected and (ContentFormat.JsonCatalog or ContentFormat.ProgressReport) => detected,
            _ => from.Value,
        };
        switch (format)
        {
            case ContentFormat.JsonLines:
                return await ReadLinesAsync(document, options);
            case ContentFormat.JsonCatalog:
                ReadResult<FrameworkCatalog> catalog = FrameworkJson.ReadCatalog(document, options);
                return new(format, catalog.Value?.Frameworks ?? [], catalog.Diagnostics);
            case ContentFormat.ProgressReport:
                return new(format, [], ProgressReportJson.Read(document, options).Diagnostics);
            case ContentFormat.Markdown or ContentFormat.Word or ContentFormat.Table:
                ReadResult<StrategicFramework> plan = ReadDocument(document, format, file, options);
                return new(format, plan.Value is { } read ? [read] : [], plan.Diagnostics);
            default:
                ReadResult<StrategicFramework> framework = format == ContentFormat.StratML
                    ? FrameworkStratML.Read(document, options)
                    : FrameworkJson.Read(document, options);
                return new(format, framework.Value is { } value ? [value] : [], framework.Diagnostics);
        }
    }

    // Returns what each line of a document for people became.
    public static async Task<EquatableList<ExplainedBlock>> ExplainAsync(string file, ContentFormat? from)
    {
        byte[] document = await InputFiles.ReadBytesAsync(file);
        using var stream = new MemoryStream(document);
        return (from ?? ContentDetector.Detect(document, file)) switch
        {
            ContentFormat.Markdown => FrameworkOutline.Explain(Decode(document)),
            ContentFormat.Word => FrameworkOutline.ExplainWord(stream),
            ContentFormat.Table => FrameworkOutline.ExplainTable(stream),
            _ => throw new InvalidDataException("Only Markdown, text, Word, CSV and Excel files can be explained."),
        };
    }

    // A conversion reads only UTF-8, so an explanation must not guess another encoding or replace bytes.
    private static string Decode(ReadOnlySpan<byte> document)
    {
        int start = document.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        return Utf8.IsValid(document)
            ? Encoding.UTF8.GetString(document[start..])
            : throw new InvalidDataException("The content is not valid UTF-8.");
    }

    private static ReadResult<StrategicFramework> ReadDocument(
        byte[] document, ContentFormat format, string file, ReadOptions? options)
    {
        // A document without a title gets the name of its file.
        bool isNamed = file != InputFiles.StandardInput;
        OutlineOptions outline = new()
        {
            FallbackTitle = isNamed ? Path.GetFileNameWithoutExtension(file) : null,
            ReadOptions = options ?? new(),
        };
        var stream = new MemoryStream(document);
        return format == ContentFormat.Word ? FrameworkOutline.ReadWord(stream, outline)
            : format == ContentFormat.Table ? FrameworkOutline.ReadTable(stream, outline)
            : FrameworkOutline.Read(stream, outline);
    }

    private static async Task<FrameworkFile> ReadLinesAsync(byte[] document, ReadOptions? options)
    {
        List<StrategicFramework> frameworks = [];
        List<Diagnostic> diagnostics = [];
        using var stream = new MemoryStream(document);
        await foreach (ReadResult<StrategicFramework> line in FrameworkJson.ReadLinesAsync(stream, options))
        {
            diagnostics.AddRange(line.Diagnostics);
            if (line.Value is { } framework)
            {
                frameworks.Add(framework);
            }
        }

        return new(ContentFormat.JsonLines, frameworks, diagnostics);
    }
}
