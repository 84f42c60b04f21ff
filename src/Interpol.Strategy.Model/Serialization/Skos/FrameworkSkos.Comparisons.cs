using System.Buffers;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Writes both frameworks of a comparison and the matches of their elements.</content>
public static partial class FrameworkSkos
{
    /// <summary>Writes a comparison as JSON-LD to a string.</summary>
    /// <param name="comparison">The comparison to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The frameworks have the same id, or a string in them contains an unpaired surrogate.
    /// </exception>
    public static string WriteJsonLd(FrameworkComparison comparison, SkosWriteOptions? options = null) =>
        SkosOutput.Write(SkosDocument.Create(comparison, options), SkosSyntax.JsonLd);

    /// <summary>Writes a comparison as JSON-LD to a buffer, as UTF-8.</summary>
    /// <param name="comparison">The comparison to write.</param>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="comparison"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The frameworks have the same id, or a string in them contains an unpaired surrogate. Nothing was written.
    /// </exception>
    public static void WriteJsonLd(
        FrameworkComparison comparison, IBufferWriter<byte> destination, SkosWriteOptions? options = null)
    {
        var document = SkosDocument.Create(comparison, options);
        ArgumentNullException.ThrowIfNull(destination);
        SkosOutput.Write(document, SkosSyntax.JsonLd, destination);
    }

    /// <summary>Writes a comparison as JSON-LD to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in pieces. The stream is not flushed.</remarks>
    /// <param name="comparison">The comparison to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="comparison"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The frameworks have the same id, or a string in them contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void WriteJsonLd(FrameworkComparison comparison, Stream destination, SkosWriteOptions? options = null)
    {
        var document = SkosDocument.Create(comparison, options);
        ArgumentNullException.ThrowIfNull(destination);
        SkosOutput.Write(document, SkosSyntax.JsonLd, destination);
    }

    /// <summary>Asynchronously writes a comparison as JSON-LD to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in pieces. The stream is not flushed.</remarks>
    /// <param name="comparison">The comparison to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The document can be incomplete after a cancellation.
    /// </param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="comparison"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The frameworks have the same id, or a string in them contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteJsonLdAsync(
        FrameworkComparison comparison,
        Stream destination,
        SkosWriteOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var document = SkosDocument.Create(comparison, options);
        ArgumentNullException.ThrowIfNull(destination);
        return SkosOutput.WriteAsync(document, SkosSyntax.JsonLd, destination, cancellationToken);
    }

    /// <summary>Writes a comparison as Turtle to a string.</summary>
    /// <param name="comparison">The comparison to write.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The frameworks have the same id, or a string in them contains an unpaired surrogate.
    /// </exception>
    public static string WriteTurtle(FrameworkComparison comparison, SkosWriteOptions? options = null) =>
        SkosOutput.Write(SkosDocument.Create(comparison, options), SkosSyntax.Turtle);

    /// <summary>Writes a comparison as Turtle to a buffer, as UTF-8.</summary>
    /// <param name="comparison">The comparison to write.</param>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="comparison"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The frameworks have the same id, or a string in them contains an unpaired surrogate. Nothing was written.
    /// </exception>
    public static void WriteTurtle(
        FrameworkComparison comparison, IBufferWriter<byte> destination, SkosWriteOptions? options = null)
    {
        var document = SkosDocument.Create(comparison, options);
        ArgumentNullException.ThrowIfNull(destination);
        SkosOutput.Write(document, SkosSyntax.Turtle, destination);
    }

    /// <summary>Writes a comparison as Turtle to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in pieces. The stream is not flushed.</remarks>
    /// <param name="comparison">The comparison to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="comparison"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The frameworks have the same id, or a string in them contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void WriteTurtle(FrameworkComparison comparison, Stream destination, SkosWriteOptions? options = null)
    {
        var document = SkosDocument.Create(comparison, options);
        ArgumentNullException.ThrowIfNull(destination);
        SkosOutput.Write(document, SkosSyntax.Turtle, destination);
    }

    /// <summary>Asynchronously writes a comparison as Turtle to a stream, as UTF-8.</summary>
    /// <remarks>The document is written in pieces. The stream is not flushed.</remarks>
    /// <param name="comparison">The comparison to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="options">The options to use, or <see langword="null"/> to use the defaults.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The document can be incomplete after a cancellation.
    /// </param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="comparison"/> or <paramref name="destination"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The frameworks have the same id, or a string in them contains an unpaired surrogate. Nothing was written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task WriteTurtleAsync(
        FrameworkComparison comparison,
        Stream destination,
        SkosWriteOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var document = SkosDocument.Create(comparison, options);
        ArgumentNullException.ThrowIfNull(destination);
        return SkosOutput.WriteAsync(document, SkosSyntax.Turtle, destination, cancellationToken);
    }
}
