namespace Interpol.Strategy.Model.Serialization;

/// <content>Newline-delimited JSON: one framework a line, however many, in the memory of one.</content>
public static partial class FrameworkJson
{
    /// <summary>Reads newline-delimited JSON: each line that is not blank is a document with one framework, and has a result of its own; one that cannot be read does not stop the others.</summary>
    /// <param name="stream">The stream of UTF-8; it is left open.</param>
    /// <param name="options">How strictly to read, and how much of each line; <see langword="null"/> for the default. A line that is longer is passed over, with a diagnostic.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <returns>The results, in the order of the lines; positions count the lines of the whole stream. They are made while they are asked for, in memory for the longest line; to be asked for once, as the stream is read once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<ReadResult<StrategicFramework>> ReadLinesAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonLines.Read(stream, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>Writes frameworks as newline-delimited JSON: each a whole document on one line, which <c>\n</c> ends.</summary>
    /// <param name="frameworks">The frameworks; each is written before the next is asked for.</param>
    /// <param name="destination">The stream; it is left open, and is not flushed.</param>
    /// <param name="cancellationToken">Ends the writing, after a whole line or within one.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, which is no character, or a framework is <see langword="null"/>; those before it have been written.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task WriteLinesAsync(IAsyncEnumerable<StrategicFramework> frameworks, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        ArgumentNullException.ThrowIfNull(destination);
        await foreach (StrategicFramework framework in frameworks.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await JsonLines.WriteAsync(framework, destination, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="WriteLinesAsync(IAsyncEnumerable{StrategicFramework}, Stream, CancellationToken)"/>
    public static async Task WriteLinesAsync(IEnumerable<StrategicFramework> frameworks, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        ArgumentNullException.ThrowIfNull(destination);
        foreach (StrategicFramework framework in frameworks)
        {
            await JsonLines.WriteAsync(framework, destination, cancellationToken).ConfigureAwait(false);
        }
    }
}
