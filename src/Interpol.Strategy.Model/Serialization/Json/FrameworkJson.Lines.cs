namespace Interpol.Strategy.Model.Serialization;

/// <content>Newline-delimited JSON, with one framework per line. Only one framework at a time is in memory.</content>
public static partial class FrameworkJson
{
    /// <summary>Asynchronously reads frameworks from newline-delimited JSON.</summary>
    /// <remarks>
    /// <para>Each line is a document with its own result. A line that cannot be read does not affect the others. Empty
    /// lines and lines of white space are skipped.</para>
    /// <para>A document that spans several lines, as an indented one does, is not read. One error reports it.</para>
    /// <para>The results are created while they are enumerated, so the memory that is needed depends on the longest
    /// line. They can be enumerated only once.</para>
    /// </remarks>
    /// <param name="stream">The stream to read, in UTF-8. It is left open.</param>
    /// <param name="options">
    /// The options to use for each line, or <see langword="null"/> to use the defaults. A line that is longer than
    /// <see cref="ReadOptions.MaxBytes"/> is skipped and reported.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>
    /// The results, in the order of the lines. The line numbers of diagnostics refer to the whole stream.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    /// <example>
    /// <code>
    /// using var stream = new MemoryStream();
    /// await FrameworkJson.WriteLinesAsync(InterpolFrameworks.All, stream);
    /// stream.Position = 0;
    /// await foreach (ReadResult&lt;StrategicFramework> result in FrameworkJson.ReadLinesAsync(stream))
    /// {
    ///     Console.WriteLine(result.GetValueOrThrow().Name);
    /// }
    ///
    /// // Output:
    /// // Strategic Framework 2014-2016
    /// // Strategic Framework 2017-2020
    /// </code>
    /// </example>
    public static IAsyncEnumerable<ReadResult<StrategicFramework>> ReadLinesAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonLines.Read(stream, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>Asynchronously writes frameworks as newline-delimited JSON.</summary>
    /// <remarks>
    /// Each framework is a document on one line, which ends with <c>\n</c>. It is written before the next one is
    /// requested. The stream is not flushed.
    /// </remarks>
    /// <param name="frameworks">The frameworks to write.</param>
    /// <param name="destination">The stream to write to. It is left open.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The last line can be incomplete after a cancellation.
    /// </param>
    /// <returns>A task that represents the asynchronous write operation.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="frameworks"/> or <paramref name="destination"/> is <see langword="null"/>, or a framework is.
    /// The frameworks before it were written.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A string in a framework contains an unpaired surrogate. The frameworks before it were written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static async Task WriteLinesAsync(
        IAsyncEnumerable<StrategicFramework> frameworks,
        Stream destination,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        ArgumentNullException.ThrowIfNull(destination);
        await foreach (StrategicFramework framework in frameworks
            .WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await JsonLines.WriteAsync(framework, destination, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="WriteLinesAsync(IAsyncEnumerable{StrategicFramework}, Stream, CancellationToken)"/>
    public static async Task WriteLinesAsync(
        IEnumerable<StrategicFramework> frameworks, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        ArgumentNullException.ThrowIfNull(destination);
        foreach (StrategicFramework framework in frameworks)
        {
            await JsonLines.WriteAsync(framework, destination, cancellationToken).ConfigureAwait(false);
        }
    }
}
