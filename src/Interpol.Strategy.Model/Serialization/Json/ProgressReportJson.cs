using System.Buffers;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Provides methods to read progress reports from JSON and to write them as JSON.</summary>
/// <remarks>
/// <para>The format follows the rules of <see cref="FrameworkJson"/>. A document begins with <c>$schema</c> and
/// <c>formatVersion</c>. <see cref="Schema"/> describes everything that is written.</para>
/// <para>The content of a document never causes an exception. See <see cref="ReadResult{T}"/>. Reading is an O(n)
/// operation in time and memory, within the limits of <see cref="ReadOptions"/>. <see cref="ReadOptions.Rules"/> are
/// rules for frameworks and are not used.
/// <see cref="FrameworkValidator.Validate(ProgressReport, FrameworkCatalog)"/> validates a report.</para>
/// <para>The records can also be part of custom models. See <see cref="FrameworkJsonConverter"/>.</para>
/// </remarks>
public static class ProgressReportJson
{
    /// <summary>The URL at which editors that support JSON Schema find the schema.</summary>
    internal const string SchemaAddress =
        "https://raw.githubusercontent.com/interpol-strategy-model/Interpol.Strategy.Model/main/"
        + "src/Interpol.Strategy.Model/Serialization/Json/" + SchemaFile;

    private const string SchemaFile = "progress-report-1.schema.json";

    /// <summary>Gets the JSON Schema (draft 2020-12) of the documents, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Schema => JsonSchemaFile.Document;

    /// <summary>Reads a report from a string.</summary>
    /// <param name="json">The document to read.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The report, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// ReadResult&lt;ProgressReport> result = ProgressReportJson.Read("""
    ///     {
    ///       "formatVersion": 1,
    ///       "frameworkId": "harbour-2026-2030",
    ///       "asOf": "2026-12-31",
    ///       "title": "The first year"
    ///     }
    ///     """);
    /// Console.WriteLine(result.Value);
    /// // Output: harbour-2026-2030 2026-12-31: The first year
    /// </code>
    /// </example>
    public static ReadResult<ProgressReport> Read(string json, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FrameworkJson.Read(json, options, ProgressReportCodec.Instance);
    }

    /// <summary>Reads a report from UTF-8 bytes.</summary>
    /// <param name="utf8Json">The document to read.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The report, if the document has no errors, and all diagnostics.</returns>
    public static ReadResult<ProgressReport> Read(ReadOnlySpan<byte> utf8Json, ReadOptions? options = null) =>
        FrameworkJson.Read(utf8Json, options, ProgressReportCodec.Instance);

    /// <summary>Reads a report from a stream, from its current position to its end.</summary>
    /// <remarks>
    /// If the document is larger than <see cref="ReadOptions.MaxBytes"/>, it is read no further than that size.
    /// </remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The report, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<ProgressReport> Read(Stream stream, ReadOptions? options = null) =>
        FrameworkJson.Read(stream, options, ProgressReportCodec.Instance);

    /// <summary>Asynchronously reads a report from a stream, from its current position to its end.</summary>
    /// <remarks>
    /// If the document is larger than <see cref="ReadOptions.MaxBytes"/>, it is read no further than that size.
    /// </remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The report, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<ReadResult<ProgressReport>> ReadAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        FrameworkJson.ReadAsync(stream, options, ProgressReportCodec.Instance, cancellationToken);

    /// <summary>Writes a report to a string.</summary>
    /// <param name="report">The report to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A string in the report contains an unpaired surrogate.</exception>
    public static string Write(ProgressReport report, JsonWriteOptions? options = null) =>
        FrameworkJson.Text(report, ProgressReportCodec.Instance, options);

    /// <summary>Writes a report to a buffer, as UTF-8.</summary>
    /// <param name="report">The report to write.</param>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="report"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the report contains an unpaired surrogate. Nothing was written.
    /// </exception>
    public static void Write(
        ProgressReport report, IBufferWriter<byte> destination, JsonWriteOptions? options = null) =>
        FrameworkJson.Write(report, ProgressReportCodec.Instance, destination, options);

    /// <summary>Writes a report to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in one piece, after it is complete. The stream is not flushed.</remarks>
    /// <param name="report">The report to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="report"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the report contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(ProgressReport report, Stream destination, JsonWriteOptions? options = null) =>
        FrameworkJson.Write(report, ProgressReportCodec.Instance, destination, options);

    /// <summary>Asynchronously writes a report to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in one piece, after it is complete. The stream is not flushed.</remarks>
    /// <param name="report">The report to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="report"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the report contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteAsync(
        ProgressReport report,
        Stream destination,
        JsonWriteOptions? options = null,
        CancellationToken cancellationToken = default) =>
        FrameworkJson.WriteAsync(report, ProgressReportCodec.Instance, destination, options, cancellationToken);

    /// <summary>Writes a report to a <see cref="Utf8JsonWriter"/>, as a JSON object.</summary>
    /// <remarks>
    /// The object begins with <c>$schema</c> and <c>formatVersion</c>. The options of the writer determine the
    /// indentation and the escaping. The writer is not flushed.
    /// </remarks>
    /// <param name="report">The report to write.</param>
    /// <param name="writer">The writer, at a position where a value is allowed.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="report"/> or <paramref name="writer"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the report contains an unpaired surrogate. A part of the object was written.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// A value is not allowed at the position of the writer, and the writer validates its output.
    /// </exception>
    public static void Write(ProgressReport report, Utf8JsonWriter writer) =>
        FrameworkJson.Write(report, ProgressReportCodec.Instance, writer);

    private static class JsonSchemaFile
    {
        public static readonly ReadOnlyMemory<byte> Document = EmbeddedResource.Read(SchemaFile);
    }
}
