using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads and writes whole documents, whatever they hold.</summary>
internal static class JsonDocuments
{
    private const string ByteOrderMark = "\uFEFF";

    // The same line ends everywhere; and no check of what this library writes in the right order anyway.
    private static readonly JsonWriterOptions Compact = new() { Encoder = ReadableJsonEncoder.Instance, NewLine = "\n", SkipValidation = true };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    public static ReadResult<T> Read<T>(ReadOnlySpan<byte> document, ReadOptions? options, DocumentJson<T> form, int firstLine = 1)
        where T : class
    {
        var findings = new JsonFindings(options ?? ReadOptions.Usual, firstLine);
        if (document.Length > findings.Options.MaxBytes)
        {
            return findings.TooLarge<T>();
        }

        if (document.StartsWith("\uFEFF"u8))
        {
            document = document["\uFEFF"u8.Length..];
            findings.AddByteOrderMark();
        }

        return Read(Utf8Repair.Mend(document, findings), findings, form);
    }

    public static ReadResult<T> Read<T>(string document, ReadOptions? options, DocumentJson<T> form)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(document);
        var findings = new JsonFindings(options ?? ReadOptions.Usual);
        int count = Encoding.UTF8.GetByteCount(document);
        if (count > findings.Options.MaxBytes)
        {
            return findings.TooLarge<T>();
        }

        ReadOnlySpan<char> text = document;
        if (text.StartsWith(ByteOrderMark, StringComparison.Ordinal))
        {
            text = text[ByteOrderMark.Length..];
            findings.AddByteOrderMark();
        }

        byte[] bytes = ArrayPool<byte>.Shared.Rent(count);
        try
        {
            Utf8Repair.ReportHalves(text, findings);
            return Read(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), findings, form);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    public static ReadResult<T> Read<T>(Stream stream, ReadOptions? options, DocumentJson<T> form)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new PooledBytes();
        bytes.ReadFrom(stream, (options ?? ReadOptions.Usual).MaxBytes);
        return Read(bytes.Written.Span, options, form);
    }

    public static async Task<ReadResult<T>> ReadAsync<T>(Stream stream, ReadOptions? options, DocumentJson<T> form, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new PooledBytes();
        await bytes.ReadFromAsync(stream, (options ?? ReadOptions.Usual).MaxBytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes.Written.Span, options, form);
    }

    /// <summary>The whole document: nothing of it goes anywhere before all of it could be written.</summary>
    public static PooledBytes Write<T>(T value, DocumentJson<T> form, bool indented)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        var bytes = new PooledBytes();
        try
        {
            using var writer = new Utf8JsonWriter(bytes, indented ? Indented : Compact);
            form.Write(writer, value, isDocument: true);
            writer.Flush();
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    private static ReadResult<T> Read<T>(ReadOnlySpan<byte> utf8, JsonFindings findings, DocumentJson<T> form)
        where T : class
    {
        var json = new JsonInput(utf8, findings);
        return findings.Result(utf8, json.Document(form));
    }
}
