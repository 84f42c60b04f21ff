using System.Buffers;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Writes catalogs.</content>
public static partial class FrameworkSkos
{
    /// <summary>Writes a catalog as JSON-LD to a string.</summary>
    /// <param name="catalog">The catalog to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A string in the catalog contains an unpaired surrogate.
    /// </exception>
    public static string WriteJsonLd(FrameworkCatalog catalog, SkosWriteOptions? options = null) =>
        SkosOutput.Write(SkosDocument.Create(catalog, options), SkosSyntax.JsonLd);

    /// <summary>Writes a catalog as JSON-LD to a buffer, as UTF-8.</summary>
    /// <param name="catalog">The catalog to write.</param>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="catalog"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the catalog contains an unpaired surrogate. Nothing was written.
    /// </exception>
    public static void WriteJsonLd(
        FrameworkCatalog catalog, IBufferWriter<byte> destination, SkosWriteOptions? options = null)
    {
        var document = SkosDocument.Create(catalog, options);
        ArgumentNullException.ThrowIfNull(destination);
        SkosOutput.Write(document, SkosSyntax.JsonLd, destination);
    }

    /// <summary>Writes a catalog as JSON-LD to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in pieces. The stream is not flushed.</remarks>
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
    public static void WriteJsonLd(FrameworkCatalog catalog, Stream destination, SkosWriteOptions? options = null)
    {
        var document = SkosDocument.Create(catalog, options);
        ArgumentNullException.ThrowIfNull(destination);
        SkosOutput.Write(document, SkosSyntax.JsonLd, destination);
    }

    /// <summary>Asynchronously writes a catalog as JSON-LD to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in pieces. The stream is not flushed.</remarks>
    /// <param name="catalog">The catalog to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The document can be incomplete after a cancellation.
    /// </param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="catalog"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the catalog contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteJsonLdAsync(
        FrameworkCatalog catalog,
        Stream destination,
        SkosWriteOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var document = SkosDocument.Create(catalog, options);
        ArgumentNullException.ThrowIfNull(destination);
        return SkosOutput.WriteAsync(document, SkosSyntax.JsonLd, destination, cancellationToken);
    }

    /// <summary>Writes a catalog as Turtle to a string.</summary>
    /// <param name="catalog">The catalog to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A string in the catalog contains an unpaired surrogate.
    /// </exception>
    public static string WriteTurtle(FrameworkCatalog catalog, SkosWriteOptions? options = null) =>
        SkosOutput.Write(SkosDocument.Create(catalog, options), SkosSyntax.Turtle);

    /// <summary>Writes a catalog as Turtle to a buffer, as UTF-8.</summary>
    /// <param name="catalog">The catalog to write.</param>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="catalog"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the catalog contains an unpaired surrogate. Nothing was written.
    /// </exception>
    public static void WriteTurtle(
        FrameworkCatalog catalog, IBufferWriter<byte> destination, SkosWriteOptions? options = null)
    {
        var document = SkosDocument.Create(catalog, options);
        ArgumentNullException.ThrowIfNull(destination);
        SkosOutput.Write(document, SkosSyntax.Turtle, destination);
    }

    /// <summary>Writes a catalog as Turtle to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in pieces. The stream is not flushed.</remarks>
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
    public static void WriteTurtle(FrameworkCatalog catalog, Stream destination, SkosWriteOptions? options = null)
    {
        var document = SkosDocument.Create(catalog, options);
        ArgumentNullException.ThrowIfNull(destination);
        SkosOutput.Write(document, SkosSyntax.Turtle, destination);
    }

    /// <summary>Asynchronously writes a catalog as Turtle to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in pieces. The stream is not flushed.</remarks>
    /// <param name="catalog">The catalog to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The document can be incomplete after a cancellation.
    /// </param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="catalog"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in the catalog contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteTurtleAsync(
        FrameworkCatalog catalog,
        Stream destination,
        SkosWriteOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var document = SkosDocument.Create(catalog, options);
        ArgumentNullException.ThrowIfNull(destination);
        return SkosOutput.WriteAsync(document, SkosSyntax.Turtle, destination, cancellationToken);
    }
}
