using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads and writes whole documents, whatever they hold.</summary>
internal static class JsonDocuments
{
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

        T? value = Read(document, findings, form, hasComments: false, out ReadOnlySpan<byte> read);
        if (findings.IsStoppedByComment)
        {
            findings.Clear();
            value = Read(document, findings, form, hasComments: true, out read);
        }

        if (value is not null && !findings.HasErrors && !findings.Options.Rules.IsEmpty)
        {
            findings.AddAll(form.Validate(value, findings.Options.Rules), read);
        }

        return findings.Result(read, value);
    }

    public static ReadResult<T> Read<T>(string document, ReadOptions? options, DocumentJson<T> form)
        where T : class
    {
        if (document.Length > (options ?? ReadOptions.Usual).MaxBytes)
        {
            return new JsonFindings(options ?? ReadOptions.Usual).TooLarge<T>();
        }

        if (!WellFormed.Is(document))
        {
            return Read(Utf8Repair.EncodeWithHalves(document), options, form);
        }

        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(document));
        try
        {
            return Read(bytes.AsSpan(0, Encoding.UTF8.GetBytes(document, bytes)), options, form);
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

    public static void Write<T>(T value, DocumentJson<T> form, IBufferWriter<byte> destination, bool indented)
        where T : class
    {
        using var writer = new Utf8JsonWriter(destination, indented ? Indented : Compact);
        Write(value, form, writer);
    }

    public static void Write<T>(T value, DocumentJson<T> form, Utf8JsonWriter writer)
        where T : class
    {
        try
        {
            form.Write(writer, value, isDocument: true);
        }
        catch (ArgumentException e) when (form.Unwritable(value) is { } path)
        {
            throw new ArgumentException($"{path}: {e.Message}", e);
        }
    }

    private static T? Read<T>(ReadOnlySpan<byte> document, JsonFindings findings, DocumentJson<T> form, bool hasComments, out ReadOnlySpan<byte> read)
        where T : class
    {
        if (document.StartsWith("\uFEFF"u8))
        {
            document = document["\uFEFF"u8.Length..];
            findings.AddByteOrderMark();
        }

        read = Utf8Repair.Mend(document, findings);
        read = hasComments ? JsonComments.Blank(read, findings) : read;
        var json = new JsonInput(read, findings);
        return json.Document(form);
    }
}
