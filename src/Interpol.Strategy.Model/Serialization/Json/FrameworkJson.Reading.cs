using System.Text;
using System.Text.Unicode;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads documents with a framework or a catalog.</content>
public static partial class FrameworkJson
{
    internal static ReadResult<T> Read<T>(
        ReadOnlySpan<byte> document, ReadOptions? options, RecordCodec<T> codec, int firstLine = 1)
        where T : class
    {
        var diagnostics = new JsonDiagnosticCollector(options ?? ReadOptions.Default, firstLine);
        if (document.Length > diagnostics.Options.MaxLength)
        {
            return diagnostics.FailTooLarge<T>();
        }

        T? value = Read(document, diagnostics, codec, hasComments: false, out ReadOnlySpan<byte> read);
        if (diagnostics.IsStoppedByComment)
        {
            diagnostics.Clear();
            value = Read(document, diagnostics, codec, hasComments: true, out read);
        }

        if (value is not null && !diagnostics.HasErrors && diagnostics.Options.Rules.Count > 0)
        {
            diagnostics.AddFindings(Validate(value, diagnostics.Options.Rules), read);
        }

        return diagnostics.ToResult(read, value);
    }

    internal static ReadResult<T> Read<T>(string document, ReadOptions? options, RecordCodec<T> codec)
        where T : class
    {
        options ??= ReadOptions.Default;
        if (Utf16.IsLongerInUtf8(document, options.MaxLength))
        {
            return new JsonDiagnosticCollector(options).FailTooLarge<T>();
        }

        if (!Utf16.IsWellFormed(document))
        {
            return Read(JsonSanitizer.EncodeWithSurrogates(document), options, codec);
        }

        byte[] bytes = DocumentBuffer.Allocate(Encoding.UTF8.GetByteCount(document));
        try
        {
            return Read(bytes.AsSpan(0, Encoding.UTF8.GetBytes(document, bytes)), options, codec);
        }
        finally
        {
            DocumentBuffer.Release(bytes);
        }
    }

    internal static ReadResult<T> Read<T>(Stream stream, ReadOptions? options, RecordCodec<T> codec)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        using var buffer = new DocumentBuffer(options.MaxLength);
        buffer.ReadFrom(stream);
        return Read(buffer, options, codec);
    }

    internal static async Task<ReadResult<T>> ReadAsync<T>(
        Stream stream, ReadOptions? options, RecordCodec<T> codec, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        using var buffer = new DocumentBuffer(options.MaxLength);
        await buffer.ReadFromAsync(stream, cancellationToken).ConfigureAwait(false);
        return Read(buffer, options, codec);
    }

    private static ReadResult<T> Read<T>(DocumentBuffer buffer, ReadOptions options, RecordCodec<T> codec)
        where T : class => buffer.IsTooLarge
            ? new JsonDiagnosticCollector(options).FailTooLarge<T>()
            : Read(buffer.GetBytes().Span, options, codec);

    private static T? Read<T>(
        ReadOnlySpan<byte> document,
        JsonDiagnosticCollector diagnostics,
        RecordCodec<T> codec,
        bool hasComments,
        out ReadOnlySpan<byte> read)
        where T : class
    {
        if (JsonSanitizer.FindOtherEncoding(document) is { } encoding)
        {
            diagnostics.ReportEncoding(encoding);
            read = [];
            return null;
        }

        if (document.StartsWith("\uFEFF"u8))
        {
            document = document["\uFEFF"u8.Length..];
            diagnostics.ReportByteOrderMark();
        }

        read = Utf8.IsValid(document) ? document : JsonSanitizer.ReplaceInvalid(document, diagnostics);
        read = hasComments ? JsonSanitizer.ReplaceComments(read, diagnostics) : read;
        var json = new DocumentJsonReader(read, diagnostics);
        return json.Document(codec);
    }

    /// <summary>Returns what rules find in each framework. The paths are relative to the document.</summary>
    private static IEnumerable<Diagnostic> Validate<T>(T value, EquatableList<ValidationRule> rules)
        where T : class =>
        from item in GetFrameworks(value)
        from found in FrameworkValidator.Validate(item.Framework, rules)
        select found with { Path = (item.Path + found.Path).TrimEnd('.') };

    /// <summary>Returns the frameworks of a document, each with the start of the paths in it.</summary>
    private static IEnumerable<(string Path, StrategicFramework Framework)> GetFrameworks<T>(T document)
        where T : class => document switch
        {
            FrameworkCatalog catalog =>
                catalog.Frameworks.Select((framework, index) => ($"frameworks[{index}].", framework)),
            StrategicFramework framework => [("", framework)],
            _ => [],
        };
}
