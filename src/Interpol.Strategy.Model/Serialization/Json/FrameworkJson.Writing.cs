using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Writes documents with a framework or a catalog.</content>
public static partial class FrameworkJson
{
    // The same line endings on every platform, and no validation of what this library writes in the correct order.
    private static readonly JsonWriterOptions Compact = new()
    {
        Encoder = ReadableJsonEncoder.Instance,
        NewLine = "\n",
        SkipValidation = true,
    };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    internal static JsonWriterOptions GetWriterOptions(bool isIndented) => isIndented ? Indented : Compact;

    internal static void Write<T>(
        T value, DocumentCodec<T> codec, PooledByteBufferWriter destination, JsonWriteOptions? options)
        where T : class
    {
        bool isIndented = (options ?? JsonWriteOptions.Default).Indented;
        using var writer = new Utf8JsonWriter(destination, GetWriterOptions(isIndented));
        WriteChecked(value, codec, writer);
    }

    internal static string Text<T>(
        T value,
        DocumentCodec<T> codec,
        JsonWriteOptions? options,
        [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        using PooledByteBufferWriter bytes = Encode(value, codec, options, name);
        return Encoding.UTF8.GetString(bytes.Written.Span);
    }

    internal static void Write<T>(
        T value,
        DocumentCodec<T> codec,
        IBufferWriter<byte> destination,
        JsonWriteOptions? options,
        [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(destination);
        using PooledByteBufferWriter bytes = Encode(value, codec, options, name);
        destination.Write(bytes.Written.Span);
    }

    internal static void Write<T>(
        T value,
        DocumentCodec<T> codec,
        Stream destination,
        JsonWriteOptions? options,
        [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(destination);
        using PooledByteBufferWriter bytes = Encode(value, codec, options, name);
        destination.Write(bytes.Written.Span);
    }

    internal static async Task WriteAsync<T>(
        T value,
        DocumentCodec<T> codec,
        Stream destination,
        JsonWriteOptions? options,
        CancellationToken cancellationToken,
        [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(destination);
        cancellationToken.ThrowIfCancellationRequested();
        using PooledByteBufferWriter bytes = Encode(value, codec, options, name);
        await destination.WriteAsync(bytes.Written, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns a document in pooled memory, so that nothing is written if a value cannot be.</summary>
    private static PooledByteBufferWriter Encode<T>(
        T value, DocumentCodec<T> codec, JsonWriteOptions? options, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        var bytes = new PooledByteBufferWriter();
        try
        {
            Write(value, codec, bytes, options);
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    internal static void Write<T>(
        T value,
        DocumentCodec<T> codec,
        Utf8JsonWriter writer,
        [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        ArgumentNullException.ThrowIfNull(writer);
        WriteChecked(value, codec, writer);
    }

    /// <summary>Writes a value. The exception for an unpaired surrogate contains the path of the string.</summary>
    private static void WriteChecked<T>(T value, DocumentCodec<T> codec, Utf8JsonWriter writer)
        where T : class
    {
        try
        {
            codec.Write(writer, value, isDocument: true);
        }
        catch (ArgumentException e) when (FindUnwritable(value) is { } path)
        {
            throw new ArgumentException($"{path}: {e.Message}", e);
        }
    }

    private static string? FindUnwritable<T>(T value)
        where T : class =>
        (value is ProgressReport report
            ? ReportTraversal.GetTexts(report).Select(text => (Path: "", Text: text))
            : GetFrameworks(value).SelectMany(
                item => TextTraversal.GetTexts(item.Framework), (item, text) => (item.Path, Text: text)))
            .Where(found => !Utf16.IsWellFormed(found.Text.Text))
            .Select(found => found.Path + found.Text.Path)
            .FirstOrDefault();
}
