using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads frameworks and catalogs from JSON, and writes them as JSON.</summary>
/// <remarks>
/// <para>The members are those of the records, in camelCase and in the records' order; what is absent, <see langword="null"/> or an empty list, is not written.
/// A document begins with <c>$schema</c> and <c>formatVersion</c>; <see cref="Schema"/> is the JSON Schema of all that is written. Bytes are UTF-8, the same
/// on every machine; text is written as it is, but for quotation marks, backslashes and control characters, which JSON escapes.</para>
/// <para>What a document holds never throws: see <see cref="ReadResult{T}"/>. Reading takes time and memory in proportion to the document, within the limits of <see cref="ReadOptions"/>.</para>
/// <para>The records work inside models of your own too, through <see cref="FrameworkJsonConverter"/>.</para>
/// </remarks>
public static partial class FrameworkJson
{
    /// <summary>The JSON Schema (draft 2020-12, UTF-8) of all that is written: a framework or a catalog.</summary>
    public static ReadOnlyMemory<byte> Schema => JsonSchemaFile.Document;

    /// <summary>Reads a framework from a text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">How strictly to read, and how much; <see langword="null"/> for the default.</param>
    /// <returns>What the document holds, unless an error stands against it, and all that there is to say of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static ReadResult<StrategicFramework> Read(string json, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(json, options, StrategicFrameworkCodec.Instance);
    }

    /// <summary>Reads a framework from UTF-8.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">How strictly to read, and how much; <see langword="null"/> for the default.</param>
    /// <returns>What the document holds, unless an error stands against it, and all that there is to say of the document.</returns>
    public static ReadResult<StrategicFramework> Read(ReadOnlySpan<byte> utf8Json, ReadOptions? options = null) => JsonDocuments.Read(utf8Json, options, StrategicFrameworkCodec.Instance);

    /// <summary>Reads a framework from a stream, from where it stands to its end.</summary>
    /// <param name="stream">The stream of UTF-8; it is left open.</param>
    /// <param name="options">How strictly to read, and how much; <see langword="null"/> for the default. No more is taken from the stream than <see cref="ReadOptions.MaxBytes"/> and a buffer.</param>
    /// <returns>What the document holds, unless an error stands against it, and all that there is to say of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<StrategicFramework> Read(Stream stream, ReadOptions? options = null) => JsonDocuments.Read(stream, options, StrategicFrameworkCodec.Instance);

    /// <summary>Reads a framework from a stream, from where it stands to its end, without blocking the thread while bytes are on their way.</summary>
    /// <param name="stream">The stream of UTF-8; it is left open.</param>
    /// <param name="options">How strictly to read, and how much; <see langword="null"/> for the default. No more is taken from the stream than <see cref="ReadOptions.MaxBytes"/> and a buffer.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <returns>What the document holds, unless an error stands against it, and all that there is to say of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<ReadResult<StrategicFramework>> ReadAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        JsonDocuments.ReadAsync(stream, options, StrategicFrameworkCodec.Instance, cancellationToken);

    /// <summary>Reads a catalog, an object with a list <c>frameworks</c>, from a text.</summary>
    /// <inheritdoc cref="Read(string, ReadOptions?)"/>
    public static ReadResult<FrameworkCatalog> ReadCatalog(string json, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(json, options, FrameworkCatalogCodec.Instance);
    }

    /// <summary>Reads a catalog, an object with a list <c>frameworks</c>, from UTF-8.</summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, ReadOptions?)"/>
    public static ReadResult<FrameworkCatalog> ReadCatalog(ReadOnlySpan<byte> utf8Json, ReadOptions? options = null) => JsonDocuments.Read(utf8Json, options, FrameworkCatalogCodec.Instance);

    /// <summary>Reads a catalog, an object with a list <c>frameworks</c>, from a stream.</summary>
    /// <inheritdoc cref="Read(Stream, ReadOptions?)"/>
    public static ReadResult<FrameworkCatalog> ReadCatalog(Stream stream, ReadOptions? options = null) => JsonDocuments.Read(stream, options, FrameworkCatalogCodec.Instance);

    /// <summary>Reads a catalog, an object with a list <c>frameworks</c>, from a stream without blocking the thread while bytes are on their way.</summary>
    /// <inheritdoc cref="ReadAsync(Stream, ReadOptions?, CancellationToken)"/>
    public static Task<ReadResult<FrameworkCatalog>> ReadCatalogAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        JsonDocuments.ReadAsync(stream, options, FrameworkCatalogCodec.Instance, cancellationToken);

    /// <summary>Writes a framework to a text.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, which is no character; the message tells which.</exception>
    public static string Write(StrategicFramework framework, JsonWriteOptions? options = null) => Text(framework, StrategicFrameworkCodec.Instance, options);

    /// <summary>Writes a framework as UTF-8 to a buffer: all of it, or nothing when it throws.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="destination">The buffer.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, which is no character; the message tells which.</exception>
    public static void Write(StrategicFramework framework, IBufferWriter<byte> destination, JsonWriteOptions? options = null) => Write(framework, StrategicFrameworkCodec.Instance, destination, options);

    /// <summary>Writes a framework as UTF-8 to a stream, in one piece; nothing is written when it throws for the framework's sake.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="destination">The stream; it is left open, and is not flushed.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, which is no character; the message tells which.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(StrategicFramework framework, Stream destination, JsonWriteOptions? options = null) => Write(framework, StrategicFrameworkCodec.Instance, destination, options);

    /// <summary>Writes a framework as UTF-8 to a stream, in one piece, without blocking the thread.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="destination">The stream; it is left open, and is not flushed.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, which is no character; the message tells which.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task WriteAsync(StrategicFramework framework, Stream destination, JsonWriteOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteAsync(framework, StrategicFrameworkCodec.Instance, destination, options, cancellationToken);

    /// <summary>Writes a framework as one JSON object, with <c>$schema</c> and <c>formatVersion</c>, to a writer; its options decide on indentation and escapes.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="writer">The writer, where a value may stand; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, which is no character; the message tells which, and a part has been written.</exception>
    /// <exception cref="InvalidOperationException">No value may stand where the writer is, and its options do not leave that unchecked.</exception>
    public static void Write(StrategicFramework framework, Utf8JsonWriter writer) => Write(framework, StrategicFrameworkCodec.Instance, writer);

    /// <summary>Writes a catalog to a text.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, which is no character; the message tells which.</exception>
    public static string Write(FrameworkCatalog catalog, JsonWriteOptions? options = null) => Text(catalog, FrameworkCatalogCodec.Instance, options);

    /// <summary>Writes a catalog as UTF-8 to a buffer: all of it, or nothing when it throws.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="destination">The buffer.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, which is no character; the message tells which.</exception>
    public static void Write(FrameworkCatalog catalog, IBufferWriter<byte> destination, JsonWriteOptions? options = null) => Write(catalog, FrameworkCatalogCodec.Instance, destination, options);

    /// <summary>Writes a catalog as UTF-8 to a stream, in one piece; nothing is written when it throws for the catalog's sake.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="destination">The stream; it is left open, and is not flushed.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, which is no character; the message tells which.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(FrameworkCatalog catalog, Stream destination, JsonWriteOptions? options = null) => Write(catalog, FrameworkCatalogCodec.Instance, destination, options);

    /// <summary>Writes a catalog as UTF-8 to a stream, in one piece, without blocking the thread.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="destination">The stream; it is left open, and is not flushed.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, which is no character; the message tells which.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task WriteAsync(FrameworkCatalog catalog, Stream destination, JsonWriteOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteAsync(catalog, FrameworkCatalogCodec.Instance, destination, options, cancellationToken);

    /// <summary>Writes a catalog as one JSON object, with <c>$schema</c> and <c>formatVersion</c>, to a writer; its options decide on indentation and escapes.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="writer">The writer, where a value may stand; it is not flushed.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, which is no character; the message tells which, and a part has been written.</exception>
    /// <exception cref="InvalidOperationException">No value may stand where the writer is, and its options do not leave that unchecked.</exception>
    public static void Write(FrameworkCatalog catalog, Utf8JsonWriter writer) => Write(catalog, FrameworkCatalogCodec.Instance, writer);

    private static string Text<T>(T value, DocumentCodec<T> codec, JsonWriteOptions? options, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        using var bytes = new PooledByteBufferWriter();
        JsonDocuments.Write(value, codec, bytes, options);
        return Encoding.UTF8.GetString(bytes.Written.Span);
    }

    private static void Write<T>(T value, DocumentCodec<T> codec, IBufferWriter<byte> destination, JsonWriteOptions? options, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        ArgumentNullException.ThrowIfNull(destination);
        using var bytes = new PooledByteBufferWriter();
        JsonDocuments.Write(value, codec, bytes, options);
        destination.Write(bytes.Written.Span);
    }

    private static void Write<T>(T value, DocumentCodec<T> codec, Stream destination, JsonWriteOptions? options, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        ArgumentNullException.ThrowIfNull(destination);
        using var bytes = new PooledByteBufferWriter();
        JsonDocuments.Write(value, codec, bytes, options);
        destination.Write(bytes.Written.Span);
    }

    private static async Task WriteAsync<T>(T value, DocumentCodec<T> codec, Stream destination, JsonWriteOptions? options, CancellationToken cancellationToken, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        ArgumentNullException.ThrowIfNull(destination);
        using var bytes = new PooledByteBufferWriter();
        JsonDocuments.Write(value, codec, bytes, options);
        await destination.WriteAsync(bytes.Written, cancellationToken).ConfigureAwait(false);
    }

    private static void Write<T>(T value, DocumentCodec<T> codec, Utf8JsonWriter writer, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        ArgumentNullException.ThrowIfNull(writer);
        JsonDocuments.Write(value, codec, writer);
    }

    private static class JsonSchemaFile
    {
        public static readonly ReadOnlyMemory<byte> Document = EmbeddedResource.Read(JsonFormat.SchemaFile);
    }
}
