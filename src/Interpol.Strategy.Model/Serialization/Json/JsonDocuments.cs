using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads and writes documents with a framework or a catalog.</summary>
internal static class JsonDocuments
{
    // The same line endings on every platform, and no validation of what this library writes in the correct order.
    private static readonly JsonWriterOptions Compact = new()
    {
        Encoder = ReadableJsonEncoder.Instance,
        NewLine = "\n",
        SkipValidation = true,
    };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    public static ReadResult<T> Read<T>(
        ReadOnlySpan<byte> document, ReadOptions? options, DocumentCodec<T> codec, int firstLine = 1)
        where T : class
    {
        var diagnostics = new JsonDiagnosticCollector(options ?? ReadOptions.Default, firstLine);
        if (document.Length > diagnostics.Options.MaxBytes)
        {
            return diagnostics.FailTooLarge<T>();
        }

        T? value = Read(document, diagnostics, codec, hasComments: false, out ReadOnlySpan<byte> read);
        if (diagnostics.IsStoppedByComment)
        {
            diagnostics.Clear();
            value = Read(document, diagnostics, codec, hasComments: true, out read);
        }

        if (value is not null && !diagnostics.HasErrors && !diagnostics.Options.Rules.IsEmpty)
        {
            diagnostics.AddFindings(codec.Validate(value, diagnostics.Options.Rules), read);
        }

        return diagnostics.ToResult(read, value);
    }

    public static ReadResult<T> Read<T>(string document, ReadOptions? options, DocumentCodec<T> codec)
        where T : class
    {
        if (document.Length > (options ?? ReadOptions.Default).MaxBytes)
        {
            return new JsonDiagnosticCollector(options ?? ReadOptions.Default).FailTooLarge<T>();
        }

        if (!Utf16.IsWellFormed(document))
        {
            return Read(JsonSanitizer.EncodeWithSurrogates(document), options, codec);
        }

        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(document));
        try
        {
            return Read(bytes.AsSpan(0, Encoding.UTF8.GetBytes(document, bytes)), options, codec);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    public static ReadResult<T> Read<T>(Stream stream, ReadOptions? options, DocumentCodec<T> codec)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new PooledByteBufferWriter();
        bytes.ReadFrom(stream, (options ?? ReadOptions.Default).MaxBytes);
        return Read(bytes.Written.Span, options, codec);
    }

    public static async Task<ReadResult<T>> ReadAsync<T>(
        Stream stream, ReadOptions? options, DocumentCodec<T> codec, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new PooledByteBufferWriter();
        int maxBytes = (options ?? ReadOptions.Default).MaxBytes;
        await bytes.ReadFromAsync(stream, maxBytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes.Written.Span, options, codec);
    }

    public static void Write<T>(
        T value, DocumentCodec<T> codec, IBufferWriter<byte> destination, JsonWriteOptions? options)
        where T : class
    {
        bool isIndented = (options ?? JsonWriteOptions.Default).Indented;
        using var writer = new Utf8JsonWriter(destination, isIndented ? Indented : Compact);
        Write(value, codec, writer);
    }

    public static void Write<T>(T value, DocumentCodec<T> codec, Utf8JsonWriter writer)
        where T : class
    {
        try
        {
            codec.Write(writer, value, isDocument: true);
        }
        catch (ArgumentException e) when (codec.FindUnwritable(value) is { } path)
        {
            throw new ArgumentException($"{path}: {e.Message}", e);
        }
    }

    private static T? Read<T>(
        ReadOnlySpan<byte> document,
        JsonDiagnosticCollector diagnostics,
        DocumentCodec<T> codec,
        bool hasComments,
        out ReadOnlySpan<byte> read)
        where T : class
    {
        if (document.StartsWith("\uFEFF"u8))
        {
            document = document["\uFEFF"u8.Length..];
            diagnostics.ReportByteOrderMark();
        }

        read = JsonSanitizer.ReplaceInvalid(document, diagnostics);
        read = hasComments ? JsonSanitizer.ReplaceComments(read, diagnostics) : read;
        var json = new DocumentJsonReader(read, diagnostics);
        return json.Document(codec);
    }
}
