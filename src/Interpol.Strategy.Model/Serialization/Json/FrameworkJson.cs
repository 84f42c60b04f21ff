using System.Buffers;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Provides methods to read frameworks and catalogs from JSON and to write them as JSON.</summary>
/// <remarks>
/// <para>The JSON properties are the properties of the records, in camelCase and in the order of the records. Null
/// values and empty lists are not written. A document begins with <c>$schema</c> and <c>formatVersion</c>.
/// <see cref="Schema"/> describes everything that is written. Only quotation marks, backslashes and control characters
/// are escaped. The output is the same on every machine.</para>
/// <para>The content of a document never causes an exception. See <see cref="ReadResult{T}"/>. Reading is an O(n)
/// operation in time and memory, within the limits of <see cref="ReadOptions"/>.</para>
/// <para>The records can also be part of custom models. See <see cref="FrameworkJsonConverter"/>.</para>
/// </remarks>
public static partial class FrameworkJson
{
    /// <summary>
    /// The version of the format, incremented when a reader of the old version could misread a document of the new one.
    /// </summary>
    internal const int FormatVersion = 1;

    /// <summary>The URL at which editors that support JSON Schema find the schema.</summary>
    internal const string SchemaAddress =
        "https://raw.githubusercontent.com/interpol-strategy-model/Interpol.Strategy.Model/main/"
        + "src/Interpol.Strategy.Model/Serialization/Json/" + SchemaFile;

    private const string SchemaFile = "strategic-framework-1.schema.json";

    /// <summary>Gets the JSON Schema (draft 2020-12) of the documents, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Schema => JsonSchemaFile.Document;

    /// <summary>Reads a framework from a string.</summary>
    /// <param name="json">The document to read.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// ReadResult&lt;StrategicFramework> result = FrameworkJson.Read("""
    ///     {
    ///       "formatVersion": 1,
    ///       "id": "harbour-2026-2030",
    ///       "name": "Harbour Plan",
    ///       "goals": [{ "code": "1", "name": "A harbour that runs on clean power" }]
    ///     }
    ///     """);
    /// Console.WriteLine(result.Value);
    /// // Output: harbour-2026-2030: Harbour Plan (1 goal, 0 objectives)
    /// </code>
    /// </example>
    public static ReadResult<StrategicFramework> Read(string json, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(json, options, StrategicFrameworkCodec.Instance);
    }

    /// <summary>Reads a framework from UTF-8 bytes.</summary>
    /// <param name="utf8Json">The document to read.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    public static ReadResult<StrategicFramework> Read(ReadOnlySpan<byte> utf8Json, ReadOptions? options = null) =>
        Read(utf8Json, options, StrategicFrameworkCodec.Instance);

    /// <summary>Reads a framework from a stream, from its current position to its end.</summary>
    /// <remarks>
    /// If the document is larger than <see cref="ReadOptions.MaxBytes"/>, it is read no further than that size.
    /// </remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<StrategicFramework> Read(Stream stream, ReadOptions? options = null) =>
        Read(stream, options, StrategicFrameworkCodec.Instance);

    /// <summary>Asynchronously reads a framework from a stream, from its current position to its end.</summary>
    /// <remarks>
    /// If the document is larger than <see cref="ReadOptions.MaxBytes"/>, it is read no further than that size.
    /// </remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The framework, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<ReadResult<StrategicFramework>> ReadAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, options, StrategicFrameworkCodec.Instance, cancellationToken);

    /// <summary>Writes a framework to a string.</summary>
    /// <param name="framework">The framework to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A string in the framework contains an unpaired surrogate.</exception>
    /// <example>
    /// <code>
    /// var plan = new StrategicFramework { Id = FrameworkId.Parse("harbour-2026-2030"), Name = "Harbour Plan" };
    /// string json = FrameworkJson.Write(plan, new JsonWriteOptions { Indented = true });
    /// Console.WriteLine(string.Join('\n', json.Split('\n').Where(line => !line.Contains("$schema"))));
    /// // Output:
    /// // {
    /// //   "formatVersion": 1,
    /// //   "id": "harbour-2026-2030",
    /// //   "name": "Harbour Plan",
    /// //   "type": "strategicPlan"
    /// // }
    /// </code>
    /// </example>
    public static string Write(StrategicFramework framework, JsonWriteOptions? options = null) =>
        Text(framework, StrategicFrameworkCodec.Instance, options);

    /// <summary>Writes a framework to a buffer, as UTF-8.</summary>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate. Nothing was written.
    /// </exception>
    public static void Write(
        StrategicFramework framework, IBufferWriter<byte> destination, JsonWriteOptions? options = null) =>
        Write(framework, StrategicFrameworkCodec.Instance, destination, options);

    /// <summary>Writes a framework to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in one piece, after it is complete. The stream is not flushed.</remarks>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(StrategicFramework framework, Stream destination, JsonWriteOptions? options = null) =>
        Write(framework, StrategicFrameworkCodec.Instance, destination, options);

    /// <summary>Asynchronously writes a framework to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in one piece, after it is complete. The stream is not flushed.</remarks>
    /// <param name="framework">The framework to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteAsync(
        StrategicFramework framework,
        Stream destination,
        JsonWriteOptions? options = null,
        CancellationToken cancellationToken = default) =>
        WriteAsync(framework, StrategicFrameworkCodec.Instance, destination, options, cancellationToken);

    /// <summary>Writes a framework to a <see cref="Utf8JsonWriter"/>, as a JSON object.</summary>
    /// <remarks>
    /// The object begins with <c>$schema</c> and <c>formatVersion</c>. The options of the writer determine the
    /// indentation and the escaping. The writer is not flushed.
    /// </remarks>
    /// <param name="framework">The framework to write.</param>
    /// <param name="writer">The writer, at a position where a value is allowed.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="framework"/> or <paramref name="writer"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the framework contains an unpaired surrogate. A part of the object was written.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// A value is not allowed at the position of the writer, and the writer validates its output.
    /// </exception>
    public static void Write(StrategicFramework framework, Utf8JsonWriter writer) =>
        Write(framework, StrategicFrameworkCodec.Instance, writer);

    private static class JsonSchemaFile
    {
        public static readonly ReadOnlyMemory<byte> Document = EmbeddedResource.Read(SchemaFile);
    }
}
