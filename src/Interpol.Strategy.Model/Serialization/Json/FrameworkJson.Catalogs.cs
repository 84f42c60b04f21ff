using System.Buffers;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads and writes catalogs.</content>
public static partial class FrameworkJson
{
    /// <summary>Reads a catalog from a string.</summary>
    /// <remarks>A catalog is an object with the list <c>frameworks</c>.</remarks>
    /// <param name="json">The document to read.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The catalog, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static ReadResult<FrameworkCatalog> ReadCatalog(string json, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(json, options, FrameworkCatalogCodec.Instance);
    }

    /// <summary>Reads a catalog from UTF-8 bytes.</summary>
    /// <remarks>A catalog is an object with the list <c>frameworks</c>.</remarks>
    /// <param name="utf8Json">The document to read.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The catalog, if the document has no errors, and all diagnostics.</returns>
    public static ReadResult<FrameworkCatalog> ReadCatalog(ReadOnlySpan<byte> utf8Json, ReadOptions? options = null) =>
        Read(utf8Json, options, FrameworkCatalogCodec.Instance);

    /// <summary>Reads a catalog from a stream, from its current position to its end.</summary>
    /// <remarks>
    /// A catalog is an object with the list <c>frameworks</c>. If the document is larger than
    /// <see cref="ReadOptions.MaxBytes"/>, it is read no further than that size.
    /// </remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The catalog, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<FrameworkCatalog> ReadCatalog(Stream stream, ReadOptions? options = null) =>
        Read(stream, options, FrameworkCatalogCodec.Instance);

    /// <summary>Asynchronously reads a catalog from a stream, from its current position to its end.</summary>
    /// <remarks>
    /// A catalog is an object with the list <c>frameworks</c>. If the document is larger than
    /// <see cref="ReadOptions.MaxBytes"/>, it is read no further than that size.
    /// </remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The catalog, if the document has no errors, and all diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<ReadResult<FrameworkCatalog>> ReadCatalogAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, options, FrameworkCatalogCodec.Instance, cancellationToken);

    /// <summary>Writes a catalog to a string.</summary>
    /// <param name="catalog">The catalog to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A string in the catalog contains an unpaired surrogate.</exception>
    public static string Write(FrameworkCatalog catalog, JsonWriteOptions? options = null) =>
        Text(catalog, FrameworkCatalogCodec.Instance, options);

    /// <summary>Writes a catalog to a buffer, as UTF-8.</summary>
    /// <param name="catalog">The catalog to write.</param>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="catalog"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the catalog contains an unpaired surrogate. Nothing was written.
    /// </exception>
    public static void Write(
        FrameworkCatalog catalog, IBufferWriter<byte> destination, JsonWriteOptions? options = null) =>
        Write(catalog, FrameworkCatalogCodec.Instance, destination, options);

    /// <summary>Writes a catalog to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in one piece, after it is complete. The stream is not flushed.</remarks>
    /// <param name="catalog">The catalog to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="catalog"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the catalog contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(FrameworkCatalog catalog, Stream destination, JsonWriteOptions? options = null) =>
        Write(catalog, FrameworkCatalogCodec.Instance, destination, options);

    /// <summary>Asynchronously writes a catalog to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in one piece, after it is complete. The stream is not flushed.</remarks>
    /// <param name="catalog">The catalog to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="catalog"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the catalog contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteAsync(
        FrameworkCatalog catalog,
        Stream destination,
        JsonWriteOptions? options = null,
        CancellationToken cancellationToken = default) =>
        WriteAsync(catalog, FrameworkCatalogCodec.Instance, destination, options, cancellationToken);

    /// <summary>Writes a catalog to a <see cref="Utf8JsonWriter"/>, as a JSON object.</summary>
    /// <remarks>
    /// The object begins with <c>$schema</c> and <c>formatVersion</c>. The options of the writer determine the
    /// indentation and the escaping. The writer is not flushed.
    /// </remarks>
    /// <param name="catalog">The catalog to write.</param>
    /// <param name="writer">The writer, at a position where a value is allowed.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="catalog"/> or <paramref name="writer"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the catalog contains an unpaired surrogate. A part of the object was written.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// A value is not allowed at the position of the writer, and the writer validates its output.
    /// </exception>
    public static void Write(FrameworkCatalog catalog, Utf8JsonWriter writer) =>
        Write(catalog, FrameworkCatalogCodec.Instance, writer);
}
